package se.stegvis.uppfoljning;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Deltagandetid;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.gemensamt.Datum;
import se.stegvis.uppfoljning.UppfoljningQueries.Delrad;

/**
 * The follow-ups of one participant as they are read today.
 *
 * @param alla the latest first
 * @param delar by the id of the follow-up
 */
record Akt(
        DeltagandeRef ref,
        LocalDate idag,
        Deltagandetid tid,
        Fristplan plan,
        List<Uppfoljning> alla,
        Map<Long, List<Delrad>> delar) {

    /** Reads it. */
    @Singleton
    static final class Reader {

        private final Uppfoljningar uppfoljningar;
        private final UppfoljningQueries queries;
        private final Deltagarna deltagarna;
        private final Clock clock;

        Reader(Uppfoljningar uppfoljningar, UppfoljningQueries queries, Deltagarna deltagarna, Clock clock) {
            this.uppfoljningar = uppfoljningar;
            this.queries = queries;
            this.deltagarna = deltagarna;
            this.clock = clock;
        }

        Akt read(DeltagandeRef ref) {
            var delar = queries.findDelar(ref.insatsId(), ref.deltagandeId());
            return new Akt(
                    ref,
                    LocalDate.now(clock),
                    deltagarna.tid(ref),
                    uppfoljningar.plan(ref),
                    uppfoljningar.alla(ref),
                    delar.stream().collect(Collectors.groupingBy(Delrad::uppfoljningId)));
        }
    }

    List<LocalDate> attGora() {
        return plan.attGora(idag);
    }

    Optional<Uppfoljning> find(LocalDate forfallodag) {
        return alla.stream().filter(u -> u.forfallodag().equals(forfallodag)).findFirst();
    }

    /** The due day of an address: one whose window has begun, or that somebody has written about. */
    LocalDate forfallodag(String text) {
        return Datum.parse(text)
                .filter(dag -> find(dag).isPresent() || plan.gar(dag, idag))
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    List<Delrad> delar(LocalDate forfallodag) {
        return find(forfallodag).map(u -> delar.getOrDefault(u.id(), List.of())).orElse(List.of());
    }

    Optional<Delrad> del(LocalDate forfallodag, Del del) {
        return delar(forfallodag).stream()
                .filter(d -> d.del().equals(del.kod()))
                .findFirst();
    }

    /** The latest before a due day in which a part was done, and its due day. */
    Optional<Map.Entry<LocalDate, Delrad>> forra(LocalDate forfallodag, Del del) {
        return alla.stream()
                .filter(u -> u.forfallodag().isBefore(forfallodag))
                .flatMap(u -> del(u.forfallodag(), del).map(d -> Map.entry(u.forfallodag(), d)).stream())
                .findFirst();
    }

    /** The last day on which a follow-up can have been held: today, or her last. */
    LocalDate sistaDag() {
        var utskriven = tid.utskriven();
        return utskriven != null && utskriven.isBefore(idag) ? utskriven : idag;
    }

    static String href(DeltagandeRef ref) {
        return ref.href() + "/uppfoljningar";
    }

    static String href(DeltagandeRef ref, LocalDate forfallodag) {
        return href(ref) + "/" + forfallodag;
    }
}

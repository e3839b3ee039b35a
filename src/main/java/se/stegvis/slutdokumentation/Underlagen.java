package se.stegvis.slutdokumentation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Instrumentord;
import se.stegvis.kryptering.Chiffer;
import se.stegvis.kryptering.Kryptering;
import se.stegvis.samtycke.Samtyckeslage;

/** Gathers what a suggestion is made of, and makes it. */
@Singleton
class Underlagen {

    /** What the column of the network is encrypted for. */
    private static final String TELEFON = "kontakt.telefon";

    private static final String ANNAN = "annan";

    private final UnderlagQueries queries;
    private final Instrumentord instrument;
    private final Kryptering kryptering;
    private final Clock clock;

    Underlagen(UnderlagQueries queries, Instrumentord instrument, Kryptering kryptering, Clock clock) {
        this.queries = queries;
        this.instrument = instrument;
        this.kryptering = kryptering;
        this.clock = clock;
    }

    /**
     * What is suggested now.
     *
     * @param insats its name
     */
    record Forslaget(String insats, Map<Avsnitt, String> avsnitt) {}

    Forslaget forslag(DeltagandeRef ref) {
        return forslag(ref, LocalDate.now(clock));
    }

    /** As it would be on another day. */
    Forslaget forslag(DeltagandeRef ref, LocalDate dag) {
        var underlag = find(ref.insatsId(), ref.deltagandeId(), dag);
        return new Forslaget(underlag.huvud().insats(), Forslag.av(underlag, new Matningsord(instrument)));
    }

    private Underlag find(long insatsId, long deltagandeId, LocalDate idag) {
        return new Underlag(
                idag,
                queries.findHuvud(insatsId, deltagandeId, idag).orElseThrow(NoSuchElementException::new),
                queries.findSteg(insatsId, deltagandeId),
                queries.findAktiviteter(insatsId, deltagandeId, idag),
                queries.findSvar(insatsId, deltagandeId),
                personer(queries.findKontakter(insatsId, deltagandeId, idag)),
                queries.findBeslut(insatsId, deltagandeId, idag));
    }

    private List<Underlag.Person> personer(List<UnderlagQueries.Kontakt> kontakter) {
        return kontakter.stream()
                .map(k -> new Underlag.Person(
                        k.namn(),
                        k.titel(),
                        k.part().equals(ANNAN) ? "" : Samtyckeslage.part(k.part()),
                        open(k.telefon())))
                .toList();
    }

    private String open(@Nullable Chiffer telefon) {
        return telefon == null ? "" : kryptering.decrypt(TELEFON, telefon.bytes());
    }
}

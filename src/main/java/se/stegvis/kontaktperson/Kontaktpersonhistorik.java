package se.stegvis.kontaktperson;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.deltagare.KontaktpersonSatt;
import se.stegvis.kontaktperson.Kontaktpersonstid.Skifte;

/**
 * Writes the history, and is the only one to do it. It is told after {@code deltagande.kontaktperson_id} has been set, in
 * the same transaction, and makes the open row say the same.
 */
@Singleton
class Kontaktpersonhistorik implements ApplicationEventListener<KontaktpersonSatt> {

    static final String HANDELSE = "KONTAKTPERSON";

    private final KontaktpersonstidRepository tider;
    private final Andringslogg andringslogg;
    private final Clock clock;

    Kontaktpersonhistorik(KontaktpersonstidRepository tider, Andringslogg andringslogg, Clock clock) {
        this.tider = tider;
        this.andringslogg = andringslogg;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void onApplicationEvent(KontaktpersonSatt satt) {
        if (satt.deltaganden().isEmpty()) {
            return;
        }
        if (satt.inskrivna()) {
            tider.begin(satt.deltaganden(), clock.instant(), satt.inlasta() ? 0 : 1);
        } else {
            byt(satt.deltaganden(), LocalDate.now(clock), "", null, !satt.inlasta());
        }
    }

    /** The same from a day, with what is handed over, by somebody. */
    @Transactional(Transactional.TxType.MANDATORY)
    void overlamnat(List<Long> deltaganden, LocalDate fran, String overlamning, long av) {
        byt(deltaganden, fran, overlamning, av, true);
    }

    private void byt(List<Long> deltaganden, LocalDate fran, String overlamning, @Nullable Long av, boolean nyhet) {
        var skiften = tider.findSkiften(deltaganden);
        var forsta = skiften.stream()
                .filter(b -> b.tid() == null)
                .map(Skifte::deltagandeId)
                .toList();
        if (!forsta.isEmpty()) {
            tider.begin(forsta, clock.instant(), nyhet ? 1 : 0);
        }
        var oppna = skiften.stream().flatMap(b -> stream(b.tid())).toList();
        if (!oppna.isEmpty()) {
            tider.end(oppna, fran);
            tider.follow(oppna, overlamning, av, clock.instant(), nyhet ? 1 : 0);
        }
        skiften.forEach(b -> skriv(av, b));
    }

    private void skriv(@Nullable Long av, Skifte b) {
        andringslogg.skriv(
                av == null ? Andringslogg.KOMMANDO : av,
                "deltagande",
                String.valueOf(b.deltagandeId()),
                HANDELSE,
                "medarbetare=" + Objects.toString(b.fore(), ""),
                "medarbetare=" + Objects.toString(b.efter(), ""));
    }

    private static Stream<Long> stream(@Nullable Long id) {
        return Optional.ofNullable(id).stream();
    }
}

package se.stegvis.kontaktperson;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.gemensamt.Datum;
import se.stegvis.kontaktperson.BytQueries.Nu;
import se.stegvis.medarbetare.Kollegor;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/**
 * The form that says who is kontaktperson, read.
 *
 * @param medarbetareId null for nobody
 */
record KontaktpersonForm(@Nullable Long medarbetareId, LocalDate fran, String overlamning) {

    static final int OVERLAMNING = 2000;

    /** Reads the fields kontaktperson, fran and overlamning, and shows them. */
    @Singleton
    static final class Reader {

        private final Kollegor kollegor;
        private final Clock clock;

        Reader(Kollegor kollegor, Clock clock) {
            this.kollegor = kollegor;
            this.clock = clock;
        }

        FormData stored(Nu nu) {
            return FormData.of(Map.of(
                    "kontaktperson", Objects.toString(nu.kontaktpersonId(), ""),
                    "fran", idag().toString(),
                    "version", String.valueOf(nu.version())));
        }

        Formular declare(Formular form, InsatsRef insats) {
            return form.text("version", "fran", "overlamning").val("kontaktperson", kontaktpersoner(insats));
        }

        KontaktpersonForm read(Check check, InsatsRef insats, Nu nu) {
            var vald = check.optionalChoice("kontaktperson", kontaktpersoner(insats))
                    .filter(id -> check.error("kontaktperson").isEmpty())
                    .map(Long::valueOf)
                    .orElse(null);
            var fran = fran(check);
            check.rule(
                    check.version("version") != nu.version() || !Objects.equals(vald, nu.kontaktpersonId()),
                    "kontaktperson",
                    vald == null
                            ? "Deltagaren har redan ingen kontaktperson"
                            : "Det är redan deltagarens kontaktperson");
            check.rule(!fran.isBefore(nu.fran()), "fran", tidigast(nu));
            return new KontaktpersonForm(vald, fran, overlamning(check));
        }

        /** Today when nothing is said. What comes is a vikariat: who is kontaktperson is about the day it is. */
        LocalDate fran(Check check) {
            var fran = check.optionalDate("fran").orElse(idag());
            check.rule(
                    !fran.isAfter(idag()),
                    "fran",
                    "Dagen kan inte ligga i framtiden. Den som ska vara borta kan få en vikarie.");
            return fran;
        }

        String overlamning(Check check) {
            return check.optionalText("overlamning", OVERLAMNING);
        }

        /** Those who can be it today. */
        List<Alternativ> kontaktpersoner(InsatsRef insats) {
            return kollegor.inInsats(insats.insatsId()).stream()
                    .map(m -> new Alternativ(String.valueOf(m.id()), m.namn()))
                    .toList();
        }

        LocalDate idag() {
            return LocalDate.now(clock);
        }

        private static String tidigast(Nu nu) {
            return nu.fran().equals(nu.inskriven())
                    ? "Deltagaren skrevs in %s. Välj den dagen eller en senare.".formatted(Datum.lasbart(nu.fran()))
                    : "Det har varit så här sedan %s. Välj den dagen eller en senare."
                            .formatted(Datum.lasbart(nu.fran()));
        }
    }
}

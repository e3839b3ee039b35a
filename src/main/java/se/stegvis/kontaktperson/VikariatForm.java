package se.stegvis.kontaktperson;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.medarbetare.Kollegor;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** A vikariat as it was asked for. */
record VikariatForm(long medarbetareId, long vikarieId, LocalDate fran, LocalDate till) {

    /** Longer than this it is somebody else's participants. */
    private static final int MAX_MANADER = 12;

    /** Reads the fields medarbetare, vikarie, fran and till, and shows them. */
    @Singleton
    static final class Reader {

        private final BytQueries queries;
        private final Kollegor kollegor;
        private final Clock clock;

        Reader(BytQueries queries, Kollegor kollegor, Clock clock) {
            this.queries = queries;
            this.kollegor = kollegor;
            this.clock = clock;
        }

        FormData fresh() {
            return FormData.of(Map.of("fran", idag().toString()));
        }

        Formular declare(Formular form, InsatsRef insats) {
            return form.text("fran", "till").val("medarbetare", borta(insats)).val("vikarie", vikarier(insats));
        }

        /** Nothing is to be made of what comes back unless the check is ok. */
        VikariatForm read(Check check, InsatsRef insats) {
            var medarbetare = check.choice("medarbetare", borta(insats), "Välj vem som är borta");
            var vikarie = check.choice("vikarie", vikarier(insats), "Välj vikarie");
            check.rule(
                    medarbetare.isEmpty() || !medarbetare.equals(vikarie),
                    "vikarie",
                    "Välj en annan än den som är borta");
            var fran = check.date("fran", "Skriv första dagen");
            check.rule(!fran.isBefore(idag()), "fran", "Första dagen har redan varit");
            var till = till(check, fran);
            return new VikariatForm(
                    check.ok() ? Long.parseLong(medarbetare) : 0, check.ok() ? Long.parseLong(vikarie) : 0, fran, till);
        }

        /** The last day of one that begins on the day. */
        LocalDate till(Check check, LocalDate fran) {
            var till = check.date("till", "Skriv sista dagen. Ett vikariat har alltid en sista dag.");
            check.rule(!till.isBefore(fran), "till", "Sista dagen är före den första");
            check.rule(!till.isBefore(idag()), "till", "Sista dagen har redan varit");
            check.rule(
                    till.isBefore(fran.plusMonths(MAX_MANADER)),
                    "till",
                    "Högst ett år. Är det längre, lämna över deltagarna i stället.");
            return till;
        }

        private LocalDate idag() {
            return LocalDate.now(clock);
        }

        /** Those who have participants too, though they do not work there any more. */
        private List<Alternativ> borta(InsatsRef insats) {
            return queries.findMedarbetare(insats.insatsId(), idag()).stream()
                    .map(m -> new Alternativ(String.valueOf(m.id()), m.namn()))
                    .toList();
        }

        private List<Alternativ> vikarier(InsatsRef insats) {
            return kollegor.inInsats(insats.insatsId()).stream()
                    .map(m -> new Alternativ(String.valueOf(m.id()), m.namn()))
                    .toList();
        }
    }
}

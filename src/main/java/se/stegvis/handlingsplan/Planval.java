package se.stegvis.handlingsplan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.insats.Kodval;
import se.stegvis.web.Formular.Alternativ;

/** What the form of a plan offers of the code lists. */
record Planval(List<Alternativ> livsomraden, List<Alternativ> slag) {

    /** Makes them, for a plan that already has some codes. */
    @Singleton
    static class Urval {
        private final Kodval kodval;
        private final Clock clock;

        Urval(Kodval kodval, Clock clock) {
            this.kodval = kodval;
            this.clock = clock;
        }

        Planval of(List<Delmal> delmal, List<Aktivitet> aktiviteter) {
            var idag = LocalDate.now(clock);
            var omraden = delmal.stream()
                    .map(Delmal::livsomrade)
                    .filter(Objects::nonNull)
                    .toList();
            var slag = aktiviteter.stream().map(Aktivitet::slag).toList();
            return new Planval(
                    kodval.of(Kodlista.LIVSOMRADE, idag, omraden), kodval.of(Kodlista.AKTIVITETSSLAG, idag, slag));
        }
    }
}

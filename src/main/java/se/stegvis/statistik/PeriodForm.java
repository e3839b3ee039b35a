package se.stegvis.statistik;

import java.util.Optional;
import se.stegvis.gemensamt.Period;
import se.stegvis.web.Check;

/** Reads the fields {@code fran} and {@code till}. */
final class PeriodForm {

    /** Empty when the two are no period; the check then says why. */
    static Optional<Period> read(Check check) {
        var fran = check.date("fran", "Skriv periodens första dag");
        var till = check.date("till", "Skriv periodens sista dag");
        var days = check.error("fran").isEmpty() && check.error("till").isEmpty();
        check.rule(!days || !till.isBefore(fran), "till", "Perioden slutar innan den börjar");
        return days && !till.isBefore(fran) ? Optional.of(new Period(fran, till)) : Optional.empty();
    }

    private PeriodForm() {}
}

package se.stegvis.datautbyte;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The days of the handlingsplan. */
record Plan(
        @Nullable LocalDate upprattad, @Nullable LocalDate forankradDeltagare, @Nullable LocalDate forankradRemittent) {

    static final Plan NONE = new Plan(null, null, null);

    static Plan read(Row row, Rules rules) {
        return new Plan(
                row.dateNotAfter("plan_upprattad", rules.today()),
                row.dateNotAfter("plan_forankrad_deltagare", rules.today()),
                row.dateNotAfter("plan_forankrad_remittent", rules.today()));
    }

    boolean isEmpty() {
        return upprattad == null && forankradDeltagare == null && forankradRemittent == null;
    }

    String field(String column) {
        return switch (column) {
            case "plan_upprattad" -> Objects.toString(upprattad, "");
            case "plan_forankrad_deltagare" -> Objects.toString(forankradDeltagare, "");
            case "plan_forankrad_remittent" -> Objects.toString(forankradRemittent, "");
            default -> throw new IllegalArgumentException(column);
        };
    }
}

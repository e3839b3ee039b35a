package se.stegvis.handlingsplan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.deltagare.Deltagandetid;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;

/** The agreement of a version, read. Her words need no day: they can be why she does not agree. */
record ForankringForm(
        @Nullable LocalDate deltagare, String deltagarensOrd, @Nullable LocalDate remittent, String remittentVem) {

    static final ForankringForm TOM = new ForankringForm(null, "", null, "");

    private static final String DELTAGARE = "forankrad_deltagare";
    private static final String ORD = "deltagarens_ord";
    private static final String REMITTENT = "forankrad_remittent";
    private static final String VEM = "remittent_vem";

    static Formular declare(Formular form) {
        return form.text(DELTAGARE, ORD, REMITTENT, VEM, "version");
    }

    static FormData fields(@Nullable LocalDate deltagare, @Nullable LocalDate remittent, int version) {
        return of(new ForankringForm(deltagare, "", remittent, ""), String.valueOf(version));
    }

    static FormData of(ForankringForm form, String version) {
        return FormData.of(Map.of(
                DELTAGARE,
                Objects.toString(form.deltagare(), ""),
                ORD,
                form.deltagarensOrd(),
                REMITTENT,
                Objects.toString(form.remittent(), ""),
                VEM,
                form.remittentVem(),
                "version",
                version));
    }

    /** @param upprattad the day the plan was written, when that is known */
    static ForankringForm read(Check check, Deltagandetid tid, @Nullable LocalDate upprattad, LocalDate idag) {
        var deltagare = PlanForm.day(check, DELTAGARE, tid, idag);
        var remittent = PlanForm.day(check, REMITTENT, tid, idag);
        notBefore(check, DELTAGARE, deltagare, upprattad);
        notBefore(check, REMITTENT, remittent, upprattad);
        var ord = check.optionalText(ORD, 2000);
        var vem = check.optionalText(VEM, 200);
        check.rule(
                vem.isEmpty()
                        || remittent.isPresent()
                        || !check.error(REMITTENT).isEmpty(),
                REMITTENT,
                "Skriv dagen då planen förankrades");
        return new ForankringForm(deltagare.orElse(null), ord, remittent.orElse(null), vem);
    }

    private static void notBefore(Check check, String field, Optional<LocalDate> dag, @Nullable LocalDate upprattad) {
        check.rule(
                dag.isEmpty() || upprattad == null || !dag.get().isBefore(upprattad),
                field,
                "Planen kan inte vara förankrad innan den upprättades");
    }

    /** The earliest of the days and this one. */
    LocalDate forsta(LocalDate dag) {
        return Stream.of(dag, deltagare == null ? dag : deltagare, remittent == null ? dag : remittent)
                .min(LocalDate::compareTo)
                .orElse(dag);
    }

    boolean isTom() {
        return deltagare == null && remittent == null && deltagarensOrd.isEmpty() && remittentVem.isEmpty();
    }
}

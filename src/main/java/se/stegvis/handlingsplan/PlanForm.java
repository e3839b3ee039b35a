package se.stegvis.handlingsplan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Deltagandetid;
import se.stegvis.gemensamt.Datum;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;

/** The whole plan as one form: three days, and the rows of {@link DelmalForm}. */
record PlanForm(
        @Nullable LocalDate upprattad,
        @Nullable LocalDate forankradDeltagare,
        @Nullable LocalDate forankradRemittent,
        List<Delmal> delmal) {

    private static final String UPPRATTAD = "upprattad";

    static Formular declare(Formular form) {
        return form.text(UPPRATTAD, "forankrad_deltagare", "forankrad_remittent", "version");
    }

    /** What is saved, with empty rows to go on in. */
    static FormData of(@Nullable Handlingsplan plan, List<Delmal> delmal) {
        var fields = new LinkedHashMap<>(DelmalForm.fields(delmal));
        if (plan != null) {
            fields.putAll(Map.of(
                    UPPRATTAD,
                    Objects.toString(plan.upprattad(), ""),
                    "forankrad_deltagare",
                    Objects.toString(plan.forankradDeltagare(), ""),
                    "forankrad_remittent",
                    Objects.toString(plan.forankradRemittent(), ""),
                    "version",
                    String.valueOf(plan.version())));
        }
        return FormData.of(fields);
    }

    static PlanForm read(Check check, Deltagandetid tid, LocalDate idag) {
        var upprattad = day(check, UPPRATTAD, tid, idag);
        var deltagare = day(check, "forankrad_deltagare", tid, idag);
        var remittent = day(check, "forankrad_remittent", tid, idag);
        notBefore(check, "forankrad_deltagare", deltagare, upprattad);
        notBefore(check, "forankrad_remittent", remittent, upprattad);
        var delmal = DelmalForm.read(check);
        check.rule(
                upprattad.isPresent() || deltagare.isPresent() || remittent.isPresent() || !delmal.isEmpty(),
                UPPRATTAD,
                "Planen är tom. Skriv ett datum eller ett delmål");
        return new PlanForm(upprattad.orElse(null), deltagare.orElse(null), remittent.orElse(null), delmal);
    }

    private static Optional<LocalDate> day(Check check, String field, Deltagandetid tid, LocalDate idag) {
        var day = check.optionalDate(field);
        day.ifPresent(d -> {
            check.rule(!d.isAfter(idag), field, "Dagen kan inte ligga i framtiden");
            check.rule(
                    !d.isBefore(tid.inskriven()),
                    field,
                    "Dagen kan inte ligga före inskrivningen " + Datum.lasbart(tid.inskriven()));
        });
        return day;
    }

    private static void notBefore(
            Check check, String field, Optional<LocalDate> forankrad, Optional<LocalDate> upprattad) {
        check.rule(
                forankrad.isEmpty() || upprattad.isEmpty() || !forankrad.get().isBefore(upprattad.get()),
                field,
                "Planen kan inte vara förankrad innan den upprättades");
    }

    Handlingsplan ny(DeltagandeRef ref) {
        return new Handlingsplan(
                0, ref.insatsId(), ref.deltagandeId(), upprattad, forankradDeltagare, forankradRemittent, 0);
    }

    /** To be saved only over the version it was written from. */
    Handlingsplan over(Handlingsplan plan, int typedVersion) {
        return new Handlingsplan(
                plan.id(),
                plan.insatsId(),
                plan.deltagandeId(),
                upprattad,
                forankradDeltagare,
                forankradRemittent,
                typedVersion);
    }
}

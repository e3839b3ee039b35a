package se.stegvis.handlingsplan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.deltagare.Deltagandetid;
import se.stegvis.gemensamt.Datum;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;

/** The whole plan as one form: a day, the arbetslivsfokus, and the rows of {@link DelmalForm} and {@link AktivitetForm}. */
record PlanForm(
        @Nullable LocalDate upprattad,
        @Nullable Arbetslivsfokus fokus,
        String kommentar,
        List<Delmal> delmal,
        List<Aktivitet> aktiviteter) {

    private static final String UPPRATTAD = "upprattad";
    private static final String FOKUS = "arbetslivsfokus";
    private static final String KOMMENTAR = "arbetslivsfokus_kommentar";

    static Formular declare(Formular form) {
        return form.text(UPPRATTAD, KOMMENTAR, "version").val(FOKUS, Arbetslivsfokus.ALTERNATIV);
    }

    /** What is saved, with empty rows to go on in. */
    static FormData of(@Nullable Handlingsplan plan, List<Delmal> delmal, List<Aktivitet> aktiviteter) {
        var fields = new LinkedHashMap<>(DelmalForm.fields(delmal));
        fields.putAll(AktivitetForm.fields(aktiviteter));
        if (plan != null) {
            fields.put(UPPRATTAD, Objects.toString(plan.upprattad(), ""));
            fields.put(FOKUS, Objects.toString(plan.arbetslivsfokus(), ""));
            fields.put(KOMMENTAR, plan.arbetslivsfokusKommentar());
            fields.put("version", String.valueOf(plan.version()));
        }
        return FormData.of(fields);
    }

    static PlanForm read(Check check, Planval val, Deltagandetid tid, LocalDate idag) {
        var upprattad = day(check, UPPRATTAD, tid, idag);
        var fokus = check.optionalChoice(FOKUS, Arbetslivsfokus.ALTERNATIV);
        var kommentar = check.optionalText(KOMMENTAR, 1000);
        var nycklar = new HashSet<String>();
        var delmal = DelmalForm.read(check, val.livsomraden(), nycklar);
        var aktiviteter = AktivitetForm.read(check, val.slag(), nycklar, idag);
        check.rule(
                upprattad.isPresent()
                        || fokus.isPresent()
                        || !kommentar.isEmpty()
                        || !delmal.isEmpty()
                        || !aktiviteter.isEmpty(),
                UPPRATTAD,
                "Planen är tom. Skriv ett datum, ett delmål eller en aktivitet");
        return new PlanForm(
                upprattad.orElse(null),
                check.error(FOKUS).isEmpty() ? fokus.map(Arbetslivsfokus::of).orElse(null) : null,
                kommentar,
                delmal,
                aktiviteter);
    }

    /** A day from the enrolment to today. */
    static Optional<LocalDate> day(Check check, String field, Deltagandetid tid, LocalDate idag) {
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

    @Nullable
    String fokusKod() {
        return fokus == null ? null : fokus.kod();
    }
}

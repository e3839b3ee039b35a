package se.stegvis.remiss;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.insats.Kodval;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** The form for a decision. */
@Singleton
class BeslutForm {

    private static final String ANNAT = "annat";

    private final Kodval kodval;
    private final Clock clock;

    BeslutForm(Kodval kodval, Clock clock) {
        this.kodval = kodval;
        this.clock = clock;
    }

    FormData of(Remiss remiss) {
        return FormData.of(Map.of(
                "beslutsdag", LocalDate.now(clock).toString(),
                "forsta_mote", Objects.toString(remiss.forstaMote(), ""),
                "version", String.valueOf(remiss.version())));
    }

    Formular declare(Formular form, Remiss remiss) {
        return form.text("beslutsdag", "text", "forsta_mote", "version")
                .val("beslut", beslut(remiss))
                .val("avbojsskal", skal());
    }

    /** What was decided; of no meaning unless the check is ok. */
    Beslut read(Check check, Remiss remiss, long av) {
        var status = Remisstatus.find(check.choice("beslut", beslut(remiss), "Välj beslut"))
                .orElse(Remisstatus.VANTAR);
        var dag = check.date("beslutsdag", "Skriv dagen för beslutet");
        check.rule(!dag.isAfter(LocalDate.now(clock)), "beslutsdag", "Dagen kan inte ligga i framtiden");
        check.rule(!dag.isBefore(remiss.inkom()), "beslutsdag", "Dagen kan inte ligga före den då remissen kom");
        var skal = check.optionalChoice("avbojsskal", skal());
        var avbojd = status == Remisstatus.AVBOJD;
        check.rule(!avbojd || skal.isPresent(), "avbojsskal", "Välj varför remissen avböjs");
        check.rule(avbojd || skal.isEmpty(), "avbojsskal", "Skälet hör till en avböjd remiss. Välj inget här");
        var text = check.optionalText("text", 1000);
        check.rule(
                !avbojd || !skal.equals(java.util.Optional.of(ANNAT)) || !text.isEmpty(),
                "text",
                "Skriv vilket skälet är");
        var mote = check.optionalDate("forsta_mote").orElse(null);
        return check.ok()
                ? new Beslut(status, dag, skal.orElse(null), text, mote, av)
                : new Beslut(Remisstatus.VANTAR, dag, null, text, mote, av);
    }

    private static List<Alternativ> beslut(Remiss remiss) {
        return Arrays.stream(Remisstatus.values())
                .filter(remiss.mojliga()::contains)
                .map(s -> new Alternativ(s.kod(), val(s)))
                .toList();
    }

    private static String val(Remisstatus status) {
        return switch (status) {
            case ANTAGEN -> "Anta";
            case VANTAR -> "Sätt på väntelistan";
            case AVBOJD -> "Avböj";
            case ATERKALLAD -> "Återkallad av remittenten eller personen";
            case INKOMMEN -> status.etikett();
        };
    }

    private List<Alternativ> skal() {
        return kodval.of(Kodlista.AVBOJSSKAL, LocalDate.now(clock), List.of());
    }
}

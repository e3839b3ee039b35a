package se.stegvis.avslut;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.web.Check;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Kodord;

/** The part of the form about what comes after: who goes on with her, and whether and how she may be called. */
@Singleton
class EfteratForm {

    private static final String JA = "ja";
    private static final String NEJ = "nej";
    private static final String EJ_FRAGAT = "ej_fragat";

    /** Whether she may be called. */
    static final List<Alternativ> SAMTYCKE =
            List.of(new Alternativ(JA, "Ja"), new Alternativ(NEJ, "Nej"), new Alternativ(EJ_FRAGAT, "Inte frågad"));

    private static final List<Alternativ> PARTER = Kodord.alternativ(Mottagare.class);

    private final Clock clock;

    EfteratForm(Clock clock) {
        this.clock = clock;
    }

    void declare(Formular form) {
        form.text("overlamnad_text", "samtycke_dag", "nas_tid")
                .val("overlamnad", PARTER)
                .val("samtycke", SAMTYCKE)
                .val("nas_satt", Kodord.alternativ(Satt.class));
    }

    Efterat read(Check check) {
        var overlamnad = check.optionalChoice("overlamnad", PARTER).orElse(null);
        var vem = check.optionalText("overlamnad_text", 200);
        check.rule(
                vem.isEmpty() || (overlamnad != null && !overlamnad.equals(Mottagare.INGEN.kod())),
                "overlamnad",
                "Välj vilken part deltagaren lämnas över till");
        var samtycke = check.optionalChoice("samtycke", SAMTYCKE).orElse(EJ_FRAGAT);
        var dag = check.optionalDate("samtycke_dag");
        dag.ifPresent(
                d -> check.rule(!d.isAfter(LocalDate.now(clock)), "samtycke_dag", "Dagen kan inte ligga i framtiden"));
        check.rule(
                dag.isEmpty() || samtycke.equals(JA),
                "samtycke_dag",
                "Välj Ja, eller ta bort dagen. Den gäller samtycke att bli uppringd");
        return new Efterat(
                overlamnad,
                vem,
                switch (samtycke) {
                    case JA -> dag.map(LocalDate::toString).orElse(JA);
                    case NEJ -> NEJ;
                    default -> null;
                },
                check.optionalChoice("nas_satt", Kodord.alternativ(Satt.class)).orElse(null),
                check.optionalText("nas_tid", 200));
    }

    static Map<String, List<String>> fields(Efterat e) {
        var falt = new LinkedHashMap<>(samtycke(e.samtycke()));
        falt.put("overlamnad", List.of(Objects.toString(e.overlamnad(), "")));
        falt.put("overlamnad_text", List.of(e.overlamnadText()));
        falt.put("nas_satt", List.of(Objects.toString(e.nasSatt(), "")));
        falt.put("nas_tid", List.of(e.nasTid()));
        return falt;
    }

    /** What is known of the consent, as the form says it. */
    static Map<String, List<String>> samtycke(@Nullable String samtycke) {
        if (samtycke == null) {
            return Map.of();
        }
        return samtycke.equals(JA) || samtycke.equals(NEJ)
                ? Map.of("samtycke", List.of(samtycke))
                : Map.of("samtycke", List.of(JA), "samtycke_dag", List.of(samtycke));
    }
}

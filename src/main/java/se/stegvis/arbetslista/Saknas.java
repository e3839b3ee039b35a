package se.stegvis.arbetslista;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.web.Kodord;

/** What can be missing about a participant before a report, and the field where it is filled in. */
enum Saknas implements Kodord {
    FORSENAD("Försenad", ""),
    PLAN_DELTAGARE("Handlingsplanen är inte förankrad med deltagaren", "#forankrad_deltagare"),
    PLAN_REMITTENT("Handlingsplanen är inte förankrad med remittenten", "#forankrad_remittent"),
    REMITTENT("Remittent är inte ifylld", "/bakgrund/andra#remittent"),
    UTBILDNING("Utbildning är inte ifylld", "/bakgrund/andra#utbildning"),
    FORSORJNINGSTID("Tid i försörjning är inte ifylld", "/bakgrund/andra#forsorjningstid"),
    FORSORJNING("Försörjning före är inte ifylld", "/bakgrund/andra#forsorjning"),
    UTFALL("Utfallet saknas", "/avslut/uppgifter/andra#sysselsattning"),
    SLUTDOKUMENTATION("Slutdokumentation är inte lämnad", "/slutdokumentation");

    private static final String PLAN = "/handlingsplan";

    private final String etikett;
    private final String falt;

    Saknas(String etikett, String falt) {
        this.etikett = etikett;
        this.falt = falt;
    }

    @Override
    public String etikett() {
        return etikett;
    }

    /**
     * After the address of the deltagande. A day is filled in where a version of the plan is; without one the plan has to be
     * written first.
     */
    String href(@Nullable Integer version) {
        return switch (this) {
            case PLAN_DELTAGARE, PLAN_REMITTENT ->
                version == null ? PLAN : PLAN + "/versioner/" + Objects.toString(version, "") + "/forankring" + falt;
            default -> falt;
        };
    }
}

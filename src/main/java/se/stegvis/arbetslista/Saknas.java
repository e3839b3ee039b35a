package se.stegvis.arbetslista;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.web.Kodord;

/**
 * What can be missing about a participant before a report, or contradict what else is known, and the field where it is put
 * right. A place in its address is the number of the plan's version, the row's id or the day.
 */
enum Saknas implements Kodord {
    FORSENAD("Försenad", ""),
    PLAN_DELTAGARE("Handlingsplanen är inte förankrad med deltagaren", "#forankrad_deltagare"),
    PLAN_REMITTENT("Handlingsplanen är inte förankrad med remittenten", "#forankrad_remittent"),
    REMITTENT("Remittent är inte ifylld", "/bakgrund/andra#remittent"),
    UTBILDNING("Utbildning är inte ifylld", "/bakgrund/andra#utbildning"),
    FORSORJNINGSTID("Tid i försörjning är inte ifylld", "/bakgrund/andra#forsorjningstid"),
    FORSORJNING("Försörjning före är inte ifylld", "/bakgrund/andra#forsorjning"),
    FODD("Födelseår är inte ifyllt", "/uppgifter/andra#fodd"),
    UTFALL("Utfallet saknas", "/avslut/uppgifter/andra#sysselsattning"),
    FORSORJNING_EFTER("Försörjning efter är inte ifylld", "/avslut/uppgifter/andra#forsorjning"),
    SLUTDOKUMENTATION("Slutdokumentation är inte lämnad", "/slutdokumentation"),

    INSKRIVEN_FRAMAT("Inskrivningsdagen ligger i framtiden", "/uppgifter/andra#inskriven"),
    UTSKRIVEN_FRAMAT("Sista dagen ligger i framtiden", "/avslut/uppgifter/andra#utskriven"),
    ALDER("Åldern vid inskrivningen är under 15 eller över 74 år", "/uppgifter/andra#fodd"),
    TVA_PAGAENDE("Personen har ett pågående deltagande till i insatsen", "/avslut/ny#utskriven"),
    OVERLAPP("Personen var redan inskriven i insatsen den dagen", "/uppgifter/andra#inskriven"),
    PLAN_DELTAGARE_DAG("Planen är förankrad med deltagaren en dag utanför deltagandet", "#forankrad_deltagare"),
    PLAN_REMITTENT_DAG("Planen är förankrad med remittenten en dag utanför deltagandet", "#forankrad_remittent"),
    OMFATTNING_FORE("Sysselsättning före har en omfattning utan att vara arbete", "/bakgrund/andra#sysselsattning"),
    OMFATTNING_EFTER("Ett utfall har en omfattning utan att vara arbete", "/avslut/uppgifter/andra#sysselsattning"),
    ARBETE_UTAN_OMFATTNING("Arbete som utfall saknar omfattning", "/avslut/uppgifter/andra#sysselsattning"),
    AVLIDEN_MED_UTFALL("Anledningen är avliden, men ett utfall är valt", "/avslut/uppgifter/andra#sysselsattning"),
    SKATTNING_UTANFOR("En skattning ligger utanför deltagandet", "/skattningar/{id}/andra#datum"),
    UPPFOLJNING_UTANFOR("En uppföljning är gjord utanför deltagandet", "/uppfoljningar/{dag}#datum"),
    FORSOK_FOR_TIDIGT("Ett samtal efter avslutet ligger före sin månad", "/efter-avslut/forsok/{id}/andra#datum");

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
     *
     * @param plats number of the plan's version, or id of the row; null when there is none
     */
    String href(@Nullable Long plats, @Nullable LocalDate dag) {
        return switch (this) {
            case PLAN_DELTAGARE, PLAN_REMITTENT, PLAN_DELTAGARE_DAG, PLAN_REMITTENT_DAG ->
                plats == null ? PLAN : PLAN + "/versioner/" + plats + "/forankring" + falt;
            default -> falt.replace("{id}", Objects.toString(plats, "")).replace("{dag}", Objects.toString(dag, ""));
        };
    }
}

package se.stegvis.statistik;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A part of the page of figures: tables about the same people. Those who started and those who exited are never in one.
 */
enum Flik {
    DELTAGARE("Deltagare", "De som var i insatserna, med och utan personuppgifter."),
    BAKGRUND("Bakgrund", "De som skrevs in under perioden, som de var då."),
    AVSLUT("Avslut", "De som avslutades under perioden."),
    FORE_OCH_EFTER("Före och efter", "De som avslutades under perioden, före inskrivningen och efter avslutet."),
    SMAIL("SMAIL", "De som har en SMAIL under perioden, mot sin egen första."),
    NNS("NNS", "De som har svarat på enkäten NNS, utan att någon vet vem."),
    EFTER_AVSLUTET("Efter avslutet", "De som avslutades för 6 eller 18 månader sedan, vid avslutet och när de nåddes."),
    EKONOMI("Ekonomi", "Vad insatserna får kosta och har kostat, i hela kvartal under perioden.");

    private final String etikett;
    private final String ingress;

    Flik(String etikett, String ingress) {
        this.etikett = etikett;
        this.ingress = ingress;
    }

    /** The part an address asks for; the first one when it asks for none there is. */
    static Flik of(String namn) {
        return Arrays.stream(values())
                .filter(flik -> flik.namn().equals(namn))
                .findFirst()
                .orElse(DELTAGARE);
    }

    /** The first part that has the table. */
    static Flik med(Tabell tabell) {
        return Arrays.stream(values())
                .filter(flik -> flik.tabeller().contains(tabell))
                .findFirst()
                .orElse(DELTAGARE);
    }

    /** The word in addresses. */
    String namn() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String etikett() {
        return etikett;
    }

    String ingress() {
        return ingress;
    }

    /** What it has to count; a table may be there only as the base of another's shares. */
    List<Tabell> tabeller() {
        return switch (this) {
            case DELTAGARE -> List.of(Tabell.DELTAGARE, Tabell.HANDLINGSPLAN, Tabell.UPPFOLJNING, Tabell.ANONYMA);
            case BAKGRUND -> List.of(Tabell.ALDER, Tabell.UTBILDNING, Tabell.FORSORJNINGSTID);
            case AVSLUT ->
                List.of(
                        Tabell.RESULTAT_PA_SIDAN,
                        Tabell.AVSLUTSUTFALL,
                        Tabell.AVSLUTSANLEDNING,
                        Tabell.INSATSTID,
                        Tabell.ORS);
            case FORE_OCH_EFTER -> List.of(Tabell.FORSORJNING, Tabell.SYSSELSATTNING, Tabell.RESULTAT);
            case SMAIL -> List.of(Tabell.SMAIL);
            case NNS -> List.of();
            case EFTER_AVSLUTET -> List.of(Tabell.EFTER_AVSLUT, Tabell.NADDA_BADA);
            case EKONOMI -> List.of(Tabell.EKONOMI);
        };
    }

    /** The tables set out, from those counted, in the same order. */
    List<Tabellvy> vyer(List<Resultat> r, Sidunderlag underlag) {
        var val = underlag.val();
        var vyer = new Tabellvyer(val);
        var lagen = new Lagesvyer(val);
        return switch (this) {
            case DELTAGARE -> new Deltagarvyer(underlag).alla(r);
            case BAKGRUND ->
                List.of(
                        vyer.kategorier(r.get(0), "Ålder", "", Tabellvyer.INGA_STARTADE),
                        vyer.kategorier(r.get(1), "Utbildning", "", Tabellvyer.INGA_STARTADE),
                        vyer.kategorier(r.get(2), "Tid", "", Tabellvyer.INGA_STARTADE));
            case AVSLUT -> new Avslutsvyer(underlag).alla(r);
            case FORE_OCH_EFTER -> List.of(lagen.forsorjning(r.get(0)), lagen.sysselsattning(r.get(1), r.get(2)));
            case SMAIL -> List.of(vyer.smail(r.get(0)));
            case NNS -> new Nnsvyer(underlag).alla();
            case EFTER_AVSLUTET -> new Effektvyer(val).alla(r.get(0), r.get(1));
            case EKONOMI -> List.of(vyer.ekonomi(r.get(0)));
        };
    }
}

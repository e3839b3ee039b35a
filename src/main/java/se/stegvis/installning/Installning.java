package se.stegvis.installning;

import static se.stegvis.installning.Niva.Slag.INSATS;
import static se.stegvis.installning.Niva.Slag.INSATSAGARE;
import static se.stegvis.installning.Niva.Slag.INSTALLATION;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.stegvis.installning.Niva.Slag;

/** The catalogue: every setting there is, what it means and what it may be. To add one is to declare it here. */
public enum Installning {
    PROVOTID(
            "provotid_manader",
            "Prövotid",
            "Hur länge en deltagare kan skrivas ut utan mätning, räknat från inskrivningen. Det som gällde den dagen"
                    + " deltagaren skrevs in fortsätter att gälla för henne. 0 är ingen prövotid.",
            "månader",
            new Granser(0, 36, 0, 0),
            List.of(INSATS)),
    MAL_ARBETE_STUDIER(
            "mal_arbete_studier",
            "Mål: till arbete eller studier",
            "Hur stor del av avsluten som förbundet vill ska leda till arbete eller studier.",
            "%",
            new Granser(0, 100, 35, 0),
            List.of(INSTALLATION, INSATS)),
    MAL_HANDLINGSPLAN(
            "mal_handlingsplan",
            "Mål: med handlingsplan",
            "Hur stor del av deltagarna i förrehabiliterande insatser som förbundet vill ska ha en handlingsplan.",
            "%",
            new Granser(0, 100, 90, 0),
            List.of(INSTALLATION, INSATS)),
    UPPFOLJNING_MANADER(
            "uppfoljning_manader",
            "Uppföljning: hur ofta",
            "Hur många månader det går mellan uppföljningarna, räknat från inskrivningen. Det som redan har förfallit"
                    + " behåller sin dag.",
            "månader",
            new Granser(1, 12, 3, 0),
            List.of(INSATS)),
    PLANREVIDERING_MANADER(
            "planrevidering_manader",
            "Planrevidering: hur ofta",
            "Hur många månader det som längst får gå innan handlingsplanen gås igenom igen. Det som redan har förfallit"
                    + " behåller sin dag.",
            "månader",
            new Granser(1, 12, 3, 0),
            List.of(INSATS)),
    ORS_GRANS(
            "ors_grans",
            "ORS: klinisk gräns",
            "Summan på ORS som skiljer dem som mår ungefär som folk i allmänhet från dem som söker hjälp. Ett stöd för"
                    + " samtalet; det finns inga svenska normer.",
            "poäng",
            new Granser(0, 40, 25, 1),
            List.of(INSTALLATION, INSATSAGARE)),
    SRS_GRANS(
            "srs_grans",
            "SRS: gräns att prata om",
            "En summa på SRS under gränsen är värd att prata om med deltagaren.",
            "poäng",
            new Granser(0, 40, 36, 1),
            List.of(INSTALLATION, INSATSAGARE)),
    PALITLIG_FORANDRING(
            "palitlig_forandring",
            "ORS: pålitlig förändring",
            "Hur mycket summan på ORS behöver ändras för att räknas som en förändring och inte en tillfällighet.",
            "poäng",
            new Granser(1, 40, 5, 1),
            List.of(INSTALLATION, INSATSAGARE)),
    SMAIL_DOLJ(
            "smail_dolj",
            "SMAIL: dölj svaren tills båda har svarat",
            "Om deltagarens och coachens svar den dagen ska vara dolda tills båda har svarat, så att ingen av dem formas"
                    + " av den andras. Saknas det ena fortfarande efter 30 dagar visas det andra.",
            "",
            new Granser(0, 1, 0, 0),
            List.of(INSATS)),
    VALDSFRAGOR(
            "valdsfragor",
            "Frågor om våld",
            "Om det ska gå att skriva i ärendet att frågorna om våld är ställda, och att deltagaren är hänvisad till stöd. Svaren"
                    + " skrivs aldrig. Slås bara på när den som är personuppgiftsansvarig har beslutat det.",
            "",
            new Granser(0, 1, 0, 0),
            List.of(INSATS)),
    PLATSER(
            "platser",
            "Planerade platser",
            "Hur många som insatsen har plats för samtidigt. Det visas vid remisserna och när en av dem ska beslutas. 0 är"
                    + " inget angivet antal.",
            "platser",
            new Granser(0, 1000, 0, 0),
            List.of(INSATS)),
    PABORJAT_DAGAR(
            "paborjat.dagar",
            "Påbörjade formulär sparas",
            "Hur länge det som någon har börjat skriva i ett formulär men inte sparat finns kvar.",
            "dagar",
            new Granser(1, 365, 30, 0),
            List.of(INSTALLATION));

    /** The least and the most a value may be, what holds when none is given, and how many decimals it may have. */
    public record Granser(int minst, int mest, int standard, int decimaler) {}

    private final String nyckel;
    private final String etikett;
    private final String betydelse;
    private final String enhet;
    private final int minst;
    private final int mest;
    private final int standard;
    private final int decimaler;
    private final boolean forAlla;
    private final Slag smalast;

    Installning(String nyckel, String etikett, String betydelse, String enhet, Granser granser, List<Slag> nivaer) {
        this.nyckel = nyckel;
        this.etikett = etikett;
        this.betydelse = betydelse;
        this.enhet = enhet;
        this.minst = granser.minst;
        this.mest = granser.mest;
        this.standard = granser.standard;
        this.decimaler = granser.decimaler;
        this.forAlla = nivaer.contains(INSTALLATION);
        this.smalast = nivaer.get(nivaer.size() - 1);
    }

    public static Optional<Installning> find(String nyckel) {
        return Arrays.stream(values()).filter(i -> i.nyckel.equals(nyckel)).findFirst();
    }

    /** The word of the database and of addresses. */
    public String nyckel() {
        return nyckel;
    }

    public String etikett() {
        return etikett;
    }

    /** What it means, in a sentence or two. */
    public String betydelse() {
        return betydelse;
    }

    /** What is counted; empty for one of yes and no. */
    public String enhet() {
        return enhet;
    }

    public Granser granser() {
        return new Granser(minst, mest, standard, decimaler);
    }

    /** What a value can be given for, the widest first. */
    public List<Slag> nivaer() {
        return forAlla && smalast != INSTALLATION ? List.of(INSTALLATION, smalast) : List.of(smalast);
    }

    /** Whether it can only be changed from today on, because days were set by it that are not to move. */
    public boolean isFramat() {
        return this == UPPFOLJNING_MANADER || this == PLANREVIDERING_MANADER;
    }

    /** Whether it is a question with yes, 1, and no, 0, for an answer. */
    public boolean isJaNej() {
        return enhet.isEmpty();
    }

    public boolean tillater(BigDecimal varde) {
        return varde.compareTo(BigDecimal.valueOf(minst)) >= 0
                && varde.compareTo(BigDecimal.valueOf(mest)) <= 0
                && varde.stripTrailingZeros().scale() <= decimaler;
    }

    /** A value with its unit, to read. */
    public String text(BigDecimal varde) {
        if (this == PROVOTID && varde.signum() == 0) {
            return "ingen prövotid";
        }
        if (isJaNej()) {
            return varde.signum() == 0 ? "nej" : "ja";
        }
        return varde.stripTrailingZeros().toPlainString().replace('.', ',') + " " + enhet;
    }
}

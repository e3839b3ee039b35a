package se.stegvis.statistik;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.gemensamt.Period;
import se.stegvis.gemensamt.Svar;
import se.stegvis.gemensamt.Utfall;
import se.stegvis.insats.Kodverk;
import se.stegvis.instrument.Orsklass;

/** The rows of a table, in their order: every code that was valid in the period, and every other that somebody has. */
interface Kategorier {

    /**
     * The rows.
     *
     * @param raknade the words that something was counted on
     */
    List<Kategori> of(Kodverk kodverk, Period period, Set<String> raknade);

    /** The table has no categories. */
    Kategorier INGA = (kodverk, period, raknade) -> List.of(new Kategori("", ""));

    Kategorier ALDER = (kodverk, period, raknade) -> Stream.concat(
                    Stream.of(
                            new Kategori("under_15", "Under 15 år"),
                            new Kategori("15-29", "15–29 år"),
                            new Kategori("30-44", "30–44 år"),
                            new Kategori("45-59", "45–59 år"),
                            new Kategori("60-74", "60–74 år"),
                            new Kategori("over_74", "Över 74 år"),
                            svar(Svar.OKANT)),
                    utanVarde())
            .toList();

    /** What stands for okänt in the list itself is always a row. */
    Kategorier UTBILDNING = (kodverk, period, raknade) -> Stream.concat(
                    koder(kodverk, Kodlista.UTBILDNING, period, raknade, Set.of("saknas_okand")), utanVarde())
            .toList();

    Kategorier FORSORJNINGSTID = (kodverk, period, raknade) -> Stream.concat(
                    koder(kodverk, Kodlista.FORSORJNINGSTID, period, raknade, Set.of()),
                    Stream.concat(Stream.of(svar(Svar.OKANT)), utanVarde()))
            .toList();

    /** Nobody's source is what she would not say or was not asked: those two stand outside the total. */
    Kategorier FORSORJNING = (kodverk, period, raknade) -> Stream.of(
                    koder(kodverk, Kodlista.FORSORJNING, period, raknade, Set.of()),
                    Stream.of(svar(Svar.OKANT)),
                    utanVarde(),
                    Stream.of(new Kategori(Resultat.BADA, "Totalt")))
            .flatMap(part -> part)
            .toList();

    Kategorier SYSSELSATTNING = (kodverk, period, raknade) ->
            koder(kodverk, Kodlista.SYSSELSATTNING, period, raknade, Set.of()).toList();

    Kategorier AVSLUTSANLEDNING =
            (kodverk, period, raknade) -> koder(kodverk, Kodlista.AVSLUTSANLEDNING, period, raknade, Set.of())
                    .filter(kategori -> !kategori.kod().equals("felregistrering"))
                    .toList();

    /** The flags as they are, then what is derived of them. */
    Kategorier AVSLUTSUTFALL = (kodverk, period, raknade) -> {
        var rows = new ArrayList<>(SYSSELSATTNING.of(kodverk, period, raknade));
        rows.add(new Kategori(Utfall.BADE_ARBETAR_OCH_STUDERAR, "Både arbetar och studerar"));
        Utfall.OMFATTNINGAR.forEach(
                procent -> rows.add(new Kategori(Utfall.OMFATTNING + procent, omfattning(procent))));
        rows.add(new Kategori(Utfall.ARBETE, "Till arbete"));
        rows.add(new Kategori(Utfall.ARBETE_ELLER_STUDIER, "Till arbete eller studier"));
        rows.add(new Kategori(Utfall.ARBETE_STUDIER_ARBETSSOKANDE, "Till arbete, studier eller arbetssökande"));
        return List.copyOf(rows);
    };

    Kategorier ORS = (kodverk, period, raknade) -> Stream.of(Orsklass.values())
            .map(klass -> new Kategori(klass.kod(), klass.etikett()))
            .toList();

    Kategorier EFTER_AVSLUT = (kodverk, period, raknade) -> Stream.of("6", "18")
            .flatMap(manader -> Stream.of(
                            Stream.of(new Kategori(
                                    manader, "Efter " + manader + " månader", List.of("aktuella", "sokta", "natta"))),
                            lagen(manader + ":", "Efter " + manader + " månader: "),
                            lagen(
                                    "avslut" + manader + ":",
                                    "De som nåddes efter " + manader + " månader, vid avslutet: "))
                    .flatMap(part -> part))
            .toList();

    /** The categories that each person stands in one of, after the exit and at it. */
    List<Kategori> LAGEN_RADER = List.of(
            new Kategori(Utfall.ARBETE_STUDIER_ARBETSSOKANDE, "Arbete, studier eller arbetssökande"),
            new Kategori("fortsatt_rehabilitering", "Fortsatt rehabilitering"),
            new Kategori("sjukdom", "Sjukdom"),
            new Kategori("ovrigt", "Övrigt"));

    /**
     * Each question and who answers it. The keys are the contract's and the words our own, since a site's differ from
     * version to version; a question that a site has added has its key.
     */
    Kategorier SMAIL = (kodverk, period, raknade) -> {
        var rows = new ArrayList<Kategori>();
        smail(rows, "tro", "Tro på arbete", "deltagare", "coach");
        smail(rows, "kunskap", "Kunskap om arbetsmarknaden", "deltagare", "coach");
        smail(rows, "jobbsok", "Söker arbete", "deltagare", "coach");
        smail(rows, "mal", "Mål och riktning", "deltagare", "coach");
        smail(rows, "bidra", "Vet vad hon kan bidra med", "deltagare", "coach");
        smail(rows, "samarbete", "Samarbete", "deltagare", "coach");
        smail(rows, "vardag", "Klarar vardagen", "deltagare", "coach");
        smail(rows, "halsa", "Hanterar sin hälsa", "deltagare", "coach");
        smail(rows, "natverk", "Nätverk och stöd", "deltagare", "coach");
        smail(rows, "framtradande", "Framträdande på en arbetsplats", "coach");
        smail(rows, "coachens_tro", "Coachens tro", "coach");
        var kanda = rows.stream().map(Kategori::kod).toList();
        raknade.stream()
                .filter(kod -> !kanda.contains(kod))
                .sorted()
                .forEach(kod -> rows.add(new Kategori(kod, kod.replace(":", ", "))));
        return List.copyOf(rows);
    };

    Kategorier LAGEN = (kodverk, period, raknade) -> LAGEN_RADER;

    private static Stream<Kategori> koder(
            Kodverk kodverk, Kodlista lista, Period period, Set<String> raknade, Set<String> alltid) {
        return kodverk.alla(lista).stream()
                .filter(kod -> kod.gallerUnder(period) || raknade.contains(kod.kod()) || alltid.contains(kod.kod()))
                .map(kod -> new Kategori(kod.kod(), kod.etikett()));
    }

    private static void smail(List<Kategori> rows, String nyckel, String etikett, String... svarande) {
        for (var vem : svarande) {
            rows.add(new Kategori(
                    nyckel + ":" + vem, etikett + ", " + (vem.equals("coach") ? "coachen" : "deltagaren")));
        }
    }

    private static Stream<Kategori> utanVarde() {
        return Stream.of(svar(Svar.VILL_INTE_SVARA), new Kategori("ej_fragat", Svar.EJ_FRAGAT));
    }

    private static Kategori svar(Svar svar) {
        return new Kategori(svar.kod(), svar.etikett());
    }

    private static Stream<Kategori> lagen(String kod, String etikett) {
        return LAGEN_RADER.stream()
                .map(lage -> new Kategori(kod + lage.kod(), etikett + lage.etikett(), List.of("antal")));
    }

    private static String omfattning(int procent) {
        return switch (procent) {
            case 10 -> "Arbetar under 20 procent";
            case 70 -> "Arbetar 70–79 procent, utom 75";
            case 75, 100 -> "Arbetar " + procent + " procent";
            default -> "Arbetar " + procent + "–" + (procent + 9) + " procent";
        };
    }
}

package se.stegvis.statistik;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table that can be counted: its dimensions, its measures, and the statement that counts it. To add one is to declare
 * it here, define its measures and write the statement.
 *
 * @param namn the word of files and addresses
 * @param harInsats whether there are rows for each insats, or only for all together
 * @param harKon whether women and men have rows of their own
 */
public record Tabell(
        String namn,
        String etikett,
        boolean harInsats,
        boolean harKon,
        Kategorier kategorier,
        List<Matt> matt,
        Counter counter) {

    public static final Tabell DELTAGARE = insatsOchKon(
            "deltagare", "Deltagare", Kategorier.INGA, Definitioner.DELTAGARE, StatistikQueries::deltagare);
    public static final Tabell RESULTAT =
            insatsOchKon("resultat", "Resultat", Kategorier.INGA, Definitioner.RESULTAT, StatistikQueries::resultat);
    public static final Tabell HANDLINGSPLAN = insatsOchKon(
            "handlingsplan",
            "Handlingsplan",
            Kategorier.INGA,
            Definitioner.HANDLINGSPLAN,
            StatistikQueries::handlingsplan);
    public static final Tabell ANONYMA =
            insatsOchKon("anonyma", "Anonyma", Kategorier.INGA, Definitioner.ANONYMA, StatistikQueries::anonyma);
    public static final Tabell AVSLUTSUTFALL = new Tabell(
            "avslutsutfall",
            "Utfall vid avslutet",
            false,
            true,
            Kategorier.AVSLUTSUTFALL,
            Avslutsdefinitioner.AVSLUTSUTFALL,
            StatistikQueries::avslutsutfall);
    public static final Tabell AVSLUTSANLEDNING = insatsOchKon(
            "avslutsanledning",
            "Avslutsanledning",
            Kategorier.AVSLUTSANLEDNING,
            Avslutsdefinitioner.AVSLUTSANLEDNING,
            StatistikQueries::avslutsanledning);
    public static final Tabell ALDER = insatsOchKon(
            "alder", "Ålder vid inskrivningen", Kategorier.ALDER, Bakgrundsdefinitioner.ALDER, StatistikQueries::alder);
    public static final Tabell UTBILDNING = insatsOchKon(
            "utbildning",
            "Utbildning",
            Kategorier.UTBILDNING,
            Bakgrundsdefinitioner.UTBILDNING,
            StatistikQueries::utbildning);
    public static final Tabell FORSORJNINGSTID = insatsOchKon(
            "forsorjningstid",
            "Tid i offentlig försörjning",
            Kategorier.FORSORJNINGSTID,
            Bakgrundsdefinitioner.FORSORJNINGSTID,
            StatistikQueries::forsorjningstid);
    public static final Tabell FORSORJNING = new Tabell(
            "forsorjning",
            "Försörjning före och efter",
            true,
            false,
            Kategorier.FORSORJNING,
            Avslutsdefinitioner.FORSORJNING,
            StatistikQueries::forsorjning);
    public static final Tabell SYSSELSATTNING = insatsOchKon(
            "sysselsattning",
            "Sysselsättning före och efter",
            Kategorier.SYSSELSATTNING,
            Avslutsdefinitioner.SYSSELSATTNING,
            StatistikQueries::sysselsattning);
    public static final Tabell INSATSTID = insatsOchKon(
            "insatstid", "Tid i insatsen", Kategorier.INGA, Avslutsdefinitioner.INSATSTID, StatistikQueries::insatstid);
    public static final Tabell UPPFOLJNING = new Tabell(
            "uppfoljning",
            "Tremånadersuppföljningar",
            true,
            false,
            Kategorier.INGA,
            Definitioner.UPPFOLJNING,
            StatistikQueries::uppfoljning);
    /** Counted by {@link Orsrakning}. */
    public static final Tabell ORS = new Tabell(
            "ors",
            "ORS-serier",
            true,
            false,
            Kategorier.ORS,
            Orsdefinitioner.ORS,
            (queries, insatser, fran, till, perDeltagande) -> List.of());

    public static final Tabell EFTER_AVSLUT = new Tabell(
            "efter_avslut",
            "Efter avslutet",
            true,
            false,
            Kategorier.EFTER_AVSLUT,
            Effektdefinitioner.EFTER_AVSLUT,
            StatistikQueries::efterAvslut);

    public static final Tabell SMAIL = new Tabell(
            "smail",
            "SMAIL, förändring per fråga",
            true,
            false,
            Kategorier.SMAIL,
            Smaildefinitioner.SMAIL,
            StatistikQueries::smail);

    public static final Tabell EKONOMI = new Tabell(
            "ekonomi",
            "Budget och utfall",
            true,
            false,
            Kategorier.INGA,
            Ekonomidefinitioner.EKONOMI,
            (queries, insatser, fran, till, perDeltagande) -> queries.ekonomi(insatser, fran, till));

    /** All of them, in the order they are listed. */
    public static final List<Tabell> ALLA = List.of(
            DELTAGARE,
            RESULTAT,
            HANDLINGSPLAN,
            ANONYMA,
            AVSLUTSUTFALL,
            AVSLUTSANLEDNING,
            ALDER,
            UTBILDNING,
            FORSORJNINGSTID,
            FORSORJNING,
            SYSSELSATTNING,
            INSATSTID,
            UPPFOLJNING,
            SMAIL,
            ORS,
            EFTER_AVSLUT,
            EKONOMI);

    /** The results as the page has them, with the second basis beside. */
    static final Tabell RESULTAT_PA_SIDAN = insatsOchKon(
            "resultat",
            "Resultat",
            Kategorier.INGA,
            Stream.concat(Definitioner.RESULTAT.stream(), Definitioner.RESULTAT_UTAN_PROVOTID.stream())
                    .toList(),
            StatistikQueries::resultat);

    /** Only for the page of the effect, no file of its own: those who were reached both times. */
    static final Tabell NADDA_BADA = new Tabell(
            "nadda_bada",
            "Nådda både efter 6 och 18 månader",
            false,
            false,
            Kategorier.LAGEN,
            Effektdefinitioner.NADDA_BADA,
            StatistikQueries::naddaBada);

    /** What the page shows of each: the table itself, or the one that has more beside. */
    private static final List<Tabell> PA_SIDAN = Stream.concat(
                    Stream.of(RESULTAT_PA_SIDAN, NADDA_BADA), ALLA.stream().filter(tabell -> !tabell.equals(RESULTAT)))
            .toList();

    /**
     * The statement of a table: counts its leaves in the insatser named, of which there is at least one. Asked for each
     * deltagande it is the very same statement, grouped by one thing more, so that what stands behind a figure can not
     * differ from it.
     */
    interface Counter {
        List<Leaf> count(
                StatistikQueries queries,
                Collection<Long> insatser,
                LocalDate fran,
                LocalDate till,
                boolean perDeltagande);
    }

    /** Of the tables whose definitions have changed; the others are at their first. */
    private static final Map<String, Integer> VERSIONER = Map.of();

    /**
     * The version of the table's definitions, from 1. It is raised whenever one of them comes to mean something else, in words
     * or in its statement, so that a figure that was fixed by an earlier one is not compared unawares.
     */
    public int version() {
        return VERSIONER.getOrDefault(namn, 1);
    }

    /** The last day that is counted. A follow-up that is to come has not come due, and so is in no figure. */
    LocalDate sist(LocalDate till, LocalDate idag) {
        return equals(UPPFOLJNING) && till.isAfter(idag) ? idag : till;
    }

    public static Optional<Tabell> find(String namn) {
        return ALLA.stream().filter(tabell -> tabell.namn.equals(namn)).findFirst();
    }

    /** One whose cells the page shows. */
    static Optional<Tabell> paSidan(String namn) {
        return PA_SIDAN.stream().filter(tabell -> tabell.namn.equals(namn)).findFirst();
    }

    /** Whether its figures are of people, who can be shown. */
    boolean harDeltagare() {
        return !equals(EKONOMI);
    }

    /** The measure of the word that files use. */
    public Optional<Matt> matt(String nyckel) {
        return matt.stream().filter(m -> m.nyckel().equals(nyckel)).findFirst();
    }

    public boolean harKategori() {
        return kategorier != Kategorier.INGA;
    }

    /** The measures that stand on the row. */
    List<Matt> matt(Kategori kategori) {
        return matt.stream().filter(kategori::har).toList();
    }

    private static Tabell insatsOchKon(
            String namn, String etikett, Kategorier kategorier, List<Matt> matt, Counter counter) {
        return new Tabell(namn, etikett, true, true, kategorier, matt, counter);
    }
}

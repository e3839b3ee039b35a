package se.stegvis.arbetslista;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.arbetslista.Saknas.ALDER;
import static se.stegvis.arbetslista.Saknas.ARBETE_UTAN_OMFATTNING;
import static se.stegvis.arbetslista.Saknas.AVLIDEN_MED_UTFALL;
import static se.stegvis.arbetslista.Saknas.FORSOK_FOR_TIDIGT;
import static se.stegvis.arbetslista.Saknas.INSKRIVEN_FRAMAT;
import static se.stegvis.arbetslista.Saknas.OMFATTNING_EFTER;
import static se.stegvis.arbetslista.Saknas.OMFATTNING_FORE;
import static se.stegvis.arbetslista.Saknas.OVERLAPP;
import static se.stegvis.arbetslista.Saknas.PLAN_DELTAGARE_DAG;
import static se.stegvis.arbetslista.Saknas.PLAN_REMITTENT_DAG;
import static se.stegvis.arbetslista.Saknas.SKATTNING_UTANFOR;
import static se.stegvis.arbetslista.Saknas.TVA_PAGAENDE;
import static se.stegvis.arbetslista.Saknas.UPPFOLJNING_UTANFOR;
import static se.stegvis.arbetslista.Saknas.UTSKRIVEN_FRAMAT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.gemensamt.Period;

/** What cannot all be true of a participant is told until it is put right, and every line leads to the field. */
@StegvisTest
class MotsagelserTest {

    private static final Set<Saknas> MOTSAGELSER = EnumSet.range(INSKRIVEN_FRAMAT, FORSOK_FOR_TIDIGT);

    private final Db db;
    private final Kvar kvar;
    private final LocalDate idag;
    private final LocalDate inskriven;
    private final Tab karin;
    private final DeltagandeRef ref;

    MotsagelserTest(Browser browser, Db db, Kvar kvar, Inskrivna inskrivna, World world) {
        this.db = db;
        this.kvar = kvar;
        this.idag = world.idag();
        this.inskriven = idag.minusDays(300);
        this.karin = browser.signedInAs(Person.KARIN);
        this.ref = inskrivna.forDagarSedan(300);
    }

    @Test
    void nothing_of_an_enrolment_as_it_should_be_is_a_contradiction() {
        fodd(40);
        plan(inskriven, idag);
        sysselsattning("fore", "studier", null);
        skattning(inskriven);
        assertThat(motsagelser()).isEmpty();
    }

    @Test
    void an_age_is_of_somebody_who_can_take_part() {
        fodd(14);
        assertThat(motsagelser()).containsExactly(ALDER);
        fodd(15);
        assertThat(motsagelser()).isEmpty();
        fodd(75);
        assertThat(motsagelser()).containsExactly(ALDER);
    }

    @Test
    void a_plan_is_agreed_to_while_she_takes_part() {
        plan(inskriven.minusDays(1), idag);
        assertThat(motsagelser()).containsExactly(PLAN_DELTAGARE_DAG);
        exit("utskrivning", idag.minusDays(10));
        assertThat(motsagelser()).containsExactly(PLAN_DELTAGARE_DAG, PLAN_REMITTENT_DAG);
    }

    @Test
    void only_work_has_an_extent_and_all_work_that_came_of_it_has_one() {
        sysselsattning("fore", "studier", 50);
        assertThat(motsagelser()).containsExactly(OMFATTNING_FORE);
        exit("utskrivning", idag.minusDays(10));
        sysselsattning("efter", "aktivt_arbetssokande", 25);
        sysselsattning("efter", "eget_foretag", null);
        assertThat(motsagelser()).containsExactlyInAnyOrder(OMFATTNING_FORE, OMFATTNING_EFTER, ARBETE_UTAN_OMFATTNING);
    }

    @Test
    void who_has_died_went_to_nothing() {
        exit("avliden", idag.minusDays(10));
        sysselsattning("efter", "studier", null);
        assertThat(motsagelser()).containsExactly(AVLIDEN_MED_UTFALL);
    }

    @Test
    void measurements_and_follow_ups_lie_within_and_calls_after() {
        skattning(inskriven.minusDays(1));
        db.execute(
                "insert into uppfoljning (insats_id, deltagande_id, forfallodag, genomford, anteckning, skapad)"
                        + " values (?, ?, ?, ?, '', utc_timestamp())",
                ref.insatsId(),
                ref.deltagandeId(),
                inskriven.plusMonths(3),
                inskriven.minusDays(5));
        assertThat(motsagelser()).containsExactly(SKATTNING_UTANFOR, UPPFOLJNING_UTANFOR);
        exit("utskrivning", idag.minusDays(200));
        var sexte = idag.minusDays(200).plusMonths(6);
        call(sexte.minusDays(14));
        assertThat(motsagelser()).containsExactly(SKATTNING_UTANFOR, UPPFOLJNING_UTANFOR);
        call(sexte.minusDays(15));
        assertThat(motsagelser()).contains(FORSOK_FOR_TIDIGT);
    }

    @Test
    void nobody_takes_part_twice_at_once_and_no_day_is_to_come() {
        db.execute(
                """
                insert into deltagande (insats_id, deltagare_id, deltagar_nr, anonym, kon, inskriven, samtycke, skapad)
                select insats_id, deltagare_id, deltagar_nr, false, kon, ?, samtycke, skapad from deltagande where id = ?
                """,
                inskriven.minusDays(100),
                ref.deltagandeId());
        var forsta = db.number("select max(id) from deltagande");
        db.execute(
                "insert into kontaktpersonstid (insats_id, deltagande_id, fran, given)"
                        + " select insats_id, id, inskriven, skapad from deltagande where id = ?",
                forsta);
        assertThat(motsagelser()).containsExactly(TVA_PAGAENDE);
        db.execute(
                "update deltagande set utskriven = ?, avslutsanledning = 'flytt' where id = ?",
                inskriven.plusDays(1),
                forsta);
        assertThat(motsagelser()).containsExactly(OVERLAPP);
        db.execute("update deltagande set avslutsanledning = 'felregistrering', utskriven = null where id = ?", forsta);
        assertThat(motsagelser()).isEmpty();

        exit("flytt", idag.plusDays(1));
        assertThat(motsagelser()).containsExactly(UTSKRIVEN_FRAMAT);
        db.execute(
                "update deltagande set utskriven = null, avslutsanledning = null, inskriven = ? where id = ?",
                idag.plusDays(1),
                ref.deltagandeId());
        assertThat(motsagelser()).containsExactly(INSKRIVEN_FRAMAT);
    }

    @Test
    void a_count_is_as_many_as_its_list_holds() {
        fodd(99);
        var period = new Period(idag.minusDays(310), idag.minusDays(100));
        var antal = kvar.antal(List.of(ref.insatsId()), period);
        assertThat(antal).isNotEmpty().allSatisfy(a -> {
            var list = Jsoup.parse(karin.get(a.href()).html());
            assertThat(list.select("h2").text()).isEqualTo(a.deltagare() + " deltagare");
            assertThat(list.select("tbody tr td:last-child").eachText()).containsOnly(a.kontaktperson());
        });
        assertThat(antal.stream().filter(a -> a.href().contains("kontaktperson=ingen")))
                .hasSize(1);
        assertThat(kvar.antal(List.of(), period)).isEmpty();
    }

    @AfterEach
    void forget() {
        for (var table : List.of("uppfoljning", "skattning", "efter_avslut", "deltagande_sysselsattning")) {
            db.execute("delete from " + table + " where deltagande_id = ?", ref.deltagandeId());
        }
        db.execute(
                "delete from planversion where handlingsplan_id in"
                        + " (select id from handlingsplan where deltagande_id = ?)",
                ref.deltagandeId());
        db.execute(
                "update deltagande set inskriven = ?, utskriven = null, avslutsanledning = 'felregistrering' where id = ?",
                inskriven,
                ref.deltagandeId());
    }

    private void fodd(int alder) {
        db.execute(
                "update deltagare set fodelsear = ? where id = (select deltagare_id from deltagande where id = ?)",
                inskriven.getYear() - alder,
                ref.deltagandeId());
    }

    private void plan(LocalDate deltagare, LocalDate remittent) {
        db.execute(
                "insert into handlingsplan (insats_id, deltagande_id, upprattad, forankrad_deltagare, forankrad_remittent)"
                        + " values (?, ?, ?, ?, ?)",
                ref.insatsId(),
                ref.deltagandeId(),
                inskriven,
                deltagare,
                remittent);
        db.execute(
                """
                insert into planversion (handlingsplan_id, nummer, innehall, faststalld, faststalld_av, hash)
                values ((select max(id) from handlingsplan), 1,
                        '{"format":1,"upprattad":"","arbetslivsfokus":{"kod":"","etikett":""},"kommentar":"","delmal":[],"aktiviteter":[]}',
                        utc_timestamp(), (select min(id) from medarbetare), 'x')
                """);
    }

    private void sysselsattning(String tidpunkt, String kod, @Nullable Integer omfattning) {
        db.execute(
                "insert into deltagande_sysselsattning (deltagande_id, tidpunkt, kod, omfattning) values (?, ?, ?, ?)",
                ref.deltagandeId(),
                tidpunkt,
                kod,
                omfattning);
    }

    private void skattning(LocalDate dag) {
        db.execute(
                "insert into skattning (insats_id, deltagande_id, datum, instrument, instrument_version, svarande,"
                        + " registrerad_av, registrerad) select ?, ?, ?, 'ors', '1', 'deltagare', min(id), utc_timestamp()"
                        + " from medarbetare",
                ref.insatsId(),
                ref.deltagandeId(),
                dag);
    }

    private void call(LocalDate dag) {
        db.execute(
                "insert into efter_avslut (deltagande_id, manader, datum, resultat, skapad)"
                        + " values (?, 6, ?, 'ej_natt', utc_timestamp())",
                ref.deltagandeId(),
                dag);
    }

    private void exit(String anledning, LocalDate dag) {
        db.execute(
                "update deltagande set utskriven = ?, avslutsanledning = ? where id = ?",
                dag,
                anledning,
                ref.deltagandeId());
    }

    /** Told of the participant, once for the kind, after a look at the field that each leads to. */
    private List<Saknas> motsagelser() {
        var rader = new ArrayList<Element>();
        var period = "&fran=" + inskriven.minusDays(1) + "&till=" + idag.plusDays(1);
        for (int sida = 1; ; sida++) {
            var html = karin.get(ref.insats().href() + "/saknas?kontaktperson=ingen&sida=" + sida + period)
                    .html();
            rader.addAll(Jsoup.parse(html).select("tr:has(th a[href=" + ref.href() + "]) .punkter a"));
            if (!html.contains("rel=\"next\"")) {
                break;
            }
        }
        var namn = MOTSAGELSER.stream().collect(Collectors.toMap(Saknas::etikett, m -> m));
        rader.removeIf(rad -> !namn.containsKey(rad.text()));
        rader.forEach(this::faltetFinns);
        return rader.stream().map(rad -> namn.get(rad.text())).toList();
    }

    private void faltetFinns(Element rad) {
        var delar = rad.attr("href").split("#", 2);
        var page = karin.get(delar[0]);
        assertThat(page.status()).as(delar[0]).isEqualTo(200);
        assertThat(Jsoup.parse(page.html()).getElementById(delar[1]))
                .as(rad.attr("href"))
                .isNotNull();
    }
}

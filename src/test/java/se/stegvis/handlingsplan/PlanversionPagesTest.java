package se.stegvis.handlingsplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Page;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.Samtidigt;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.PlanBekraftad;
import se.stegvis.deltagare.PlanFaststalld;

@StegvisTest
class PlanversionPagesTest {

    /** Hears what is published, and can refuse it. */
    @Singleton
    static class Lyssnare implements ApplicationEventListener<Object> {
        static final List<Object> HORT = new CopyOnWriteArrayList<>();
        static volatile long vagrar = -1;

        @Override
        public void onApplicationEvent(Object event) {
            HORT.add(event);
            if (event instanceof PlanFaststalld f && f.deltagande().deltagandeId() == vagrar) {
                throw new IllegalStateException("A listener refuses");
            }
        }

        @Override
        public boolean supports(Object event) {
            return event instanceof PlanFaststalld || event instanceof PlanBekraftad;
        }
    }

    private final Tab asa;
    private final Tab mehmet;
    private final DeltagandeRef deltagande;
    private final String plan;
    private final LocalDate idag;
    private final Db db;

    PlanversionPagesTest(Browser browser, Inskrivna inskrivna, World world, Db db) {
        this.asa = browser.signedInAs(Person.ASA);
        this.mehmet = browser.signedInAs(Person.MEHMET);
        this.deltagande = inskrivna.forDagarSedan(20);
        this.plan = deltagande.href() + "/handlingsplan";
        this.idag = world.idag();
        this.db = db;
    }

    @Test
    void a_plan_is_fixed_shown_and_told_and_what_is_edited_afterwards_is_a_new_utkast() {
        skriv(asa, "Börja praktik");
        var fresh = asa.get(plan + "/versioner/ny");
        assertThat(fresh.html()).contains("Fastställ version 1", "Börja praktik", "Nytt", "Deltagarens egna ord");
        var words =
                Map.of("forankrad_deltagare", idag.minusDays(1).toString(), "deltagarens_ord", "Det <b>känns</b> bra");
        assertThat(asa.post(plan + "/versioner", FormPage.of(fresh).with(words)).location())
                .isEqualTo(plan);

        assertThat(asa.get(plan).html())
                .contains("Version 1, fastställd", "av Åsa Lind", "Gäller", "Det &lt;b&gt;känns&lt;/b&gt; bra");
        skriv(asa, "Börja arbetsträna");
        assertThat(asa.get(plan).html()).contains("Utkast", "1 ändring sedan dess");
        assertThat(asa.get(plan + "/versioner/1").html())
                .contains("Börja praktik", "Låst", "Oförändrad sedan den fastställdes.")
                .doesNotContain("Börja arbetsträna");
        faststall(asa);
        assertThat(asa.get(plan + "/versioner/2").html())
                .contains("Ändrat sedan", "<del><span class=\"sr\">var </span>Börja praktik</del>")
                .contains("<ins>Börja arbetsträna</ins>");
        assertThat(asa.get(plan + "/versioner").html()).contains("Version 2", "Version 1");
        assertThat(hort())
                .containsExactly(
                        new PlanFaststalld(deltagande, 1, idag, asasId()),
                        new PlanFaststalld(deltagande, 2, idag, asasId()));
        assertThat(new PlanFaststalld(deltagande, 1, idag, 1).isReviderad()).isFalse();
        assertThat(new PlanFaststalld(deltagande, 2, idag, 1).isReviderad()).isTrue();
    }

    @Test
    void the_first_days_of_agreement_are_the_plans_and_stay_when_it_is_revised() {
        skriv(asa, "Ett");
        faststall(asa);
        assertThat(planensDagar()).isEqualTo("- -");
        avtala(1, "forankrad_deltagare", idag.minusDays(5));
        avtala(1, "forankrad_remittent", idag.minusDays(2));
        assertThat(planensDagar()).isEqualTo(idag.minusDays(5) + " " + idag.minusDays(2));
        assertThat(asa.get(plan).html()).contains("Förankrad i tid");

        skriv(asa, "Två");
        faststall(asa);
        avtala(2, "forankrad_deltagare", idag);
        assertThat(planensDagar()).isEqualTo(idag.minusDays(5) + " " + idag.minusDays(2));
        avtala(1, "forankrad_deltagare", idag.minusDays(3));
        assertThat(planensDagar()).isEqualTo(idag.minusDays(3) + " " + idag.minusDays(2));
        assertThat(asa.get(plan + "/versioner/1").html()).contains("Oförändrad sedan den fastställdes.");
        assertThat(db.column(
                        "select efter from andring where handelse = 'FORANKRING_ANDRAD' and foremal = ? order by id desc",
                        String.valueOf(deltagande.deltagandeId())))
                .hasSize(4)
                .startsWith("version 1 deltagare %s remittent %s".formatted(idag.minusDays(3), idag.minusDays(2)));
    }

    @Test
    void days_that_came_with_an_import_stand_in_the_form_of_the_first_version() {
        skriv(asa, "Ett");
        db.execute(
                "update handlingsplan set upprattad = ?, forankrad_deltagare = ?, forankrad_remittent = null"
                        + " where deltagande_id = ?",
                idag.minusDays(9),
                idag.minusDays(8),
                deltagande.deltagandeId());
        assertThat(asa.get(plan + "/versioner/ny").html()).contains("value=\"" + idag.minusDays(8) + "\"");
        faststall(asa);
        assertThat(planensDagar()).isEqualTo(idag.minusDays(8) + " -");
        assertThat(asa.get(plan).html()).contains("Förankrad med deltagaren");
    }

    @Test
    void what_is_not_changed_is_confirmed_and_what_is_changed_is_not() {
        assertThat(asa.get(plan + "/versioner/ny").location()).isEqualTo(plan);
        assertThat(asa.get(plan + "/bekraftelser/ny").location()).isEqualTo(plan);
        skriv(asa, "Ett");
        faststall(asa);
        assertThat(faststall(asa).html()).contains("säger samma sak som version 1");
        var fresh = FormPage.of(asa.get(plan + "/bekraftelser/ny"));
        assertThat(asa.post(plan + "/bekraftelser", fresh.with(Map.of("dag", idag.minusDays(1))))
                        .html())
                .contains("Dagen kan inte ligga före den");
        assertThat(asa.post(plan + "/bekraftelser", fresh.with(Map.of("dag", idag.plusDays(1))))
                        .status())
                .isEqualTo(422);
        assertThat(asa.post(plan + "/bekraftelser", fresh.with(Map.of())).status())
                .isEqualTo(303);
        assertThat(asa.get(plan).html()).contains("Senast bekräftad oförändrad", "(version 1)");
        assertThat(antalVersioner()).isEqualTo(1);
        assertThat(hort()).last().isEqualTo(new PlanBekraftad(deltagande, 1, idag, asasId()));

        skriv(asa, "Två");
        assertThat(asa.get(plan + "/bekraftelser/ny").html()).contains("Planen har ändrats sedan version 1");
        var typed = Map.of("version", planens("version"), "dag", idag.toString());
        assertThat(asa.post(plan + "/bekraftelser", typed).status()).isEqualTo(422);
    }

    @Test
    void a_plan_without_delmal_is_not_fixed() {
        asa.post(plan, Map.of("version", "", "upprattad", idag.toString()));
        assertThat(asa.get(plan + "/versioner/ny").html()).contains("Planen har inga delmål ännu");
        assertThat(asa.post(plan + "/versioner", Map.of("version", "0")).status())
                .isEqualTo(422);
        assertThat(antalVersioner()).isZero();
    }

    @Test
    void whoever_saw_another_utkast_fixes_and_confirms_nothing_and_sees_the_new_one() {
        skriv(asa, "Åsas");
        var mehmets = FormPage.of(mehmet.get(plan + "/versioner/ny"));
        skriv(asa, "Åsas nya ord");
        var answer = mehmet.post(plan + "/versioner", mehmets.with(Map.of("deltagarens_ord", "Mehmet skrev")));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.html()).contains("Någon annan hann spara före dig", "Åsas nya ord", "Mehmet skrev");
        assertThat(antalVersioner()).isZero();
        var again = FormPage.of(answer).with(Map.of());
        assertThat(mehmet.post(plan + "/versioner", again).status()).isEqualTo(303);

        var bekrafta = FormPage.of(mehmet.get(plan + "/bekraftelser/ny"));
        skriv(asa, "Ännu nyare");
        faststall(asa);
        assertThat(mehmet.post(plan + "/bekraftelser", bekrafta.with(Map.of())).status())
                .isEqualTo(409);
    }

    @Test
    void two_who_revise_at_once_lose_nothing() {
        skriv(asa, "Gemensamt");
        var asas = FormPage.of(asa.get(plan + "/andra"));
        var mehmets = FormPage.of(mehmet.get(plan + "/andra"));
        assertThat(asa.post(plan, asas.with(Map.of("mal_0_steg_0_resultat", "Åsas resultat")))
                        .status())
                .isEqualTo(303);
        var conflict = mehmet.post(plan, mehmets.with(Map.of("mal_0_steg_0_resultat", "Mehmets resultat")));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html()).contains("Åsas resultat", "Mehmets resultat");
        var chosen = FormPage.of(conflict).with(Map.of("_ta_andras", "mal_0_steg_0_resultat"));
        assertThat(mehmet.post(plan, chosen).status()).isEqualTo(303);
        assertThat(mehmet.get(plan).html()).contains("Åsas resultat");
    }

    @Test
    void of_two_who_fix_it_at_the_same_moment_one_does() throws Exception {
        skriv(asa, "Ett");
        assertThat(Samtidigt.gor(3, () -> asa.post(plan + "/versioner", Map.of("version", "0"))
                        .status()))
                .containsExactly(303, 409, 409);
        assertThat(antalVersioner()).isEqualTo(1);
    }

    @Test
    void the_second_of_two_who_say_when_it_was_agreed_is_told() {
        skriv(asa, "Ett");
        faststall(asa);
        var asas = FormPage.of(asa.get(plan + "/versioner/1/forankring"));
        var mehmets = FormPage.of(mehmet.get(plan + "/versioner/1/forankring"));
        asa.post(plan + "/versioner/1/forankring", asas.with(Map.of("deltagarens_ord", "Hos Åsa")));
        var conflict =
                mehmet.post(plan + "/versioner/1/forankring", mehmets.with(Map.of("deltagarens_ord", "Hos Mehmet")));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html()).contains("Hos Åsa", "Hos Mehmet");
    }

    @Test
    void a_row_changed_behind_the_programs_back_is_said() {
        skriv(asa, "Ett");
        faststall(asa);
        db.execute(
                "update planversion set innehall = replace(innehall, 'Ett', 'Tre') where handlingsplan_id = ?",
                planens("id"));
        assertThat(asa.get(plan + "/versioner/1").html())
                .contains("stämmer inte med det som fastställdes")
                .doesNotContain("Låst");
        assertThat(asa.get(plan).html()).contains("stämmer inte med det som fastställdes");
        db.execute(
                "update planversion set innehall = replace(innehall, 'Tre', 'Ett') where handlingsplan_id = ?",
                planens("id"));
    }

    @Test
    void a_listener_that_refuses_takes_the_act_back() {
        skriv(asa, "Ett");
        Lyssnare.vagrar = deltagande.deltagandeId();
        assertThat(faststall(asa).status()).isEqualTo(500);
        Lyssnare.vagrar = -1;
        assertThat(antalVersioner()).isZero();
        assertThat(planens("version")).isEqualTo("0");
    }

    @Test
    void a_version_is_reached_through_its_own_deltagande_only(Inskrivna inskrivna, World world) {
        skriv(asa, "Ett");
        faststall(asa);
        var annan = inskrivna.forDagarSedan(5).href() + "/handlingsplan/versioner/1";
        var elsewhere = new DeltagandeRef(world.insats("Spången").insatsId(), deltagande.deltagandeId());
        for (var address : List.of(
                annan,
                annan + "/forankring",
                elsewhere.href() + "/handlingsplan/versioner/1",
                plan + "/versioner/2",
                plan + "/versioner/0",
                plan + "/versioner/-1",
                plan + "/versioner/99999999999")) {
            assertThat(asa.get(address).status()).as(address).isIn(400, 404);
        }
        assertThat(asa.post(annan + "/forankring", Map.of("version", "")).status())
                .isEqualTo(404);
    }

    /** Everything fixed so far reads as it did, whatever is done afterwards. */
    @Test
    void any_row_of_acts_leaves_every_earlier_version_as_it_was() {
        var random = new Random(20261124);
        var fixed = new LinkedHashMap<Integer, String>();
        skriv(asa, "Början");
        for (int i = 0; i < 25; i++) {
            switch (random.nextInt(4)) {
                case 0 -> skriv(asa, "Ord " + random.nextInt(4));
                case 1 -> {
                    if (faststall(asa).status() == 303) {
                        int nummer = fixed.size() + 1;
                        fixed.put(nummer, lasbart(nummer));
                    }
                }
                case 2 ->
                    asa.post(plan + "/bekraftelser", Map.of("version", planens("version"), "dag", idag.toString()));
                default -> {
                    if (!fixed.isEmpty()) {
                        avtala(
                                1 + random.nextInt(fixed.size()),
                                "forankrad_remittent",
                                idag.minusDays(random.nextInt(9)));
                    }
                }
            }
            fixed.forEach((nummer, text) -> assertThat(lasbart(nummer)).isEqualTo(text));
        }
        assertThat(fixed).hasSizeGreaterThan(2);
        assertThat(antalVersioner()).isEqualTo(fixed.size());
    }

    /** The demo's and those of all tests: nothing in the database has been touched. */
    @Test
    void every_version_in_the_database_is_what_its_hash_says(PlanversionRepository versioner) {
        // Of the protected there are some that a test of theirs has touched, and that stay so.
        var deltaganden = db.column("select distinct concat(p.insats_id, ' ', p.deltagande_id) from handlingsplan p"
                + " join planversion v on v.handlingsplan_id = p.id"
                + " join deltagande d on d.id = p.deltagande_id where d.anonym = false");
        assertThat(deltaganden).hasSizeGreaterThan(20).allSatisfy(ids -> {
            var id = ids.split(" ", 2);
            assertThat(versioner.find(Long.parseLong(id[0]), Long.parseLong(id[1]), 1000, 1000))
                    .isNotEmpty()
                    .allMatch(PlanversionRepository.Rad::oforandrad);
        });
    }

    /** What the page of the version says of its content, without its agreement. */
    private String lasbart(int nummer) {
        var page = asa.get(plan + "/versioner/" + nummer);
        assertThat(page.status()).isEqualTo(200);
        var main = Jsoup.parse(page.html()).select("main");
        main.select(".facts").remove();
        return main.text();
    }

    private void skriv(Tab tab, String rubrik) {
        var form = new HashMap<>(FormPage.of(tab.get(plan + "/andra"))
                .with(Map.of(
                        "mal_0_rubrik", rubrik,
                        "mal_0_steg_0_vad", "Ringa",
                        "mal_0_steg_0_ansvarig", "coach",
                        "mal_0_steg_0_status", "pagar")));
        form.remove("fler");
        assertThat(tab.post(plan, form).status()).isEqualTo(303);
    }

    private Page faststall(Tab tab) {
        var page = tab.get(plan + "/versioner/ny");
        var forms = FormPage.all(page);
        return tab.post(
                plan + "/versioner",
                forms.isEmpty()
                        ? Map.of("version", planens("version"))
                        : forms.get(forms.size() - 1).with(Map.of()));
    }

    private void avtala(int nummer, String field, LocalDate dag) {
        var address = plan + "/versioner/" + nummer + "/forankring";
        var form = FormPage.of(asa.get(address)).with(Map.of(field, dag.toString()));
        assertThat(asa.post(address, form).location()).isEqualTo(plan + "/versioner/" + nummer);
    }

    private List<Object> hort() {
        return new ArrayList<>(Lyssnare.HORT)
                .stream()
                        .filter(event -> event instanceof PlanFaststalld f
                                ? f.deltagande().equals(deltagande)
                                : event instanceof PlanBekraftad b
                                        && b.deltagande().equals(deltagande))
                        .toList();
    }

    private long asasId() {
        return db.number("select id from medarbetare where epost = ?", Person.ASA.epost());
    }

    private long antalVersioner() {
        return db.number("select count(*) from planversion where handlingsplan_id = ?", planens("id"));
    }

    private String planens(String kolumn) {
        return db.text("select " + kolumn + " from handlingsplan where deltagande_id = ?", deltagande.deltagandeId());
    }

    private String planensDagar() {
        return db.text(
                "select concat(coalesce(forankrad_deltagare, '-'), ' ', coalesce(forankrad_remittent, '-'))"
                        + " from handlingsplan where deltagande_id = ?",
                deltagande.deltagandeId());
    }
}

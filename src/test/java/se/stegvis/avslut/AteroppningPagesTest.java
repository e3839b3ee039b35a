package se.stegvis.avslut;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
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

/** Exits that are taken back: reopened, or found to be of an enrolment that was a mistake. */
@StegvisTest
class AteroppningPagesTest {

    private final Tab asa;
    private final Tab karin;
    private final DeltagandeRef deltagande;
    private final LocalDate idag;
    private final World world;
    private final Db db;

    AteroppningPagesTest(Browser browser, Inskrivna inskrivna, World world, Db db, Clock clock) {
        this.asa = browser.signedInAs(Person.ASA);
        this.karin = browser.signedInAs(Person.KARIN);
        this.deltagande = inskrivna.forDagarSedan(50);
        this.idag = LocalDate.now(clock);
        this.world = world;
        this.db = db;
    }

    @Test
    void a_reopened_one_goes_on_and_every_earlier_exit_can_be_read() {
        exit("flytt", Map.of("sysselsattning", List.of("studier"), "lamnas_plan_orsak", "avbojde"));
        assertThat(ateroppna("Flyttade tillbaka").location()).isEqualTo(deltagande.href());
        assertThat(column("avslutsanledning")).isEqualTo("null");
        assertThat(column("utskriven")).isEqualTo("null");
        assertThat(asa.get(deltagande.href()).html())
                .contains("Pågående", "/avslut/ny", "href=\"" + href() + "/avslut\"");
        assertThat(db.number(
                        "select count(*) from deltagande_sysselsattning where deltagande_id = ? and tidpunkt = 'efter'",
                        id()))
                .isZero();

        var prefilled = asa.get(href() + "/avslut/tidigare/ny").html();
        assertThat(prefilled).contains("value=\"flytt\" checked", "value=\"studier\" checked");
        assertThat(asa.get(href() + "/avslut/ny").html())
                .contains("Fyll i från det tidigare avslutet")
                .doesNotContain("value=\"flytt\" checked");

        exit("sjukdom", Map.of());
        ateroppna("Frisk igen");
        exit("foraldraledighet", Map.of());

        assertThat(asa.get(href() + "/avslut").html())
                .contains("Föräldraledighet", "sjukdom", "Flytt", "Studier", "Deltagaren avböjde")
                .contains("Flyttade tillbaka", "Frisk igen", "Återöppnat");
        assertThat(db.number("select count(*) from ateroppning where deltagande_id = ?", id()))
                .isEqualTo(2);
        assertThat(asa.get(href() + "/handelser").html()).contains("Återöppnat", "senare återöppnat", "Frisk igen");
    }

    @Test
    void only_a_samordnare_reopens_and_says_why() {
        exit("flytt", Map.of());
        assertThat(asa.get(href() + "/ateroppning/ny").status()).isEqualTo(404);
        assertThat(asa.post(href() + "/ateroppning", Map.of("skal", "x", "version", "1"))
                        .status())
                .isEqualTo(404);
        assertThat(asa.get(href() + "/avslut").html()).doesNotContain("/ateroppning/ny");
        var page = karin.post(href() + "/ateroppning", Map.of("skal", " ", "version", "1"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("Skriv varför deltagandet återöppnas");
        assertThat(column("avslutsanledning")).isEqualTo("flytt");
    }

    @Test
    void one_that_goes_on_is_not_reopened_and_an_old_form_is_a_conflict() {
        exit("flytt", Map.of());
        var form = FormPage.of(karin.get(href() + "/ateroppning/ny")).with(Map.of("skal", "Två gånger"));
        assertThat(karin.post(href() + "/ateroppning", form).status()).isEqualTo(303);
        var late = karin.post(href() + "/ateroppning", Map.of("skal", "Mina sena ord", "version", "1"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html()).contains("Mina sena ord");
        assertThat(karin.get(href() + "/ateroppning/ny").status()).isEqualTo(303);
    }

    @Test
    void of_two_who_reopen_at_once_one_is_told() throws Exception {
        exit("flytt", Map.of());
        assertThat(Samtidigt.gor(2, () -> karin.post(
                                href() + "/ateroppning", Map.of("skal", "Samtidigt", "version", column("version")))
                        .status()))
                .containsExactly(303, 409);
        assertThat(db.number("select count(*) from ateroppning where deltagande_id = ?", id()))
                .isOne();
    }

    @Test
    void of_a_reopening_and_a_return_at_once_one_is_done() throws Exception {
        var form = exitForm("flytt", Map.of());
        form.put("utskriven", idag.minusDays(1).toString());
        asa.post(href() + "/avslut", form);
        var igen = world.klivet().href() + "/inskrivningar/igen/" + id();
        var begun = karin.post(igen, FormPage.of(karin.get(igen + "/ny")).with(Map.of()))
                .location();
        var days = Map.of("inskriven", idag.toString(), "samtycke", idag.toString());
        karin.post(
                begun + "/samtycke", FormPage.of(karin.get(begun + "/samtycke")).with(days));
        var kontroll = FormPage.of(karin.get(begun + "/kontroll")).with(Map.of());
        var skal = Map.of("skal", "Samtidigt", "version", column("version"));
        var first = new AtomicBoolean(true);

        var answers = Samtidigt.gor(
                2,
                () -> first.getAndSet(false)
                        ? karin.post(begun + "/kontroll", kontroll).status()
                        : karin.post(href() + "/ateroppning", skal).status());

        assertThat(answers).first().isEqualTo(303);
        assertThat(answers).last().isIn(409, 422);
        assertThat(db.number(
                        """
                        select count(*)
                          from deltagande d
                               join deltagande o on o.deltagare_id = d.deltagare_id and o.avslutsanledning is null
                         where d.id = ?
                        """,
                        id()))
                .isOne();
    }

    @Test
    void in_an_insats_that_is_over_nothing_is_reopened() {
        exit("flytt", Map.of());
        var slut = db.text("select coalesce(slut, '') from insats where id = ?", deltagande.insatsId());
        db.execute("update insats set slut = ? where id = ?", idag.minusDays(1), deltagande.insatsId());
        try {
            assertThat(karin.get(href() + "/ateroppning/ny").html()).contains("Insatsen är avslutad");
            var refused = ateroppna("Ändå");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.html()).contains("Insatsen är avslutad");
            assertThat(column("avslutsanledning")).isEqualTo("flytt");
        } finally {
            db.execute("update insats set slut = nullif(?, '') where id = ?", slut, deltagande.insatsId());
        }
    }

    @Test
    void a_mistake_leaves_the_lists_and_stays_to_be_read_and_taken_back() {
        assertThat(asa.get(href() + "/felregistrering/ny").status()).isEqualTo(404);
        assertThat(asa.get(href() + "/avslut/ny").html()).doesNotContain("value=\"felregistrering\"");
        assertThat(karin.post(href() + "/felregistrering", Map.of("skal", "", "version", "0"))
                        .status())
                .isEqualTo(422);
        assertThat(karin.post(href() + "/felregistrering", Map.of("skal", "Fel person", "version", "0"))
                        .location())
                .isEqualTo(href() + "/avslut");

        assertThat(karin.get(world.klivet().href() + "/felregistrerade").html())
                .contains("Fel person", "href=\"" + href() + "/avslut\"", "Karin");
        assertThat(asa.get(world.klivet().href() + "/felregistrerade").status()).isEqualTo(404);
        assertThat(karin.get(href()).html()).contains("Felregistrerat", "Skriv in igen");
        assertThat(karin.get(href() + "/avslut").html())
                .contains("Fel person", "/ateroppning/ny")
                .doesNotContain("/avslut/uppgifter/andra");
        assertThat(karin.get(href() + "/handelser").html()).contains("Felregistrerat", "Fel person");
        var late = karin.post(href() + "/felregistrering", Map.of("skal", "Mina sena ord", "version", "1"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html()).contains("Mina sena ord");

        ateroppna("Det var rätt person");
        assertThat(column("avslutsanledning")).isEqualTo("null");
        assertThat(karin.get(href() + "/avslut").html()).contains("Fel person", "Det var rätt person");
    }

    @Test
    void a_mistake_found_after_the_exit_keeps_the_exit_in_the_trail() {
        exit("utskrivning", Map.of("sysselsattning", List.of("studier")));
        karin.post(href() + "/felregistrering", Map.of("skal", "Fel insats", "version", column("version")));
        assertThat(db.text(
                        "select concat_ws(' ', slag, utskriven, avslutsanledning, utfall) from ateroppning where deltagande_id = ?",
                        id()))
                .isEqualTo("felregistrerad " + idag + " utskrivning studier");
        assertThat(column("utskriven")).isEqualTo("null");
        assertThat(karin.get(href() + "/avslut").html())
                .contains("Felregistrerat", "Utskrivning till arbete", "Studier");
    }

    @Test
    void a_protected_participant_is_exited_and_reopened_by_those_who_are_named() {
        var form = FormPage.of(karin.get(href() + "/skydd/ny"));
        var karinsId = db.text("select id from medarbetare where epost = ?", Person.KARIN.epost());
        assertThat(karin.post(href() + "/skydd", form.with(Map.of("forstar", "ja", "namngivna", karinsId)))
                        .status())
                .isEqualTo(303);
        assertThat(asa.get(href() + "/avslut/ny").status()).isEqualTo(404);
        var exit = karin.post(href() + "/avslut", exitForm("flytt", Map.of()));
        assertThat(exit.status()).as(exit.html()).isEqualTo(303);
        assertThat(ateroppna("Kvar").status()).isEqualTo(303);
        assertThat(column("avslutsanledning")).isEqualTo("null");
    }

    @Test
    void nothing_is_written_when_the_consent_to_be_registered_is_taken_back() {
        exit("flytt", Map.of());
        db.execute(
                "update deltagande set anonym = true, anonym_orsak = 'aterkallat', anonym_fran = ? where id = ?",
                idag,
                id());
        db.execute(
                "insert into namngiven (deltagande_id, medarbetare_id, given_av, given)"
                        + " select ?, id, id, utc_timestamp() from medarbetare where epost = ?",
                id(),
                Person.KARIN.epost());
        assertThat(ateroppna("Ändå").status()).isEqualTo(404);
        assertThat(karin.get(href() + "/avslut").html()).doesNotContain("/ateroppning/ny", "/felregistrering/ny");
    }

    private void exit(String anledning, Map<String, ?> mer) {
        var page = asa.post(href() + "/avslut", exitForm(anledning, mer));
        assertThat(page.status()).as(page.html()).isEqualTo(303);
    }

    private Map<String, Object> exitForm(String anledning, Map<String, ?> mer) {
        var form = new HashMap<String, Object>(mer);
        form.put("utskriven", idag.toString());
        form.put("avslutsanledning", anledning);
        form.put("stammer", Inskrivna.STAMMER);
        form.put("version", column("version"));
        return form;
    }

    private Page ateroppna(String skal) {
        return karin.post(href() + "/ateroppning", Map.of("skal", skal, "version", column("version")));
    }

    private String column(String namn) {
        return db.text("select " + namn + " from deltagande where id = ?", id());
    }

    private String href() {
        return deltagande.href();
    }

    private long id() {
        return deltagande.deltagandeId();
    }
}

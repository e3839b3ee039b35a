package se.stegvis.anteckning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;

/** What can be done to a signed note: something can be put beside it, and nothing can be put in its place. */
@StegvisTest
class RattelsePagesTest {

    private final Browser browser;
    private final World world;
    private final Inskrivna inskrivna;
    private final Db db;

    private DeltagandeRef akt = new DeltagandeRef(0, 0);
    private String note = "";

    RattelsePagesTest(Browser browser, World world, Inskrivna inskrivna, Db db) {
        this.browser = browser;
        this.world = world;
        this.inskrivna = inskrivna;
        this.db = db;
    }

    @BeforeEach
    void sign() {
        akt = inskrivna.forDagarSedan(20);
        note = signed(akt, Person.ASA, "Samtalet om skolan");
    }

    @Test
    void anybody_in_the_insats_can_add_to_it_and_it_says_who_and_when() {
        assertThat(tab(Person.MEHMET)
                        .post(note + "/tillagg", Map.of("text", "Hon ringde <sen>."))
                        .location())
                .isEqualTo(note);

        assertThat(tab(Person.ASA).get(akt.href() + "/anteckningar").html())
                .contains(
                        "Tillägg</strong>",
                        "av " + Person.MEHMET.namn(),
                        "Hon ringde &lt;sen&gt;.",
                        "Samtalet om skolan");
        assertThat(tab(Person.ASA).post(note + "/tillagg", Map.of("text", " ")).html())
                .contains("Skriv tillägget");
    }

    @Test
    void one_that_is_struck_stays_to_read_and_says_why() {
        assertThat(correct(Person.ASA, "strykning", Map.of("skal", "")).html()).contains("Skriv varför");
        assertThat(correct(Person.ASA, "strykning", Map.of("skal", "Fel möte")).status())
                .isEqualTo(303);

        assertThat(tab(Person.MEHMET).get(akt.href() + "/anteckningar").html())
                .contains("Struken</span>", "av " + Person.ASA.namn() + ". Skäl: Fel möte", "Visa den strukna texten")
                .contains("Samtalet om skolan")
                .doesNotContain("/tillagg/ny", "/strykning/ny");
        assertThat(tab(Person.MEHMET).get(akt.href()).html()).doesNotContain("Samtalet om skolan");
        assertThat(tab(Person.ASA)
                        .post(note + "/tillagg", Map.of("text", "Mer"))
                        .status())
                .isEqualTo(409);
        assertThat(db.column("select id from anteckning_tillagg where anteckning_id = ?", id(note)))
                .isEmpty();
    }

    @Test
    void the_writer_and_a_samordnare_may_strike_and_move_and_nobody_else() {
        for (var act : new String[] {"strykning", "flytt"}) {
            var mehmet = tab(Person.MEHMET);
            assertThat(mehmet.get(note + "/" + act + "/ny").status()).isEqualTo(403);
            assertThat(mehmet.post(note + "/" + act, Map.of("skal", "Nej", "version", "1"))
                            .status())
                    .isEqualTo(403);
            assertThat(tab(Person.KARIN).get(note + "/" + act + "/ny").status()).isEqualTo(200);
        }
        assertThat(tab(Person.MEHMET).get(note).html()).contains("/tillagg/ny").doesNotContain("/strykning/ny");
        assertThat(correct(Person.KARIN, "strykning", Map.of("skal", "Dubblett"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void one_that_is_moved_is_read_in_the_right_case_and_leaves_a_trace_in_the_wrong() {
        var ratt = inskrivna.forDagarSedan(10);
        tab(Person.MEHMET).post(note + "/tillagg", Map.of("text", "Tilläggets ord"));

        var moved = correct(
                Person.ASA,
                "flytt",
                Map.of("till", ratt.deltagandeId(), "ord", "Provsson", "skal", "Två samtal i rad"));

        assertThat(moved.status()).as(moved.html()).isEqualTo(303);
        var wrong = tab(Person.MEHMET).get(akt.href() + "/anteckningar").html();
        assertThat(wrong)
                .contains("Flyttad</span>", "av " + Person.ASA.namn() + ". Skäl: Två samtal i rad")
                .doesNotContain("Samtalet om skolan", "Det hon sa.", "Tilläggets ord");
        assertThat(tab(Person.MEHMET).get(note).html()).doesNotContain("Samtalet om skolan", "Det hon sa.");
        assertThat(tab(Person.KARIN).get(note + "/tillagg/ny").html()).doesNotContain("Samtalet om skolan");
        assertThat(tab(Person.MEHMET).get(ratt.href() + "/anteckningar").html())
                .contains("Samtalet om skolan", "Det hon sa.", "Tilläggets ord", "flyttad hit från en annan akt")
                .contains(Person.ASA.namn() + ", skriven")
                .doesNotContain("Två samtal i rad", "/deltaganden/" + akt.deltagandeId());
    }

    @Test
    void the_right_case_is_found_by_name_without_a_name_in_an_address() {
        var form = new HashMap<>(form(Person.ASA, "flytt"));
        form.putAll(Map.of("ord", "provs prov", "skal", "Påbörjat skäl", "sok", "ja"));
        var hits = tab(Person.ASA).post(note + "/flytt", form);

        assertThat(hits.status()).isEqualTo(200);
        assertThat(hits.html())
                .contains("Träffar", "Provsson, Prov, Klivet", "Påbörjat skäl")
                .doesNotContain("value=\"" + akt.deltagandeId() + "\"");
        form.put("ord", "finnsinte");
        assertThat(tab(Person.ASA).post(note + "/flytt", form).html()).contains("Ingen att välja");
        assertThat(db.text("select utfall from atkomst where rutt like '%/flytt' order by id desc limit 1"))
                .isEqualTo("MEDGIVEN");
    }

    @Test
    void it_can_not_be_moved_to_where_the_mover_does_not_work_to_itself_or_to_nobody() {
        for (var till : new Object[] {
            world.ongoing(world.ungstart()).deltagandeId(),
            world.anonymous(world.klivet()).deltagandeId(),
            akt.deltagandeId(),
            "0",
            "x",
            ""
        }) {
            var refused = correct(Person.ASA, "flytt", Map.of("till", till, "skal", "Försök"));
            assertThat(refused.status()).as("to " + till).isEqualTo(422);
        }
        assertThat(db.text("select count(*) from anteckning where flyttad_fran_id = ?", id(note)))
                .isEqualTo("0");
    }

    @Test
    void it_can_be_moved_to_another_insats_where_the_mover_works() {
        var egen = signed(akt, Person.JOHANNA, "Om en annan");
        var till = world.ongoing(world.ungstart());

        assertThat(correct(egen, Person.JOHANNA, "flytt", Map.of("till", till.deltagandeId(), "skal", "Fel insats"))
                        .status())
                .isEqualTo(303);
        assertThat(tab(Person.OLA).get(till.href() + "/anteckningar").html()).contains("Om en annan");
    }

    @Test
    void of_two_who_strike_and_move_the_same_the_second_is_told() {
        var ratt = inskrivna.forDagarSedan(10);
        var karins = form(Person.KARIN, "flytt");
        karins.putAll(Map.of("till", ratt.deltagandeId(), "ord", "Provsson", "skal", "Fel akt"));
        assertThat(correct(Person.ASA, "strykning", Map.of("skal", "Misstag")).status())
                .isEqualTo(303);

        var second = tab(Person.KARIN).post(note + "/flytt", karins);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.html()).contains("Anteckningen är redan struken.", "Se vem och varför");
        assertThat(tab(Person.KARIN).get(ratt.href() + "/anteckningar").html()).doesNotContain("Samtalet om skolan");
        assertThat(db.text("select rattelse from anteckning where id = ?", id(note)))
                .isEqualTo("struken");
    }

    @Test
    void of_two_who_add_both_are_heard_and_whoever_moves_meanwhile_looks_again() {
        var karins = form(Person.KARIN, "strykning");
        karins.put("skal", "Misstag");
        tab(Person.ASA).post(note + "/tillagg", Map.of("text", "Åsas tillägg"));
        tab(Person.MEHMET).post(note + "/tillagg", Map.of("text", "Mehmets tillägg"));

        assertThat(tab(Person.KARIN).post(note + "/strykning", karins).status()).isEqualTo(409);
        assertThat(tab(Person.ASA).get(note).html()).contains("Åsas tillägg", "Mehmets tillägg");
    }

    @Test
    void a_draft_can_only_be_rewritten() {
        tab(Person.ASA).post(akt.href() + "/anteckningar", typed("Utkastet", "spara"));
        var draft = akt.href() + "/anteckningar/"
                + db.text(
                        "select id from anteckning where rubrik = 'Utkastet' and deltagande_id = ?",
                        akt.deltagandeId());
        for (var act : new String[] {"tillagg", "strykning", "flytt"}) {
            assertThat(tab(Person.ASA).get(draft + "/" + act + "/ny").status()).isEqualTo(404);
            assertThat(tab(Person.KARIN)
                            .post(draft + "/" + act, Map.of("text", "x", "skal", "x"))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(tab(Person.KARIN).get(draft).status()).isEqualTo(404);
        assertThat(tab(Person.ASA).get(draft).status()).isEqualTo(200);
    }

    private String signed(DeltagandeRef ref, Person person, String rubrik) {
        assertThat(tab(person)
                        .post(ref.href() + "/anteckningar", typed(rubrik, "signera"))
                        .status())
                .isEqualTo(303);
        return ref.href() + "/anteckningar/"
                + db.text("select max(id) from anteckning where deltagande_id = ?", ref.deltagandeId());
    }

    private Map<String, Object> typed(String rubrik, String button) {
        return new HashMap<>(Map.of(
                "datum", world.idag().toString(), "rubrik", rubrik, "text", "Det hon sa.", "version", "0", button, ""));
    }

    private Map<String, Object> form(Person person, String act) {
        return FormPage.of(tab(person).get(note + "/" + act + "/ny")).with(Map.of());
    }

    private Browser.Page correct(Person person, String act, Map<String, ?> typed) {
        return correct(note, person, act, typed);
    }

    private Browser.Page correct(String which, Person person, String act, Map<String, ?> typed) {
        var form = FormPage.of(tab(person).get(which + "/" + act + "/ny")).with(typed);
        return tab(person).post(which + "/" + act, form);
    }

    private Tab tab(Person person) {
        return browser.signedInAs(person);
    }

    private static String id(String href) {
        return href.substring(href.lastIndexOf('/') + 1);
    }
}

package se.stegvis.kontaktperson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
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
import se.stegvis.behorighet.Roll;
import se.stegvis.medarbetare.Medarbetare;
import se.stegvis.medarbetare.Provkonton;

/** Many participants handed over at once. */
@StegvisTest
class OverlamningPagesTest {

    private final Browser browser;
    private final Provkonton prov;
    private final World world;
    private final Db db;
    private final Tab karin;
    private final String adress;
    private final Medarbetare fran;
    private final Medarbetare till;
    private final List<DeltagandeRef> hennes = new ArrayList<>();

    OverlamningPagesTest(Browser browser, Provkonton prov, Inskrivna inskrivna, World world, Db db) {
        this.browser = browser;
        this.prov = prov;
        this.world = world;
        this.db = db;
        this.karin = browser.signedInAs(Person.KARIN);
        this.adress = world.klivet().href() + "/overlamningar";
        this.fran = prov.nytt(Roll.COACH, "Klivet");
        this.till = prov.nytt(Roll.COACH, "Klivet");
        for (int i = 0; i < 3; i++) {
            hennes.add(inskrivna.forDagarSedan(20 + i));
        }
    }

    @BeforeEach
    void three_have_one_kontaktperson() {
        hennes.forEach(ref -> {
            var form = Map.of(
                    "kontaktperson",
                    fran.id(),
                    "version",
                    "0",
                    "fran",
                    world.idag().minusDays(9));
            assertThat(karin.post(ref.href() + "/kontaktperson", form).status()).isEqualTo(303);
        });
    }

    @Test
    void some_are_chosen_looked_at_and_handed_over_with_one_note() {
        var lista = karin.get(adress + "/ny?hos=" + fran.id());
        assertThat(lista.html()).contains("name=\"valda\"", fran.namn() + " (3)");
        var form = form(lista, Map.of("valda", List.of(token(0), token(1)), "overlamning", "Samma\nnot"));

        var granska = karin.post(adress, form);

        assertThat(granska.status()).isEqualTo(200);
        assertThat(granska.html())
                .contains("2 deltagare lämnas över från %s till %s".formatted(fran.namn(), till.namn()))
                .contains("Inget är gjort ännu", "2 från " + fran.namn(), "Provsson, Prov");
        assertThat(hos(fran)).isEqualTo(3);

        var andra = karin.post(adress, FormPage.of(granska).with(Map.of("andra", "ja")));
        assertThat(andra.html()).contains("value=\"%s\" checked".formatted(token(0)), "Samma\nnot");
        assertThat(andra.html()).doesNotContain("value=\"%s\" checked".formatted(token(2)));

        var klart = karin.post(adress, FormPage.of(granska).with(Map.of("granskad", "ja")));
        assertThat(klart.location()).isEqualTo(world.klivet().href() + "/kontaktpersoner");
        assertThat(hos(fran)).isEqualTo(1);
        assertThat(hos(till)).isEqualTo(2);
        assertThat(karin.get(klart.location()).html()).contains(till.namn());
        assertThat(inloggad(till).get("/").html()).contains("Nya hos dig i Klivet", "Samma\nnot");
        assertThat(db.number(
                        "select count(*) from andring where handelse = 'KONTAKTPERSON' and efter = ?",
                        "medarbetare=" + till.id()))
                .isEqualTo(2);
    }

    @Test
    void all_of_a_list_are_handed_over_without_ticking_each() {
        var lista = karin.get(adress + "/ny?hos=" + fran.id());
        var granska = karin.post(adress, form(lista, Map.of("alla", "ja")));
        assertThat(granska.html()).contains("3 deltagare lämnas över");

        assertThat(karin.post(adress, FormPage.of(granska).with(Map.of("granskad", "ja")))
                        .status())
                .isEqualTo(303);
        assertThat(hos(till)).isEqualTo(3);
    }

    @Test
    void the_second_is_told_how_many_and_by_whom() {
        var granska = karin.post(adress, form(karin.get(adress + "/ny"), Map.of("valda", tokens())));
        var samordnare = prov.nytt(Roll.SAMORDNARE, "Klivet");
        var version = db.text(
                "select version from deltagande where id = ?", hennes.get(0).deltagandeId());
        inloggad(samordnare)
                .post(
                        hennes.get(0).href() + "/kontaktperson",
                        Map.of("kontaktperson", till.id(), "version", version, "overlamning", "Först"));

        var page = karin.post(adress, FormPage.of(granska).with(Map.of("granskad", "ja")));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html())
                .contains("1 av dem du valde har bytt kontaktperson", "Ändrat av " + samordnare.namn(), "Fel: ");
        assertThat(hos(fran)).isEqualTo(2);
    }

    @Test
    void of_two_at_once_one_does_it_all_and_the_other_nothing() throws Exception {
        var granska = karin.post(adress, form(karin.get(adress + "/ny"), Map.of("valda", tokens())));
        var form = FormPage.of(granska).with(Map.of("granskad", "ja"));
        form.remove("_kod");

        assertThat(Samtidigt.gor(2, () -> karin.post(adress, form).status())).containsExactly(303, 422);
        assertThat(hos(till)).isEqualTo(3);
        assertThat(IntStream.range(0, 3)
                        .mapToLong(i -> db.number(
                                "select count(*) from kontaktpersonstid where deltagande_id = ?",
                                hennes.get(i).deltagandeId())))
                .containsOnly(3L);
    }

    @Test
    void what_is_wrong_is_said_and_nothing_is_done() {
        var lista = karin.get(adress + "/ny");
        assertThat(karin.post(adress, form(lista, Map.of())).html()).contains("Välj minst en deltagare");
        assertThat(karin.post(adress, form(lista, Map.of("valda", tokens(), "kontaktperson", fran.id())))
                        .html())
                .contains("Det är redan kontaktperson för 3 av de valda");
        assertThat(karin.post(
                                adress,
                                form(
                                        lista,
                                        Map.of(
                                                "valda",
                                                tokens(),
                                                "fran",
                                                world.idag().minusDays(10))))
                        .html())
                .contains("Välj den dagen eller en senare");
        var ola = db.text("select id from medarbetare where epost = ?", Person.OLA.epost());
        assertThat(karin.post(adress, form(lista, Map.of("valda", tokens(), "kontaktperson", ola)))
                        .status())
                .isEqualTo(422);
        assertThat(hos(fran)).isEqualTo(3);
    }

    @Test
    void those_of_another_insats_cannot_be_chosen() {
        var deras = world.ongoing(world.ungstart()).deltagandeId();
        var token = deras + "-" + db.text("select id from kontaktpersonstid where oppen = ?", deras);
        var hade = db.text("select kontaktperson_id from deltagande where id = ?", deras);
        var lista = karin.get(adress + "/ny");
        for (var granskad : List.of(Map.of("valda", token), Map.of("valda", token, "granskad", "ja"))) {
            assertThat(karin.post(adress, form(lista, granskad)).status()).isEqualTo(422);
        }
        assertThat(db.text("select kontaktperson_id from deltagande where id = ?", deras))
                .isEqualTo(hade);
    }

    @Test
    void who_works_in_an_insats_stands_with_how_many_she_has_and_whether_she_is_there() {
        var page = world.klivet().href() + "/kontaktpersoner";
        assertThat(karin.get(page).html())
                .contains(fran.namn(), "3<span class=\"sr\"> pågående deltagare hos " + fran.namn());

        db.execute(
                "update uppdrag set till = ? where medarbetare_id = ?",
                world.idag().minusDays(1),
                fran.id());

        assertThat(karin.get(page).html())
                .contains(fran.namn() + " <span class=\"tag red\">Inte på plats")
                .doesNotContain("Alla pågående deltagare har någon på plats");
    }

    private Map<String, Object> form(Page lista, Map<String, ?> typed) {
        var form = new HashMap<String, Object>(FormPage.of(lista).with(Map.of("kontaktperson", till.id())));
        form.putAll(typed);
        return form;
    }

    private List<String> tokens() {
        return List.of(token(0), token(1), token(2));
    }

    private String token(int i) {
        var id = hennes.get(i).deltagandeId();
        return id + "-" + db.text("select id from kontaktpersonstid where oppen = ?", id);
    }

    private long hos(Medarbetare konto) {
        return db.number("select count(*) from deltagande where kontaktperson_id = ?", konto.id());
    }

    private Tab inloggad(Medarbetare konto) {
        return browser.signedIn(konto.epost(), Provkonton.LOSENORD);
    }
}

package se.stegvis.paborjat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.Samtidigt;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;

/** The same form sent twice does one act and is answered alike. */
@StegvisTest
class InskickningPagesTest {

    private final Browser browser;
    private final Db db;
    private final World world;
    private final Inskrivna inskrivna;

    InskickningPagesTest(Browser browser, Db db, World world, Inskrivna inskrivna) {
        this.browser = browser;
        this.db = db;
        this.world = world;
        this.inskrivna = inskrivna;
    }

    @Test
    void sent_again_it_leads_to_the_same_page_with_the_same_words() {
        var karin = browser.signedInAs(Person.KARIN);
        db.execute("delete from paborjat where sida = ?", world.klivet().href() + "/inskrivningar/ny");
        var form = FormPage.of(karin.get(world.klivet().href() + "/inskrivningar/ny"))
                .with(Map.of("fornamn", "Dubbla", "efternamn", "Klicksson", "kon", "man"));
        var before = db.number("select count(*) from inskrivning");
        var first = karin.post(world.klivet().href() + "/inskrivningar/paborjade", form);
        var second = karin.post(world.klivet().href() + "/inskrivningar/paborjade", form);

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(second.setCookies()).isEqualTo(first.setCookies());
        assertThat(db.number("select count(*) from inskrivning")).isEqualTo(before + 1);
    }

    @Test
    void sent_many_times_at_once_it_is_done_once() throws Exception {
        var asa = browser.signedInAs(Person.ASA);
        var deltagande = inskrivna.forDagarSedan(10);
        var form = note(asa, deltagande, "På en gång");
        var locations = Samtidigt.gor(
                6, () -> asa.post(deltagande.href() + "/anteckningar", form).location());

        assertThat(locations).containsOnly(deltagande.href() + "/anteckningar");
        assertThat(notes(deltagande)).isEqualTo(1);
    }

    @Test
    void other_words_in_the_same_form_are_saved_too() {
        var asa = browser.signedInAs(Person.ASA);
        var deltagande = inskrivna.forDagarSedan(10);
        var form = note(asa, deltagande, "Före Bakåt");
        asa.post(deltagande.href() + "/anteckningar", form);
        form.put("text", "Efter Bakåt, med mera text");
        asa.post(deltagande.href() + "/anteckningar", form);

        assertThat(notes(deltagande)).isEqualTo(2);
    }

    @Test
    void a_form_that_came_back_with_mistakes_can_be_sent_again() {
        var asa = browser.signedInAs(Person.ASA);
        var deltagande = inskrivna.forDagarSedan(10);
        var form = note(asa, deltagande, "Rättad");
        form.put("datum", "i morgon");
        for (var expected : List.of(422, 422)) {
            assertThat(asa.post(deltagande.href() + "/anteckningar", form).status())
                    .isEqualTo(expected);
        }
        form.put("datum", world.idag());
        assertThat(asa.post(deltagande.href() + "/anteckningar", form).status()).isEqualTo(303);
        assertThat(notes(deltagande)).isEqualTo(1);
    }

    private long notes(DeltagandeRef deltagande) {
        return db.number("select count(*) from anteckning where deltagande_id = ?", deltagande.deltagandeId());
    }

    private Map<String, Object> note(Browser.Tab tab, DeltagandeRef deltagande, String rubrik) {
        return FormPage.of(tab.get(deltagande.href() + "/anteckningar/ny"))
                .with(Map.of("datum", world.idag(), "rubrik", rubrik, "text", "Text.", "signera", ""));
    }
}

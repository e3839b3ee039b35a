package se.stegvis.dataskydd;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Person;
import se.stegvis.World;

/** A participant of Klivet with her name wherever somebody can have written it. */
@Singleton
class Kanariedeltagare {

    /** What tells who she is. Four digits of a number alone can be the id of anybody's. */
    static final List<String> CANARIES = List.of(
            "Zebulina",
            "Qvistgaard",
            "-2395",
            "01252395",
            "19900125",
            "070-174 06 99",
            "zq@prov.example",
            "Kanariegatan 17");

    private final Browser browser;
    private final World world;
    private final Db db;

    Kanariedeltagare(Browser browser, World world, Db db) {
        this.browser = browser;
        this.world = world;
        this.db = db;
    }

    /** A new one, enrolled twenty days ago; answers with the address. */
    String skrivIn() {
        var day = world.idag().minusDays(20).toString();
        var form = new HashMap<String, Object>(Map.of(
                "fornamn",
                "Zebulina",
                "efternamn",
                "Qvistgaard",
                "kon",
                "kvinna",
                "personnummer",
                "199001252395",
                "person",
                "annan"));
        form.putAll(Map.of(
                "telefon",
                "070-174 06 99",
                "epost",
                "zq@prov.example",
                "adress",
                "Kanariegatan 17",
                "inskriven",
                day,
                "samtycke",
                day));
        var href = post(browser.signedInAs(Person.KARIN), world.klivet().href() + "/inskrivningar", form);
        for (var person : List.of(Person.ASA, Person.MEHMET)) {
            for (var button : List.of("signera", "spara")) {
                post(browser.signedInAs(person), href + "/anteckningar", note(button));
            }
        }
        var granskas = world.idag().plusDays(40).toString();
        post(
                browser.signedInAs(Person.ASA),
                href + "/kontaktobs",
                Map.of("slag", "hund", "text", "Qvistgaards hund", "granskas", granskas));
        post(browser.signedInAs(Person.ASA), href + "/handlingsplan", plan());
        var fresh = FormPage.of(browser.signedInAs(Person.ASA).get(href + "/handlingsplan/versioner/ny"));
        post(
                browser.signedInAs(Person.ASA),
                href + "/handlingsplan/versioner",
                fresh.with(Map.of("deltagarens_ord", "Zebulina vill jobba")));
        slutdokumentation(browser.signedInAs(Person.ASA), href + "/slutdokumentation");
        elsewhere(href);
        exits(id(href));
        // Begun and not saved, by two, on her pages and on one that names nobody.
        browser.signedInAs(Person.MEHMET)
                .post(href + "/anteckningar", Map.of("rubrik", "Zebulina", "_behall", "Anteckning"));
        return href;
    }

    /** An exit that was taken back, and what one of today would say. */
    private void exits(String id) {
        db.execute(
                """
                insert into ateroppning (deltagande_id, slag, dag, skal, tidpunkt, utskriven, avslutsanledning,
                    avslutsanledning_text, utfall, forsorjning, overlamnad_text, nas_tid)
                select id, 'ateroppnad', inskriven, 'Zebulina kom tillbaka', utc_timestamp(), inskriven, 'ovrigt',
                       'Qvistgaard flyttade', '', '', 'Kim om Zebulina', 'Ring Qvistgaard efter tre'
                  from deltagande where id = ?
                """,
                id);
        db.execute(
                "insert into avslutsuppgift (deltagande_id, overlamnad_text, nas_tid) values (?, 'Om Zebulina', 'Qvistgaard')",
                id);
        db.execute(
                "insert into avslut_lamnat (deltagande_id, sak, vad, orsak, text)"
                        + " values (?, 'plan', 'Ingen plan', 'annat', 'Zebulina ville inte')",
                id);
    }

    /** One given to somebody, and one that can be written in. */
    private void slutdokumentation(Tab asa, String slut) {
        var given = Map.of(
                "lamnad", world.idag().toString(), "satt", "post", "till", "Zebulinas mor Qvistgaard", "version", "0");
        for (var version : List.of(Map.of("version", "0"), given)) {
            post(asa, version.containsKey("satt") ? slut + "/lamnad" : slut, version);
        }
        post(asa, slut, Map.of("version", "0"));
        var edit = FormPage.of(asa.get(slut + "/andra"));
        post(asa, slut + "/andra", edit.with(Map.of("nasta", "Nu:\nZebulina ringer 070-174 06 99")));
    }

    /** A remiss that led to nothing, a note that stood in a wrong case and was moved to hers, and a kontakt who is kin. */
    private void elsewhere(String href) {
        var id = id(href);
        db.execute(
                """
                insert into remiss (insats_id, fornamn, efternamn, sokord, personnummer_nyckel, remittent, handlaggare,
                    orsak, inkom, status, registrerad_av, registrerad)
                select d.insats_id, 'Zebulina', 'Qvistgaard', ' zebulina qvistgaard', p.personnummer_nyckel, 'af', 'Handläggare',
                       'Zebulina vill arbeta', d.inskriven, 'inkommen', a.skriven_av, a.skriven
                  from deltagande d
                       join deltagare p on p.id = d.deltagare_id
                       join anteckning a on a.deltagande_id = d.id
                 where d.id = ? limit 1
                """,
                id);
        db.execute(
                """
                insert into anteckning (insats_id, deltagande_id, datum, rubrik, text, skriven_av, skriven, signerad,
                    rattelse, rattad, rattad_av, rattad_skal)
                select a.insats_id, ?, a.datum, a.rubrik, a.text, a.skriven_av, a.skriven, a.skriven, 'flyttad', a.skriven,
                       a.skriven_av, 'Gällde Zebulina'
                  from anteckning a where a.deltagande_id = ? and a.signerad is not null limit 1
                """,
                world.ongoing(world.klivet()).deltagandeId(),
                id);
        db.execute(
                "update anteckning set flyttad_fran_id = ? where id = ?",
                db.text("select max(id) from anteckning where rattad_skal = 'Gällde Zebulina'"),
                db.text("select max(id) from anteckning where deltagande_id = ? and signerad is not null", id));
        post(
                browser.signedInAs(Person.ASA),
                href + "/natverk",
                Map.of(
                        "part",
                        "annan",
                        "namn",
                        "Bror Qvistgaard",
                        "fran",
                        world.idag().toString()));
    }

    /** Says that her identity is protected, and that the person works with her; answers with the status. */
    int skydda(String href, Person person, String version) {
        return browser.signedInAs(person)
                .post(
                        href + "/skydd",
                        Map.of("version_person", version, "namngivna", medarbetare(person), "forstar", "ja"))
                .status();
    }

    String medarbetare(Person person) {
        return db.text("select id from medarbetare where epost = ?", person.epost());
    }

    /** With her name, number and address in the text. */
    private Map<String, String> note(String button) {
        return Map.of(
                "datum",
                world.idag().toString(),
                "rubrik",
                "Zebulina mår bättre",
                "text",
                "Hos Zebulina Qvistgaard i Fågelvik, 900125-2395, tel 0701740699, Kanariegatan 17.",
                button,
                "ja");
    }

    private Map<String, String> plan() {
        return Map.of(
                "upprattad", world.idag().minusDays(10).toString(),
                "mal_0_rubrik", "Zebulina får praktik",
                "mal_0_steg_0_vad", "Zebulinas meritblad",
                "mal_0_steg_0_ansvarig", "deltagare",
                "mal_0_steg_0_status", "pagar");
    }

    static String id(String href) {
        return href.substring(href.lastIndexOf('/') + 1);
    }

    private static String post(Tab tab, String address, Map<String, ?> form) {
        var saved = tab.post(address, form);
        assertThat(saved.status()).as(address).isEqualTo(303);
        return saved.location();
    }
}

package se.stegvis.browser;

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

/** Participants of Klivet for tests to work with, made without a window. */
@Singleton
class Participants {

    private final Browser browser;
    private final World world;
    private final Db db;

    Participants(Browser browser, World world, Db db) {
        this.browser = browser;
        this.world = world;
        this.db = db;
    }

    /** Enrolled today, without a kontaktperson; answers with the address. */
    String enrolled(String fornamn, String efternamn) {
        return enrolled(fornamn, efternamn, world.idag().toString());
    }

    String enrolled(String fornamn, String efternamn, String day) {
        return post(
                browser.signedInAs(Person.KARIN),
                world.klivet().href() + "/inskrivningar",
                Map.of(
                        "fornamn", fornamn,
                        "efternamn", efternamn,
                        "kon", "kvinna",
                        "inskriven", day,
                        "samtycke", day));
    }

    /** Gives her to somebody. */
    void mine(Person person, String href) {
        var vem = db.text("select id from medarbetare where epost = ?", person.epost());
        var karin = browser.signedInAs(Person.KARIN);
        var form = FormPage.of(karin.get(href + "/kontaktperson/andra")).with(Map.of("kontaktperson", vem));
        assertThat(karin.post(href + "/kontaktperson", form).status()).isEqualTo(303);
    }

    /** With a plan, a signed note, a draft of the person, SMAIL twice and ORS. */
    String withEverything(Person person, String fornamn, String efternamn) {
        var today = world.idag();
        var href = enrolled(fornamn, efternamn, today.minusDays(60).toString());
        var tab = browser.signedInAs(person);
        post(tab, world.klivet().href() + "/inskrivningar/paborjade", Map.of("fornamn", fornamn, "kon", "man"));
        planInTwoVersions(tab, href + "/handlingsplan");
        var granskas = today.plusMonths(2).toString();
        post(tab, href + "/kontaktobs", Map.of("slag", "ringtid", "text", "Inte före 10", "granskas", granskas));
        post(tab, href + "/kontaktobs", Map.of("slag", "hund", "text", "", "granskas", granskas));
        post(tab, href + "/samtycken", samtycke(Map.of("slag", "information")));
        post(tab, href + "/samtycken", samtycke(Map.of("slag", "delning", "part", "af", "omfattning", "planering")));
        post(tab, href + "/anteckningar", note("Första mötet", "signera"));
        post(tab, href + "/anteckningar", note("Halvfärdig tanke", "spara"));
        post(
                tab,
                href + "/natverk",
                Map.of(
                        "part",
                        "fk",
                        "namn",
                        "Siv Handläggare",
                        "titel",
                        "Handläggare",
                        "telefon",
                        "010-123 45 67",
                        "epost",
                        "siv@fk.example",
                        "fran",
                        today.minusDays(50).toString()));
        for (var button : new String[] {"signera", "spara"}) {
            post(
                    tab,
                    href + "/moten",
                    Map.of(
                            "slag",
                            "sip",
                            "datum",
                            today.minusDays(4).toString(),
                            "text",
                            "Vi gick igenom planen.",
                            "nasta",
                            today.plusDays(40).toString(),
                            "deltog_0_namn",
                            "Dotter",
                            "beslut_0_vad",
                            "Intyg till FK",
                            "beslut_0_ansvarig",
                            "Siv",
                            "beslut_0_klart",
                            today.plusDays(9).toString(),
                            button,
                            ""));
        }
        var group = new HashMap<String, Object>(note("Gruppen", "spara"));
        group.put("deltagande", List.of(id(href), id(enrolled("Gunvor", "Gruppsson"))));
        post(tab, world.klivet().href() + "/gruppanteckningar", group);
        for (var days : new int[] {50, 5}) {
            var day = today.minusDays(days).toString();
            var step = days == 50 ? "2" : "4";
            post(
                    tab,
                    href + "/skattningar/smail/ny",
                    Map.of("datum", day, "deltagare_tro", step, "deltagare_kunskap", "3", "coach_tro", step));
            post(
                    tab,
                    href + "/skattningar/ors/ny",
                    Map.of(
                            "datum",
                            day,
                            "rad_1",
                            "5,5",
                            "rad_2",
                            step,
                            "rad_3",
                            "7",
                            "rad_4",
                            "6",
                            "srs_rad_1",
                            "9",
                            "srs_rad_2",
                            "8,5",
                            "srs_rad_3",
                            "9",
                            "srs_rad_4",
                            step));
        }
        slutdokumentation(tab, href + "/slutdokumentation");
        return href;
    }

    /** Given once, and once more an utkast that knows less than the network does. */
    private void slutdokumentation(Tab tab, String slut) {
        post(tab, slut, Map.of("version", "0"));
        var given = Map.of("lamnad", world.idag().toString(), "satt", "handen", "version", "0");
        post(tab, slut + "/lamnad", given);
        post(tab, slut, Map.of("version", "0"));
        var href = slut.replace("/slutdokumentation", "");
        post(tab, href + "/samtycken", samtycke(Map.of("slag", "delning", "part", "fk", "omfattning", "allt")));
    }

    /** Protected, and opened by the person alone. */
    void skyddad(Person person, String href) {
        var id = db.text("select id from medarbetare where epost = ?", person.epost());
        post(
                browser.signedInAs(person),
                href + "/skydd",
                Map.of("version_person", "0", "namngivna", id, "forstar", "ja"));
    }

    private Map<String, String> samtycke(Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("datum", world.idag().toString());
        form.put("satt", "muntligt");
        return form;
    }

    /** The second with an aktivitet more, and not yet fixed words after it. */
    private void planInTwoVersions(Tab tab, String plan) {
        var day = world.idag().minusDays(39).toString();
        var form = new HashMap<>(plan());
        post(tab, plan, form);
        post(
                tab,
                plan + "/versioner",
                Map.of("version", "0", "forankrad_deltagare", day, "deltagarens_ord", "Det blir bra"));
        form.putAll(Map.of(
                "version", "1",
                "akt_0_vad", "Arbetsträning",
                "akt_0_slag", "arbetstraning",
                "akt_0_fran", world.idag().minusDays(10).toString()));
        post(tab, plan, form);
        post(tab, plan + "/versioner", Map.of("version", "2"));
        post(
                tab,
                plan + "/bekraftelser",
                Map.of("version", "3", "dag", world.idag().toString()));
    }

    /** Exited today. */
    String exited(Person person, String fornamn, String efternamn) {
        var href = enrolled(fornamn, efternamn);
        var today = world.idag().toString();
        post(
                browser.signedInAs(person),
                href + "/avslut",
                Map.of(
                        "utskriven",
                        today,
                        "avslutsanledning",
                        "ovrigt",
                        "avslutsanledning_text",
                        "Prov",
                        "stammer",
                        se.stegvis.Inskrivna.STAMMER,
                        "version",
                        "0"));
        return href;
    }

    /** Exited six months ago, with consent to be called; one attempt in vain, and one that was struck. */
    String attRinga(String fornamn, String efternamn) {
        var today = world.idag();
        var href = enrolled(fornamn, efternamn, today.minusMonths(9).toString());
        db.execute(
                "update deltagande set utskriven = ?, avslutsanledning = 'utskrivning', samtycke_uppfoljning = 'ja' where id = ?",
                today.minusMonths(6),
                id(href));
        var karin = browser.signedInAs(Person.KARIN);
        for (var days : new int[] {1, 0}) {
            post(
                    karin,
                    href + "/efter-avslut/6/forsok",
                    Map.of("datum", today.minusDays(days), "resultat", "ej_natt", "text", "Talsvar."));
        }
        var struket = db.text("select max(id) from efter_avslut where deltagande_id = ?", id(href));
        post(karin, href + "/efter-avslut/forsok/" + struket + "/strykning", Map.of("version", "0"));
        return href;
    }

    private Map<String, String> plan() {
        var today = world.idag();
        return Map.of(
                "upprattad", today.minusDays(40).toString(),
                "mal_0_rubrik", "Komma ut på arbetsplats",
                "mal_0_steg_0_vad", "Skriva ett meritblad",
                "mal_0_steg_0_ansvarig", "deltagare",
                "mal_0_steg_0_klart_senast", today.minusDays(3).toString(),
                "mal_0_steg_0_status", "pagar",
                "mal_0_steg_1_vad", "Ringa arbetsgivaren",
                "mal_0_steg_1_ansvarig", "coach",
                "mal_0_steg_1_status", "klart");
    }

    private Map<String, String> note(String rubrik, String button) {
        var form = new HashMap<String, String>();
        form.put("datum", world.idag().toString());
        form.put("rubrik", rubrik);
        form.put("text", "Vi talade om veckan som gick.\n\nNästa gång ses vi på plats.");
        form.put("version", "0");
        form.put(button, "ja");
        return form;
    }

    private static String id(String href) {
        return href.substring(href.lastIndexOf('/') + 1);
    }

    private static String post(Tab tab, String address, Map<String, ?> form) {
        var saved = tab.post(address, form);
        assertThat(saved.status()).as(address).isEqualTo(303);
        return saved.location();
    }
}

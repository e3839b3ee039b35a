package se.stegvis.deltagare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Db;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.Samtidigt;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Roll;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.medarbetare.Konton;

@StegvisTest
class InskrivningPagesTest {

    /** One of the tax agency's test numbers. */
    private static final String NUMMER = "199001252395";

    private final Browser browser;
    private final World world;
    private final Db db;
    private final Konton konton;

    InskrivningPagesTest(Browser browser, World world, Db db, Konton konton) {
        this.konton = konton;
        this.browser = browser;
        this.world = world;
        this.db = db;
    }

    @Test
    void a_samordnare_enrols_somebody_with_everything_and_sees_her_page() {
        var karin = browser.signedInAs(Person.KARIN);
        var form = filled();
        form.put("personnummer", "900125-2395");
        form.put("telefon", "070-174 06 05");
        form.put("utbildning", "gymnasium");
        form.put("forsorjning", List.of("forsorjningsstod", "aktivitetsstod"));
        form.put("sysselsattning", List.of("subventionerat_arbete"));
        form.put("omfattning_subventionerat_arbete", "25");

        var saved = karin.post(klivet().href() + "/inskrivningar", form);

        assertThat(saved.status()).isEqualTo(303);
        assertThat(karin.get(saved.location()).html())
                .contains("Östen Ärlig-Nyström", "070-174 06 05", "Gymnasium", "19900125-****", "Åsa Lind")
                .doesNotContain(NUMMER, "-2395", "01252395");
        assertThat(karin.get(saved.location() + "/uppgifter/andra").html())
                .contains("19900125-****", "value=\"25\"", "value=\"aktivitetsstod\" checked")
                .doesNotContain(NUMMER, "-2395", "01252395");
    }

    @Test
    void numbers_and_contact_data_are_not_readable_in_the_database() {
        var form = filled();
        form.put("personnummer", NUMMER);
        form.put("telefon", "0701740605");
        form.put("epost", "osten@prov.example");
        form.put("adress", "Provgatan 1");
        browser.signedInAs(Person.KARIN).post(klivet().href() + "/inskrivningar", form);

        var columns = db.column("select convert(concat_ws('|', personnummer, personnummer_nyckel, sista_fyra_nyckel,"
                + " telefon, epost, adress) using latin1) from deltagare where epost is not null");

        assertThat(columns).isNotEmpty().allSatisfy(text -> assertThat(text)
                .doesNotContain(NUMMER, "0701740605", "osten@prov", "Provgatan"));
    }

    @Test
    void a_form_with_mistakes_comes_back_as_it_was_typed_with_each_error_by_its_field() {
        var form = filled();
        form.put("fornamn", " ");
        form.put("personnummer", "900125-2396");
        form.put("inskriven", "i förrgår");
        form.put("samtycke", "2999-01-01");
        form.put("forsorjning", List.of("okant", "a_kassa"));
        form.put("omfattning_eget_foretag", "tusen");
        form.put("adress", "<script>alert('å')</script>");

        var page = browser.signedInAs(Person.KARIN).post(klivet().href() + "/inskrivningar", form);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html())
                .contains("<title>Fel: Kontrollera svaren")
                .contains("Skriv förnamnet")
                .contains("value=\"900125-2396\"", "Numret stämmer inte")
                .contains("value=\"i förrgår\"", "Skriv datumet som ÅÅÅÅ-MM-DD")
                .contains("value=\"2999-01-01\"")
                .contains("kan inte väljas tillsammans med annat", "name=\"forsorjning\" value=\"a_kassa\"")
                .contains("value=\"tusen\"", "Skriv ett heltal mellan 1 och 100")
                .contains("&lt;script&gt;alert(&#x27;å&#x27;)&lt;/script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void an_anonymous_participant_is_a_tally_mark_and_nothing_else() {
        var karin = browser.signedInAs(Person.KARIN);
        var halvar = Halvar.of(world.idag()).toString();
        var before = db.number("select count(*) from deltagande where anonym and kon = 'man'");

        var saved = karin.post(klivet().href() + "/anonyma", Map.of("kon", "man", "halvar", halvar));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(db.number("select count(*) from deltagande where anonym and kon = 'man'"))
                .isEqualTo(before + 1);
        assertThat(karin.post(klivet().href() + "/anonyma", Map.of("kon", "annat", "halvar", "1066H1"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void nobody_is_enrolled_in_a_strukturinsats() {
        konton.skapa(
                "struktur@prov.example", "Prov Provsson", Roll.SAMORDNARE, List.of("Flerpartsrutinen"), "ett-losenord");
        var tab = browser.signedIn("struktur@prov.example", "ett-losenord");
        var rutinen = world.insats("Flerpartsrutinen").href();

        assertThat(tab.get(rutinen + "/deltagare").html()).doesNotContain("inskrivningar/ny");
        assertThat(tab.get(rutinen + "/inskrivningar/ny").status()).isEqualTo(404);
        assertThat(tab.post(rutinen + "/inskrivningar", filled()).status()).isEqualTo(404);
        assertThat(tab.post(rutinen + "/anonyma", Map.of("kon", "man")).status())
                .isEqualTo(404);
    }

    @Test
    void a_coach_enrols_with_herself_as_kontaktperson_or_nobody_but_does_not_assign() {
        var asa = browser.signedInAs(Person.ASA);
        var deltagande = world.ongoing(klivet());
        var form = filled();
        form.put("kontaktperson", id(Person.MEHMET));

        assertThat(asa.get(deltagande.href() + "/uppgifter/andra").status()).isEqualTo(200);
        assertThat(asa.post(klivet().href() + "/inskrivningar", form).status()).isEqualTo(422);
        form.put("kontaktperson", id(Person.ASA));
        assertThat(asa.post(klivet().href() + "/inskrivningar", form).status()).isEqualTo(303);
        assertThat(asa.get(deltagande.href() + "/kontaktperson/andra").status()).isEqualTo(404);
    }

    @Test
    void who_saves_over_something_newer_gets_a_conflict_and_keeps_what_was_typed() {
        var karin = browser.signedInAs(Person.KARIN);
        var address = enrolled();
        var first = filled();
        first.putAll(Map.of("version", "0", "version_person", "0", "fornamn", "Först"));
        var second = filled();
        second.putAll(Map.of("version", "0", "version_person", "0", "fornamn", "Senare"));

        assertThat(karin.post(address + "/uppgifter", first).status()).isEqualTo(303);
        var conflict = karin.post(address + "/uppgifter", second);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html()).contains("Någon annan hann spara före dig", "Senare");
        assertThat(karin.get(address).html()).contains("Först").doesNotContain("Senare");
    }

    @Test
    void a_samordnare_changes_the_kontaktperson_and_only_to_somebody_who_works_there() {
        var karin = browser.signedInAs(Person.KARIN);
        var kontaktperson = enrolled() + "/kontaktperson";

        assertThat(karin.post(kontaktperson, chosen(Person.OLA)).status()).isEqualTo(422);
        assertThat(karin.post(kontaktperson, chosen(Person.MEHMET)).status()).isEqualTo(303);
        assertThat(karin.get(kontaktperson.replace("/kontaktperson", "")).html())
                .contains("Kontaktperson Mehmet Kaya");
        assertThat(karin.post(kontaktperson, chosen(Person.ASA)).status()).isEqualTo(409);
    }

    @Test
    void an_enrolment_cannot_be_moved_past_the_exit() {
        var karin = browser.signedInAs(Person.KARIN);
        var address = enrolled();
        var sistaDag = world.idag().minusDays(2).toString();
        karin.post(
                address + "/avslut",
                Map.of(
                        "utskriven",
                        sistaDag,
                        "avslutsanledning",
                        "utan_matning",
                        "stammer",
                        Inskrivna.STAMMER,
                        "version",
                        "0"));
        var form = filled();
        form.putAll(Map.of(
                "version", "1", "version_person", "0", "inskriven", world.idag().toString()));

        var page = karin.post(address + "/uppgifter", form);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("Dagen kan inte ligga efter deltagarens sista dag");
        form.put("inskriven", sistaDag);
        assertThat(karin.post(address + "/uppgifter", form).status()).isEqualTo(303);
    }

    @Test
    void many_who_enrol_at_the_same_moment_all_get_through() throws Exception {
        var karin = browser.signedInAs(Person.KARIN);
        var form = filled();
        form.put("forsorjning", List.of("forsorjningsstod", "aktivitetsstod"));
        form.put("sysselsattning", List.of("studier"));

        var answers = Samtidigt.gor(8, () -> IntStream.range(0, 5)
                .map(i -> karin.post(klivet().href() + "/inskrivningar", form).status())
                .max()
                .orElseThrow());

        assertThat(answers).hasSize(8).containsOnly(303);
    }

    @Test
    void whom_the_database_gives_up_is_tried_once_more_without_a_word() throws Exception {
        var address = enrolled();
        var id = address.substring(address.lastIndexOf('/') + 1);
        var person = db.text("select deltagare_id from deltagande where id = ?", id);
        var form = filled();
        form.putAll(Map.of("version", "0", "version_person", "0", "fornamn", "Fastnade"));
        var asa = browser.signedInAs(Person.ASA);

        CompletableFuture<Browser.Page> answer;
        try (var other = db.begin()) {
            // Heavier than the request, which the database therefore gives up of the two.
            other.execute("update deltagare set version = version + 1 where id <> ? order by id limit 20", person);
            other.execute("update deltagande set version = version + 1 where id = ?", id);
            answer = CompletableFuture.supplyAsync(() -> asa.post(address + "/uppgifter", form));
            while (!db.isLocked("select id from deltagare where id = ?", person)) {
                Thread.onSpinWait();
            }
            other.execute("update deltagare set version = version + 1 where id = ?", person);
        }

        assertThat(answer.get().status()).isEqualTo(303);
        assertThat(db.text("select fornamn from deltagare where id = ?", person))
                .isEqualTo("Fastnade");
    }

    @Test
    void a_field_takes_as_many_characters_as_it_says_whatever_they_are() {
        var form = filled();
        form.put("fornamn", "😀".repeat(100));
        form.put("efternamn", "ﷺ".repeat(100));
        form.put("telefon", "😀".repeat(50));
        form.put("epost", "😀".repeat(200));
        form.put("adress", "😀".repeat(200));

        assertThat(browser.signedInAs(Person.KARIN)
                        .post(klivet().href() + "/inskrivningar", form)
                        .status())
                .isEqualTo(303);
    }

    private Map<String, String> chosen(Person person) {
        return Map.of("kontaktperson", id(person), "version", "0");
    }

    private String enrolled() {
        return browser.signedInAs(Person.KARIN)
                .post(klivet().href() + "/inskrivningar", filled())
                .location();
    }

    private InsatsRef klivet() {
        return world.klivet();
    }

    private String id(Person person) {
        return db.text("select id from medarbetare where epost = ?", person.epost());
    }

    private Map<String, Object> filled() {
        var form = new HashMap<String, Object>();
        form.put("fornamn", "Östen");
        form.put("efternamn", "Ärlig-Nyström");
        form.put("kon", "man");
        form.put("person", "annan");
        form.put("inskriven", world.idag().minusDays(3).toString());
        form.put("samtycke", world.idag().minusDays(3).toString());
        form.put("kontaktperson", id(Person.ASA));
        return form;
    }
}

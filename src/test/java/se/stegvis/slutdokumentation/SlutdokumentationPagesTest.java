package se.stegvis.slutdokumentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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
import se.stegvis.gemensamt.Datum;

/** From a suggestion to what the participant has in hand. */
@StegvisTest
class SlutdokumentationPagesTest {

    private final World world;
    private final Inskrivna inskrivna;
    private final Db db;
    private final Tab asa;
    private final Tab mehmet;
    private final Tab karin;

    private String akt = "";
    private String slut = "";
    private String id = "";

    SlutdokumentationPagesTest(Browser browser, World world, Inskrivna inskrivna, Db db) {
        this.world = world;
        this.inskrivna = inskrivna;
        this.db = db;
        this.asa = browser.signedInAs(Person.ASA);
        this.mehmet = browser.signedInAs(Person.MEHMET);
        this.karin = browser.signedInAs(Person.KARIN);
    }

    @BeforeEach
    void enrol() {
        var ref = inskrivna.forDagarSedan(60);
        akt = ref.href();
        slut = akt + "/slutdokumentation";
        id = String.valueOf(ref.deltagandeId());
        kontaktperson(Person.ASA);
    }

    private void kontaktperson(Person person) {
        var form = Map.of(
                "kontaktperson", db.text("select id from medarbetare where epost = ?", person.epost()),
                "fran", world.idag().toString(),
                "version", db.text("select version from deltagande where id = ?", id));
        assertThat(karin.post(akt + "/kontaktperson", form).status()).isEqualTo(303);
    }

    @Test
    void before_the_first_the_page_says_what_would_be_here_and_there_is_nothing_to_print() {
        assertThat(asa.get(slut).html()).contains("Ingen slutdokumentation ännu", "Gör ett förslag", "Prov Provsson");
        for (var page : List.of("/pdf", "/andra", "/lamnad/ny", "/forslag", "/versioner/1")) {
            assertThat(asa.get(slut + page).status()).as(page).isEqualTo(404);
        }
        assertThat(asa.get(akt).html()).contains(slut);
    }

    @Test
    void it_is_suggested_from_plan_meeting_and_network_once_however_many_ask() {
        plan("Skriva ett CV", "klart");
        everythingElse();
        assertThat(begin(asa)).isEqualTo(slut + "/andra");
        assertThat(begin(mehmet)).isEqualTo(slut + "/andra");

        assertThat(db.number("select count(*) from slutdokumentation where deltagande_id = ?", id))
                .isEqualTo(1);
        assertThat(asa.get(slut + "/andra").html())
                .contains("Du har varit med i Klivet sedan", "Din kontaktperson är", "Prova ett arbete. Du är på väg.")
                .contains("– Skriva ett CV. Gick bra.", "Det här bestämdes på det senaste mötet:\n– Intyg skickas.")
                .contains("Siv Ek, Handläggare, Försäkringskassan. Telefon 010-555 01 10")
                .contains("Tro på att få ett arbete: 2", "name=\"med_skattningar\" value=\"nej\" checked")
                .doesNotContain("Tomas Hed", "Kim Namnsdotter");
        assertThat(asa.get(slut).html())
                .as("nobody has said that her measurements are to be in it")
                .doesNotContain("Tro på att få ett arbete")
                .contains("Utkast", "Skriva ett CV", "Siv Ek");
    }

    @Test
    void staff_with_protected_identity_is_called_what_she_is_called_outside() {
        var epost = Person.MEHMET.epost();
        kontaktperson(Person.MEHMET);
        db.execute(
                "update medarbetare set alias = 'Coach K', alias_epost = 'skyddad-k@stegvis.invalid' where epost = ?",
                epost);
        try {
            begin(asa);
            assertThat(asa.get(slut + "/andra").html())
                    .contains("Din kontaktperson är Coach K.", "– Coach K, Klivet")
                    .doesNotContain(Person.MEHMET.namn());
        } finally {
            db.execute("update medarbetare set alias = null, alias_epost = null where epost = ?", epost);
        }
    }

    @Test
    void of_two_who_write_at_once_the_second_sees_both() {
        begin(asa);
        var mehmets = edit(mehmet, Map.of("nasta", "Mehmets ord", "mal", "Mehmets mål"));
        assertThat(asa.post(slut + "/andra", edit(asa, Map.of("nasta", "Åsas ord")))
                        .status())
                .isEqualTo(303);

        var conflict = mehmet.post(slut + "/andra", mehmets);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html())
                .contains("Någon annan hann spara före dig", "Mehmets ord", "Mehmets mål", "Åsas ord")
                .contains("name=\"_andras.nasta\"");
        assertThat(mehmet.get(slut).html()).contains("Åsas ord").doesNotContain("Mehmets ord");
        assertThat(mehmet.get(slut + "/andra").html()).as("kept").contains("Mehmets mål");
        assertThat(db.column("select handelse from andring where omrade = 'deltagande' and foremal = ?", id))
                .contains("SLUTDOKUMENTATION_SPARAD");
    }

    @Test
    void what_has_changed_in_the_plan_is_shown_and_takes_the_place_of_nothing_typed() {
        plan("Skriva ett CV", "planerat");
        begin(asa);
        assertThat(asa.post(slut + "/andra", edit(asa, Map.of("gjort", "Mina egna ord")))
                        .status())
                .isEqualTo(303);
        assertThat(asa.get(slut).html()).doesNotContain("Uppdatera från planen");
        assertThat(asa.get(slut + "/forslag").html()).contains("Inget har ändrats");

        plan("Skriva ett CV", "klart");

        assertThat(asa.get(slut).html())
                .contains("Uppdatera från planen", "Det här har du gjort, Det här händer nu", "Mina egna ord");
        var page = asa.get(slut + "/forslag");
        assertThat(page.html())
                .contains("<ins>Skriva ett CV. Gick bra.</ins>", "name=\"gjort\" value=\"behall\" checked");
        var form = FormPage.of(page).with(Map.of("gjort", "lagg_till"));
        var stale = new HashMap<>(form);
        plan("Skriva ett bra CV", "klart");
        assertThat(asa.post(slut + "/forslag", stale).html()).contains("Planen har ändrats igen");

        form.put("marke", FormPage.of(asa.get(slut + "/forslag")).with(Map.of()).get("marke"));
        assertThat(asa.post(slut + "/forslag", form).status()).isEqualTo(303);
        assertThat(asa.get(slut + "/andra").html())
                .contains("Mina egna ord\n\nDet här är klart:\n– Skriva ett bra CV. Gick bra.");
        assertThat(asa.get(slut).html()).doesNotContain("Uppdatera från planen");
    }

    @Test
    void what_is_given_is_locked_and_a_correction_is_a_new_version() {
        plan("Skriva ett CV", "klart");
        begin(asa);
        var mehmets = edit(mehmet, Map.of("nasta", "Mehmets sena ord"));
        var nar = world.idag().minusDays(1);
        var given = give(Map.of("lamnad", nar.toString(), "satt", "post", "till", "God man Leif"));
        assertThat(given.status()).isEqualTo(303);
        assertThat(asa.get(slut).html())
                .contains("Lämnad " + Datum.lasbart(nar) + ", med post, till God man Leif, antecknat av Åsa Lind.")
                .contains("Oförändrad sedan dess", "Rätta i en ny version")
                .doesNotContain("Ändra texten");
        assertThat(asa.get(slut + "/andra").status()).isEqualTo(404);
        var late = mehmet.post(slut + "/andra", mehmets);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html()).contains("Mehmets sena ord");
        assertThat(asa.get(akt + "/handelser").html())
                .contains("Slutdokumentationen påbörjad", "Slutdokumentationen lämnad");

        plan("Något helt nytt", "klart");
        begin(asa);
        assertThat(asa.get(slut + "/andra").html()).contains("Skriva ett CV").doesNotContain("Något helt nytt");
        asa.post(slut + "/andra", edit(asa, Map.of("gjort", "Rättat")));
        give(Map.of("satt", "handen"));

        assertThat(asa.get(slut).html())
                .contains("Rättat", "Tidigare versioner", slut + "/versioner/1")
                .doesNotContain("Skriva ett CV");
        assertThat(asa.get(slut + "/versioner/1").html()).contains("Skriva ett CV", "Oförändrad sedan dess");
        db.execute(
                "update slutdokumentation set innehall = replace(innehall, 'CV', 'brev') where deltagande_id = ?", id);
        assertThat(asa.get(slut + "/versioner/1").html()).contains("Innehållet är ändrat sedan den låstes");
    }

    @Test
    void it_is_given_on_a_day_that_can_be_in_a_way_that_is_said_and_as_it_was_read() {
        begin(asa);
        var tidigt = world.idag().minusDays(61).toString();
        for (var wrong : List.of(
                Map.of("lamnad", "", "satt", "post"),
                Map.of("lamnad", world.idag().plusDays(1).toString(), "satt", "post"),
                Map.of("lamnad", tidigt, "satt", "post"),
                Map.of("satt", ""),
                Map.of("satt", "duva"),
                Map.of("satt", "post", "till", "x".repeat(201)))) {
            assertThat(give(wrong).status()).as(wrong.toString()).isEqualTo(422);
        }
        var seen = FormPage.of(asa.get(slut + "/lamnad/ny")).with(Map.of("satt", "post"));
        mehmet.post(slut + "/andra", edit(mehmet, Map.of("mal", "Ändrat medan Åsa läste")));
        var conflict = asa.post(slut + "/lamnad", seen);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html()).contains("Ändrat medan Åsa läste");

        var empty = new HashMap<String, String>();
        for (var avsnitt : Avsnitt.values()) {
            empty.put(avsnitt.kod(), " ");
        }
        asa.post(slut + "/andra", edit(asa, empty));
        assertThat(asa.get(slut + "/lamnad/ny").html()).contains("Det finns ingen text att lämna");
        assertThat(asa.post(slut + "/lamnad", Map.of("lamnad", world.idag().toString(), "satt", "post", "version", "9"))
                        .status())
                .isEqualTo(422);
        assertThat(db.number(
                        "select count(*) from slutdokumentation where deltagande_id = ? and lamnad is not null", id))
                .isZero();
    }

    @Test
    void measurements_are_in_it_only_when_she_wants() {
        smail();
        begin(asa);
        var wanted = edit(asa, Map.of("med_skattningar", "ja"));
        var silent = new HashMap<>(wanted);
        silent.put("skattningar", " ");
        assertThat(asa.post(slut + "/andra", silent).html()).contains("Skriv vad som ska stå om skattningarna");
        assertThat(asa.post(slut + "/andra", wanted).status()).isEqualTo(303);
        assertThat(asa.get(slut).html()).contains("Tro på att få ett arbete: 2");
        asa.post(slut + "/andra", edit(asa, Map.of("med_skattningar", "nej")));
        give(Map.of("satt", "handen"));
        assertThat(asa.get(slut).html()).doesNotContain("Tro på att få ett arbete");
        assertThat(db.text("select innehall from slutdokumentation where deltagande_id = ?", id))
                .doesNotContain("Tro på att få ett arbete");
    }

    @Test
    void not_to_want_one_is_an_answer_with_a_day_and_can_be_changed() {
        var fresh = asa.get(slut + "/avbojd/ny");
        assertThat(asa.post(slut + "/avbojd", FormPage.of(fresh).with(Map.of("avbojd", "i morgon")))
                        .status())
                .isEqualTo(422);
        begin(mehmet);
        assertThat(asa.post(slut + "/avbojd", FormPage.of(fresh).with(Map.of())).status())
                .as("somebody began one since")
                .isEqualTo(409);
        var no = FormPage.of(asa.get(slut + "/avbojd/ny")).with(Map.of());
        assertThat(asa.post(slut + "/avbojd", no).status()).isEqualTo(303);
        assertThat(asa.get(slut).html()).contains("Deltagaren ville inte ha någon, ", "Skriv en ändå");
        assertThat(asa.get(akt + "/handelser").html()).contains("Deltagaren ville inte ha någon slutdokumentation");
        assertThat(asa.get(slut + "/pdf").status()).isEqualTo(404);
        assertThat(asa.get(slut + "/avbojd/ny").status()).isEqualTo(404);

        begin(asa);
        assertThat(asa.get(slut).html()).contains("Ändra texten", slut + "/versioner/1", "Utkast");
    }

    @Test
    void one_who_never_wanted_one_needs_no_draft() {
        assertThat(asa.post(
                                slut + "/avbojd",
                                FormPage.of(asa.get(slut + "/avbojd/ny")).with(Map.of()))
                        .status())
                .isEqualTo(303);
        assertThat(asa.get(slut).html())
                .contains("Deltagaren ville inte ha någon")
                .doesNotContain("class=\"paper\"");
        begin(asa);
        assertThat(asa.get(slut + "/andra").html()).contains("Du har varit med i Klivet sedan");
    }

    @Test
    void an_exit_says_that_it_is_not_given_until_it_is_or_she_wants_none() {
        var exit = akt + "/avslut/ny";
        assertThat(asa.get(exit).html()).contains("Ingen slutdokumentation är skriven", slut + "\"");
        begin(asa);
        assertThat(asa.get(exit).html()).contains("Slutdokumentationen är inte lämnad");
        give(Map.of("satt", "handen"));
        assertThat(asa.get(exit).html()).doesNotContain("lutdokumentation");
        begin(asa);
        asa.post(slut + "/avbojd", FormPage.of(asa.get(slut + "/avbojd/ny")).with(Map.of()));
        assertThat(asa.get(exit).html()).doesNotContain("lutdokumentation");
    }

    @Test
    void it_can_be_written_after_the_exit_and_says_so() {
        var exit =
                Map.of("utskriven", world.idag().toString(), "avslutsanledning", "flytt", "stammer", Inskrivna.STAMMER);
        asa.post(akt + "/avslut", FormPage.of(asa.get(akt + "/avslut/ny")).with(exit));
        begin(asa);
        assertThat(asa.get(slut + "/andra").html()).contains("Du var med i Klivet från", "Din kontaktperson var");
        assertThat(give(Map.of("satt", "handen")).status()).isEqualTo(303);
    }

    private String begin(Tab tab) {
        var answer = tab.post(slut, Map.of("version", "0"));
        assertThat(answer.status()).isEqualTo(303);
        return answer.location();
    }

    private Map<String, Object> edit(Tab tab, Map<String, String> typed) {
        return FormPage.of(tab.get(slut + "/andra")).with(typed);
    }

    private Browser.Page give(Map<String, String> typed) {
        return asa.post(
                slut + "/lamnad", FormPage.of(asa.get(slut + "/lamnad/ny")).with(typed));
    }

    private void plan(String steg, String status) {
        var form = new LinkedHashMap<String, Object>(Map.of(
                "version",
                db.column("select version from handlingsplan where deltagande_id = ?", id).stream()
                        .findFirst()
                        .orElse(""),
                "mal_0_rubrik",
                "Prova ett arbete",
                "mal_0_steg_0_vad",
                steg,
                "mal_0_steg_0_ansvarig",
                "deltagare",
                "mal_0_steg_0_vem",
                "Kim Namnsdotter",
                "mal_0_steg_0_status",
                status,
                "mal_0_steg_0_resultat",
                status.equals("klart") ? "Gick bra" : "",
                "mal_0_steg_1_vad",
                "Besök",
                "mal_0_steg_1_ansvarig",
                "deltagare",
                "mal_0_steg_1_status",
                "pagar"));
        assertThat(asa.post(akt + "/handlingsplan", form).status()).isEqualTo(303);
    }

    /** A meeting with a decision, an answer to SMAIL, and two officers of whom she has consented to one's party. */
    private void everythingElse() {
        var idag = world.idag().toString();
        for (var who : List.of("fk Siv Ek", "af Tomas Hed")) {
            assertThat(asa.post(
                                    akt + "/natverk",
                                    Map.of(
                                            "part",
                                            who.substring(0, 2),
                                            "namn",
                                            who.substring(3),
                                            "titel",
                                            "Handläggare",
                                            "telefon",
                                            "010-555 01 10",
                                            "fran",
                                            idag))
                            .status())
                    .isEqualTo(303);
        }
        assertThat(asa.post(
                                akt + "/samtycken",
                                Map.of(
                                        "slag", "delning",
                                        "part", "fk",
                                        "omfattning", "planering",
                                        "satt", "muntligt",
                                        "datum", idag,
                                        "version", ""))
                        .status())
                .isEqualTo(303);
        assertThat(asa.post(
                                akt + "/moten",
                                Map.of(
                                        "slag", "sip",
                                        "datum", idag,
                                        "text", "Vi sågs",
                                        "beslut_0_vad", "Intyg skickas",
                                        "beslut_0_ansvarig", "Kim Namnsdotter",
                                        "signera", ""))
                        .status())
                .isEqualTo(303);
        smail();
    }

    private void smail() {
        var form = FormPage.of(asa.get(akt + "/skattningar/smail/ny")).with(Map.of("deltagare_tro", "2"));
        assertThat(asa.post(akt + "/skattningar/smail/ny", form).status()).isEqualTo(303);
    }
}

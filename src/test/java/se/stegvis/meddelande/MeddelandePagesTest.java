package se.stegvis.meddelande;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.StegvisTest;

@StegvisTest
class MeddelandePagesTest {

    private static final String HREF = "/installningar/meddelanden";
    private static final DateTimeFormatter DAG = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter TID = DateTimeFormatter.ofPattern("HH.mm");

    private final Tab admin;
    private final Browser browser;
    private final Aktuella aktuella;
    private final Clock clock;
    private final Db db;

    MeddelandePagesTest(Browser browser, Aktuella aktuella, Clock clock, Db db) {
        this.admin = browser.signedInAs(Person.ADMINISTRATOR);
        this.browser = browser;
        this.aktuella = aktuella;
        this.clock = clock;
        this.db = db;
    }

    @AfterEach
    void putBack() {
        db.execute("delete from meddelande");
        aktuella.las();
    }

    @Test
    void what_is_told_everybody_stands_on_every_page_and_on_the_sign_in_page_and_is_escaped() {
        assertThat(admin.post(HREF, meddelande(Map.of("text", "Kurs <script>i dag</script>\nhela dagen")))
                        .status())
                .isEqualTo(303);

        var text = "Kurs &lt;script&gt;i dag&lt;/script&gt; hela dagen";
        assertThat(admin.get("/").html()).contains(text);
        assertThat(browser.signedInAs(Person.ASA).get("/").html()).contains(text);
        assertThat(browser.anonymous().get("/logga-in").html())
                .contains("role=\"status\"", text)
                .doesNotContain("<script>");
        assertThat(browser.signedInAs(Person.ASA).get("/finns-inte").html()).contains(text);
    }

    @Test
    void what_is_told_some_rolls_is_seen_by_them_only() {
        admin.post(HREF, meddelande(Map.of("text", "Bara coacher", "roller", List.of("COACH", "FORBUND"))));

        assertThat(browser.signedInAs(Person.ASA).get("/").html()).contains("Bara coacher");
        assertThat(browser.signedInAs(Person.FORBUND).get("/").html()).contains("Bara coacher");
        assertThat(browser.signedInAs(Person.KARIN).get("/").html()).doesNotContain("Bara coacher");
        assertThat(browser.anonymous().get("/logga-in").html()).doesNotContain("Bara coacher");
    }

    @Test
    void what_is_withdrawn_is_gone_and_to_withdraw_it_twice_is_as_once() {
        admin.post(HREF, meddelande(Map.of("text", "Snart borta")));
        var id = db.text("select max(id) from meddelande");
        assertThat(admin.get(HREF).html()).contains("Visas nu", HREF + "/" + id + "/indragning");

        for (int i = 0; i < 2; i++) {
            assertThat(admin.post(HREF + "/" + id + "/indragning", Map.of("dra_in", ""))
                            .status())
                    .isEqualTo(303);
        }

        assertThat(browser.anonymous().get("/logga-in").html()).doesNotContain("Snart borta");
        assertThat(admin.get(HREF).html()).contains("Indraget").doesNotContain("/indragning");
        assertThat(db.column(
                        "select handelse from andring where omrade = 'meddelande' and foremal = ? order by id", id))
                .containsExactly("ADDED", "WITHDRAWN");
        assertThat(admin.post(HREF + "/999999999/indragning", Map.of("dra_in", ""))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_planned_stop_is_told_in_words_from_the_time_chosen() {
        assertThat(admin.post("/installningar/stopp", stopp(Duration.ofHours(30), "24"))
                        .status())
                .isEqualTo(303);
        assertThat(browser.anonymous().get("/logga-in").html()).doesNotContain("Stegvis är stängt");

        admin.post("/installningar/stopp", stopp(Duration.ofHours(30), "48"));

        assertThat(browser.anonymous().get("/logga-in").html())
                .contains("class=\"banner stop\"", "Stegvis är stängt ", " för uppdatering av programmet.");
        assertThat(db.text("select timestampdiff(minute, fran, till) from meddelande limit 1"))
                .isEqualTo("30");
    }

    @Test
    void another_instance_sees_it_within_seconds_without_being_told() throws InterruptedException {
        var nu = clock.instant();
        db.execute(
                "insert into meddelande (slag, text, roller, visas_fran, fran, till, skriven_av, skapad)"
                        + " select 'meddelande', 'Skrivet någon annanstans', '', ?, ?, ?, min(id), ? from medarbetare",
                utc(nu),
                utc(nu),
                utc(nu.plusSeconds(3600)),
                utc(nu));
        var latest = nu.plusSeconds(8);
        while (clock.instant().isBefore(latest)
                && !browser.anonymous().get("/logga-in").html().contains("Skrivet någon annanstans")) {
            Thread.sleep(200);
        }

        assertThat(browser.anonymous().get("/logga-in").html()).contains("Skrivet någon annanstans");
    }

    @Test
    void a_form_with_mistakes_comes_back_with_each_error_by_its_field() {
        var page = admin.post(
                HREF,
                meddelande(
                        Map.of("text", "x".repeat(301), "fran_tid", "25.00", "till_dag", "i går", "roller", "KUNG")));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains("text-fel", "fran_tid-fel", "till_dag-fel", "roller-fel", "value=\"25.00\"");
        assertThat(admin.post(HREF, meddelande(Map.of("till_dag", "2020-01-01")))
                        .html())
                .contains("Sluttiden måste ligga efter starttiden");
        assertThat(admin.post(HREF, meddelande(Map.of("fran_dag", "2020-01-01", "till_dag", "2020-01-02")))
                        .html())
                .contains("Tiden har redan varit");
        assertThat(admin.post(HREF, meddelande(Map.of("till_dag", "2190-01-02")))
                        .html())
                .contains("högst ett år");
        assertThat(admin.post("/installningar/stopp", stopp(Duration.ofHours(-2), "0"))
                        .html())
                .contains("fran_dag-fel", "timmar-fel");
        assertThat(db.number("select count(*) from meddelande")).isZero();
    }

    private static String utc(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"));
    }

    private Map<String, Object> meddelande(Map<String, ?> changes) {
        var fran = clock.instant().minusSeconds(120).atZone(ZoneId.of("Europe/Stockholm"));
        var till = fran.plusHours(3);
        var form = new HashMap<String, Object>(Map.of(
                "text",
                "Prov",
                "fran_dag",
                fran.format(DAG),
                "fran_tid",
                fran.format(TID),
                "till_dag",
                till.format(DAG),
                "till_tid",
                till.format(TID)));
        form.putAll(changes);
        return form;
    }

    private Map<String, Object> stopp(Duration om, String timmar) {
        var fran = clock.instant().plus(om).atZone(ZoneId.of("Europe/Stockholm"));
        return new HashMap<>(Map.of(
                "text",
                "uppdatering av programmet.",
                "fran_dag",
                fran.format(DAG),
                "fran_tid",
                fran.format(TID),
                "minuter",
                "30",
                "timmar",
                timmar));
    }
}

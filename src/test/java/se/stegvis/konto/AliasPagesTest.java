package se.stegvis.konto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.Browser;
import se.stegvis.Browser.Page;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Roll;
import se.stegvis.datautbyte.ExchangeFolder;
import se.stegvis.datautbyte.Exporter;
import se.stegvis.datautbyte.Importer;
import se.stegvis.medarbetare.Medarbetare;
import se.stegvis.medarbetare.Provkonton;

/** Staff with protected identity: nothing that leaves the service tells who she is. */
@StegvisTest
class AliasPagesTest {

    private static final PrintStream SILENT = new PrintStream(OutputStream.nullOutputStream());
    private static final String FORNAMN = "Zenobia";
    private static final String EFTERNAMN = "Skuggström";

    private final Browser browser;
    private final Provkonton prov;
    private final Importer importer;
    private final Exporter exporter;
    private final Db db;
    private final Path folder;
    private final Medarbetare konto;
    private final DeltagandeRef deltagande;

    AliasPagesTest(
            Browser browser,
            Provkonton prov,
            Inskrivna inskrivna,
            Importer importer,
            Exporter exporter,
            Db db,
            @TempDir Path folder) {
        this.browser = browser;
        this.prov = prov;
        this.importer = importer;
        this.exporter = exporter;
        this.db = db;
        this.folder = folder;
        this.konto = prov.nytt(Roll.COACH, "Klivet");
        this.deltagande = inskrivna.forDagarSedan(12);
    }

    @BeforeEach
    void she_is_kontaktperson() {
        db.execute(
                "update medarbetare set namn = ?, epost = concat('zenobia', id, '@prov.example') where id = ?",
                FORNAMN + " " + EFTERNAMN,
                konto.id());
        browser.signedInAs(Person.KARIN)
                .post(deltagande.href() + "/kontaktperson", Map.of("kontaktperson", konto.id(), "version", "0"));
    }

    @AfterEach
    void she_is_somebody_else_again() {
        db.execute(
                "update medarbetare set namn = 'Konto Borta', epost = concat('borta', id, '@prov.example'), alias = null"
                        + " where id = ?",
                konto.id());
    }

    @Test
    void her_name_and_address_are_in_no_byte_of_what_leaves() throws IOException {
        assertThat(Files.readString(export("fore").resolve("deltaganden.csv"))).contains("zenobia" + konto.id());

        assertThat(skydda("ja", "").status()).isEqualTo(303);

        try (var files = Files.list(export("efter"))) {
            assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(Files.readString(file))
                    .doesNotContainIgnoringCase("zenobia")
                    .doesNotContainIgnoringCase("skuggström"));
        }
        assertThat(admin().get("/konton/granskning/konton.csv").html())
                .contains("\nCoach;skyddad-")
                .doesNotContainIgnoringCase("zenobia")
                .doesNotContainIgnoringCase("skuggström");
        assertThat(browser.signedIn(epost(), Provkonton.LOSENORD).get("/").html())
                .contains("utskrivet", "av Coach</p>", FORNAMN);
        assertThat(browser.signedInAs(Person.KARIN).get(deltagande.href()).html())
                .contains(FORNAMN + " " + EFTERNAMN);
    }

    @Test
    void what_was_exported_imports_without_a_change_and_so_does_her_own_address() throws IOException {
        skydda("ja", "Coachen");
        var exported = export("ut");
        assertThat(Files.readString(exported.resolve("deltaganden.csv"))).contains(";skyddad-");
        assertUnchanged(exported);

        var text = Files.readString(exported.resolve("deltaganden.csv"));
        var alias = db.text("select alias_epost from medarbetare where id = ?", konto.id());
        Files.writeString(exported.resolve("deltaganden.csv"), text.replace(alias, epost()));
        assertUnchanged(exported);

        // Long afterwards, when she is protected no longer, the old file still finds her.
        skydda("nej", "");
        Files.writeString(exported.resolve("deltaganden.csv"), text);
        var konton = db.number("select count(*) from medarbetare");
        assertUnchanged(exported);
        assertThat(db.text("select kontaktperson_id from deltagande where id = ?", deltagande.deltagandeId()))
                .isEqualTo(String.valueOf(konto.id()));
        assertThat(db.number("select count(*) from medarbetare")).isEqualTo(konton);
    }

    @Test
    void an_alias_that_nobody_has_becomes_an_inactive_account_as_any_other_address() {
        var files = new ExchangeFolder(folder.resolve("in"))
                .insats("Aliasprovet")
                .deltagande("Aliasprovet", "1", "kontaktperson=skyddad-finnsinte@stegvis.invalid");
        assertThat(files.importera(importer).refusal()).isEmpty();
        assertThat(db.column("select aktiv from medarbetare where epost = 'skyddad-finnsinte@stegvis.invalid'"))
                .containsExactly("0");
    }

    @Test
    void it_is_the_roll_when_nothing_is_said_and_never_a_part_of_the_name() {
        assertThat(skydda("ja", "Coach zenobia").html()).contains("kan inte innehålla personens namn");
        assertThat(skydda("", "").status()).isEqualTo(422);
        assertThat(skydda("ja", "a".repeat(101)).status()).isEqualTo(422);
        skydda("ja", "");
        assertThat(admin().get("/konton/" + konto.id()).html())
                .contains("Visas utåt som Coach", "Skyddad identitet ändrades");
        assertThat(prov.handelser(konto.id())).endsWith("ALIAS_ANDRAT");
        var stale = Map.of("skyddad", "nej", "alias", "", "version", prov.version(konto) - 1);
        assertThat(admin().post("/konton/" + konto.id() + "/alias", stale).status())
                .isEqualTo(409);
        var samordnare = prov.nytt(Roll.SAMORDNARE, "Klivet");
        var form = Map.of("skyddad", "ja", "alias", "", "version", prov.version(samordnare));
        admin().post("/konton/" + samordnare.id() + "/alias", form);
        assertThat(db.text("select alias from medarbetare where id = ?", samordnare.id()))
                .isEqualTo("Samordnare");
    }

    @Test
    void before_she_leaves_the_administrator_is_told_how_many_she_has_and_not_who() {
        for (var path : java.util.List.of("", "/aktivering/andra", "/uppdrag/" + prov.uppdrag(konto) + "/andra")) {
            assertThat(admin().get("/konton/" + konto.id() + path).html())
                    .as(path)
                    .contains("1 pågående deltagare: 1 i Klivet")
                    .doesNotContain("Provsson");
        }
        assertThat(admin().post(
                                "/konton/" + konto.id() + "/aktivering",
                                Map.of("aktiv", "nej", "version", prov.version(konto)))
                        .status())
                .isEqualTo(303);
    }

    private void assertUnchanged(Path exported) {
        var answer = las(exported);
        assertThat(answer.refusal()).isEmpty();
        assertThat(answer.out()).containsPattern("deltaganden.csv: 0 nya, 0 uppdaterade, [1-9]");
    }

    private ExchangeFolder.Answer las(Path exported) {
        return new ExchangeFolder(exported).importera(importer);
    }

    private Page skydda(String skyddad, String alias) {
        var form =
                new HashMap<String, Object>(Map.of("skyddad", skyddad, "alias", alias, "version", prov.version(konto)));
        return admin().post("/konton/" + konto.id() + "/alias", form);
    }

    private String epost() {
        return db.text("select epost from medarbetare where id = ?", konto.id());
    }

    private Path export(String name) throws IOException {
        var to = folder.resolve(name);
        exporter.exportera(to, SILENT, SILENT);
        return to;
    }

    private Tab admin() {
        return browser.signedInAs(Person.ADMINISTRATOR);
    }
}

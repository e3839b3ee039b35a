package se.stegvis.medarbetare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Db;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.Roll;
import se.stegvis.gemensamt.Refused;

/** Accounts as skapa-anvandare makes them. */
@StegvisTest
class KontonTest {

    private static final String LOSENORD = "ett-langt-losenord";

    private final Konton konton;
    private final Kollegor kollegor;
    private final Browser browser;
    private final World world;
    private final Db db;

    KontonTest(Konton konton, Kollegor kollegor, Browser browser, World world, Db db) {
        this.konton = konton;
        this.kollegor = kollegor;
        this.browser = browser;
        this.world = world;
        this.db = db;
    }

    @Test
    void one_account_works_in_insatser_of_different_owners() {
        konton.skapa(
                "tva.agare@prov.example", "Prov Provsson", Roll.SAMORDNARE, List.of("Klivet", "Ungstart"), LOSENORD);

        var tab = browser.signedIn("tva.agare@prov.example", LOSENORD);

        assertThat(tab.get(world.klivet().href() + "/deltagare").status()).isEqualTo(200);
        assertThat(tab.get(world.ungstart().href() + "/deltagare").status()).isEqualTo(200);
    }

    @Test
    void an_address_that_exists_gets_the_roll_beside_those_it_has() {
        konton.skapa("flera@prov.example", "Prov Provsson", Roll.COACH, List.of("Klivet"), LOSENORD);
        konton.skapa(" FLERA@prov.example", "Prov Provsson", Roll.FORBUND, List.of(), LOSENORD);
        konton.skapa("flera@prov.example", "Prov Provsson", Roll.COACH, List.of("Klivet"), LOSENORD);

        assertThat(db.column("select id from medarbetare where epost = 'flera@prov.example'"))
                .hasSize(1);
        assertThat(
                        db.column(
                                """
                        select r.roll from medarbetare m join medarbetare_roll r on r.medarbetare_id = m.id
                         where m.epost = 'flera@prov.example'
                        union all
                        select u.roll from medarbetare m join uppdrag u on u.medarbetare_id = m.id
                         where m.epost = 'flera@prov.example'
                        """))
                .containsExactlyInAnyOrder("FORBUND", "COACH");
    }

    @Test
    void an_account_in_use_keeps_its_password_and_one_that_nobody_can_use_gets_it() {
        konton.skapa("kvar@prov.example", "Prov Provsson", Roll.FORBUND, List.of(), LOSENORD);
        konton.skapa("kvar@prov.example", "Annan", Roll.ADMINISTRATOR, List.of(), "ett-annat-losenord");
        assertThat(browser.signedIn("kvar@prov.example", LOSENORD).get("/").html())
                .contains("Prov Provsson", "Förbundet, Administratör");

        db.execute("insert into medarbetare (epost, namn, aktiv, skapad) values"
                + " ('inlast@prov.example', 'inlast@prov.example', false, '2026-01-01')");
        konton.skapa("inlast@prov.example", "Inläst Provsson", Roll.FORBUND, List.of(), LOSENORD);
        assertThat(browser.signedIn("inlast@prov.example", LOSENORD).get("/").html())
                .contains("Inläst Provsson");
    }

    @Test
    void an_uppdrag_that_is_over_opens_nothing_any_more() {
        var konto = konton.skapa("over@prov.example", "Prov Provsson", Roll.COACH, List.of("Klivet"), LOSENORD);
        var tab = browser.signedIn("over@prov.example", LOSENORD);
        assertThat(tab.get(world.klivet().href() + "/deltagare").status()).isEqualTo(200);

        db.execute(
                "update uppdrag set fran = ?, till = ? where medarbetare_id = ?",
                world.idag().minusDays(9),
                world.idag().minusDays(1),
                konto.id());

        assertThat(tab.get(world.klivet().href() + "/deltagare").status()).isEqualTo(404);
        assertThat(tab.get("/").html()).doesNotContain("Klivet");
    }

    @Test
    void who_is_deactivated_is_no_longer_among_those_to_choose_from() {
        var konto = konton.skapa("vilar@prov.example", "Vilar Provsson", Roll.COACH, List.of("Klivet"), LOSENORD);
        var klivet = world.klivet().insatsId();
        assertThat(kollegor.inInsats(klivet)).extracting(Medarbetare::namn).contains("Vilar Provsson");

        db.execute("update medarbetare set aktiv = false where id = ?", konto.id());

        assertThat(kollegor.inInsats(klivet)).extracting(Medarbetare::namn).doesNotContain("Vilar Provsson");
    }

    @Test
    void an_insats_that_does_not_exist_leaves_no_account_behind() {
        assertThatThrownBy(() -> konton.skapa(
                        "halv@prov.example", "Prov Provsson", Roll.COACH, List.of("Klivet", "Saknas"), LOSENORD))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Saknas");

        assertThat(db.column("select id from medarbetare where epost = 'halv@prov.example'"))
                .isEmpty();
    }
}

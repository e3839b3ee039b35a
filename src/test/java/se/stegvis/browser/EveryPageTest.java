package se.stegvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.World;
import se.stegvis.behorighet.Routes;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.slapp.Provslapp;

/** Opens every page the running program has, as every role, and looks at what comes. */
@BrowserTest
class EveryPageTest {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");

    private final Routes routes;
    private final Participants participants;
    private final World world;
    private final Provslapp provslapp;
    private final Db db;

    EveryPageTest(Routes routes, Participants participants, World world, Provslapp provslapp, Db db) {
        this.routes = routes;
        this.participants = participants;
        this.world = world;
        this.provslapp = provslapp;
        this.db = db;
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"ASA", "KARIN"})
    void of_who_works_with_participants_reads_well(Person person, Windows windows) {
        var href = participants.withEverything(person, "Rikard", "Rikligsson");
        var window = windows.scripted(person);

        assertThat(look(window, addresses(href))).isEmpty();
    }

    @Test
    void of_a_session_that_hides_who_the_participants_are_reads_well(Windows windows) {
        var href = participants.withEverything(Person.ASA, "Dolda", "Doldström");
        var window = windows.scripted(Person.ASA);
        window.press("Dölj personuppgifter");

        assertThat(look(window, addresses(href))).isEmpty();
    }

    @Test
    void of_a_participant_with_nothing_and_of_one_who_has_left_reads_well(Windows windows) {
        var window = windows.scripted(Person.ASA);
        var addresses = addresses(participants.enrolled("Fritjof", "Färsk"));
        addresses.addAll(addresses(participants.exited(Person.KARIN, "Ulf", "Utskriven")));
        addresses.removeIf(path -> !path.contains("/deltaganden/") || path.endsWith("/ny") || path.endsWith("/andra"));

        assertThat(look(window, addresses)).isEmpty();
    }

    @Test
    void of_somebody_to_be_called_after_her_exit_reads_well(Windows windows) {
        var href = participants.attRinga("Ronja", "Ringlund");
        var addresses = addresses(href);
        addresses.removeIf(path -> !path.contains("/efter-avslut"));
        addresses.add(world.klivet().href() + "/efter-avslut?visa=alla&sortering=namn");
        addresses.add(world.klivet().href() + "/efter-avslut?visa=natt&manader=18&sida=99");
        addresses.add(href);
        addresses.add("/");

        assertThat(look(windows.scripted(Person.KARIN), addresses)).isEmpty();
    }

    @Test
    void of_a_protected_participant_reads_well(Windows windows) {
        var href = participants.withEverything(Person.ASA, "Siri", "Skyddsvall");
        var window = windows.scripted(Person.ASA);
        var addresses = addresses(href);
        addresses.removeIf(path -> !path.contains("/deltaganden/") && !path.contains("/skyddade"));
        participants.skyddad(Person.ASA, href);

        assertThat(look(window, addresses)).isEmpty();
        assertThat(look(
                        windows.scripted(Person.KARIN),
                        Set.of(
                                world.klivet().href() + "/skyddade",
                                world.klivet().href() + "/skyddade" + href.substring(href.lastIndexOf('/'))
                                        + "/namngivna/andra")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"FORBUND", "ADMINISTRATOR", "LOGGGRANSKARE"})
    void of_who_does_not_reads_well(Person person, Windows windows) {
        var window = windows.scripted(person);

        assertThat(look(window, addresses(world.ongoing(world.klivet()).href())))
                .isEmpty();
    }

    @Test
    void of_every_part_of_the_figures_reads_well(Windows windows) {
        assertThat(look(
                        windows.scripted(Person.KARIN),
                        Set.of(
                                "/statistik?visa=bakgrund&fran=2020-01-01&till=2030-12-31",
                                "/statistik?visa=avslut&fran=2020-01-01&till=2030-12-31",
                                "/statistik?visa=fore-och-efter&fran=2020-01-01&till=2030-12-31",
                                "/statistik?visa=smail&fran=2020-01-01&till=2030-12-31",
                                "/statistik?visa=bakgrund&fran=2026-01-01&till=2026-12-31&jamfor=aret_innan",
                                "/statistik?visa=avslut&fran=2026-01-01&till=2026-12-31&jamfor=fore&kon=kvinna",
                                "/statistik?visa=nns&fran=2020-01-01&till=2030-12-31",
                                "/statistik?visa=deltagare&fran=2025-01-01&till=2026-12-31",
                                world.klivet().href() + "/saknas?kontaktperson=alla&fran=2025-01-01&till=2026-12-31",
                                "/statistik?visa=ekonomi&fran=2020-01-01&till=2030-12-31",
                                "/statistik?visa=efter-avslutet&fran=2020-01-01&till=2030-12-31",
                                "/statistik/deltagare/bakom?matt=totalt&kon=totalt&fran=2020-01-01&till=2030-12-31",
                                "/faststallanden/ny?period="
                                        + Halvar.of(world.idag().minusMonths(6)).first() + "_"
                                        + Halvar.of(world.idag().minusMonths(6)).last(),
                                "/statistik/anonyma/bakom?matt=anonyma&kon=kvinna&fran=2020-01-01&till=2030-12-31",
                                "/statistik/insatstid/bakom?matt=dagar_medel&kon=man&fran=2020-01-01&till=2030-12-31")))
                .isEmpty();
    }

    /** Refused pages are all one page, which is looked at once. */
    private static List<String> look(Window window, Set<String> addresses) {
        var problems = new ArrayList<String>();
        var refused = new LinkedHashSet<Integer>();
        for (var address : addresses) {
            int status = window.open(address);
            assertThat(status).as(address).isIn(200, 403, 404);
            if (status == 200 || refused.add(status)) {
                Inspection.of(window).forEach(problem -> problems.add(address + " " + problem));
            }
        }
        return problems;
    }

    private Set<String> addresses(String deltagande) {
        var places = Map.ofEntries(
                Map.entry("insatsId", String.valueOf(world.klivet().insatsId())),
                Map.entry("deltagandeId", deltagande.substring(deltagande.lastIndexOf('/') + 1)),
                Map.entry("anteckningId", note(deltagande, "is not null")),
                Map.entry("gruppId", grupp(deltagande)),
                Map.entry("moteId", mote(deltagande, "is not null")),
                Map.entry("kontaktId", first("select id from kontakt where deltagande_id = ?", deltagande)),
                Map.entry("medarbetareId", mehmet()),
                Map.entry("uppdragId", db.text("select min(id) from uppdrag where medarbetare_id = ?", mehmet())),
                Map.entry("token", "finns-inte"),
                Map.entry("kontaktobsId", kontaktobs(deltagande)),
                Map.entry("nummer", "2"),
                Map.entry("samtyckeId", samtycke(deltagande)),
                Map.entry("skyddadId", deltagande.substring(deltagande.lastIndexOf('/') + 1)),
                Map.entry("slag", "delning"),
                Map.entry("textVersion", "1"),
                Map.entry("vikariatId", vikariat()),
                Map.entry(
                        "forfallodag",
                        first("select forfallodag from frist where oppen = ? and slag = 'tremanaders'", deltagande)),
                Map.entry("fristslag", "plan"),
                Map.entry("enkat", "nns_1"),
                Map.entry("fristslagId", fristslag()),
                Map.entry("pausId", first("select id from paus where deltagande_id = ?", deltagande)),
                Map.entry("tidigareId", deltagande.substring(deltagande.lastIndexOf('/') + 1)),
                Map.entry("remissId", remiss()),
                Map.entry("inskrivningId", inskrivning()),
                Map.entry("manader", "6"),
                Map.entry("forsokId", first("select id from efter_avslut where deltagande_id = ?", deltagande)),
                Map.entry("genereringId", generering(deltagande)),
                Map.entry("del", "sysselsattning"),
                Map.entry("svarande", "coach"),
                Map.entry("formular", "smail"),
                Map.entry("skattningId", first("select id from skattning where deltagande_id = ?", deltagande)),
                Map.entry("nyckel", "ors_grans"),
                Map.entry("slapp", String.valueOf(provslapp.forsta())),
                Map.entry("tabell", "deltagare"),
                Map.entry("format", "finns-inte"),
                Map.entry("registerId", String.valueOf(world.klivet().insatsId())),
                Map.entry("ar", "2026"),
                Map.entry("publiceringId", db.text("select coalesce(max(id), 0) from publicering")),
                Map.entry("lista", "utbildning"),
                Map.entry("kod", "grundskola"),
                Map.entry("faststallandeId", faststallande()),
                Map.entry("dag", "2026-01-01"));
        var addresses = new LinkedHashSet<String>();
        for (var route : routes.pages()) {
            // A draft is what can be rewritten; everything else is done to a signed one.
            var template = route.replace("{anteckningId}/andra", note(deltagande, "is null") + "/andra")
                    .replace("{moteId}/andra", mote(deltagande, "is null") + "/andra");
            addresses.add(PLACE.matcher(template).replaceAll(place -> {
                assertThat(places).as("what stands for it in %s", template).containsKey(place.group(1));
                return places.get(place.group(1));
            }));
        }
        return addresses;
    }

    /** A batch with one that was made and is followed up. */
    private String generering(String deltagande) {
        var insats = world.klivet().insatsId();
        db.execute(
                """
                insert into generering (insats_id, fran, till, antal, klara, skapad_av, skapad)
                select ?, '2026-01-01', '2026-03-31', 1, 1, min(id), utc_timestamp() from medarbetare
                """,
                insats);
        var id = db.text("select max(id) from generering where insats_id = ?", insats);
        db.execute(
                """
                insert into generering_rad (generering_id, nummer, deltagande_id, forfallodag, planerad)
                select ?, 1, u.deltagande_id, u.forfallodag, u.forfallodag from uppfoljning u where u.deltagande_id = ? limit 1
                """,
                id,
                deltagande.substring(deltagande.lastIndexOf('/') + 1));
        return id;
    }

    /** Of a table with categories and one without; whatever is counted now is a difference from it. */
    private String faststallande() {
        var insats = world.klivet().insatsId();
        db.execute(
                """
                insert ignore into faststallande (insats_id, fran, till, nummer, uttag, faststalld_av, anteckning)
                select ?, '2024-01-01', '2024-06-30', 1, utc_timestamp(3), min(id), 'Allt är inläst' from medarbetare
                """,
                insats);
        var id = db.text("select max(id) from faststallande where insats_id = ? and fran = '2024-01-01'", insats);
        db.execute(
                """
                insert ignore into faststalld_cell (faststallande_id, tabell, plats, kon, kategori, etikett, matt, varde)
                values (?, 'deltagare', 0, 'kvinna', '', '', 'inskrivna', 7),
                       (?, 'deltagare', 1, 'man', '', '', 'inskrivna', 3),
                       (?, 'deltagare', 2, 'totalt', '', '', 'inskrivna', 10),
                       (?, 'utbildning', 0, 'kvinna', 'grundskola', 'Grundskola', 'startade', 2),
                       (?, 'utbildning', 1, 'man', 'grundskola', 'Grundskola', 'startade', 1)
                """,
                id,
                id,
                id,
                id,
                id);
        return id;
    }

    /** In an insats without participants, so that no other test meets it. */
    private String fristslag() {
        db.execute(
                """
                insert ignore into fristslag (insats_id, namn, manader, upprepas, fran)
                select min(id), 'Samtal med arbetsgivaren', 6, true, '2026-01-01' from insats where slag = 'struktur'
                """);
        return db.text("select max(id) from fristslag where namn = 'Samtal med arbetsgivaren'");
    }

    private String vikariat() {
        return db
                .column(
                        "select id from vikariat where insats_id = ? and till >= ?",
                        world.klivet().insatsId(),
                        world.idag())
                .stream()
                .findFirst()
                .orElse("999999999");
    }

    private String inskrivning() {
        return db
                .column(
                        "select id from inskrivning where insats_id = ?",
                        world.klivet().insatsId())
                .stream()
                .findFirst()
                .orElse("999999999");
    }

    private String mehmet() {
        return db.text("select id from medarbetare where epost = ?", Person.MEHMET.epost());
    }

    /** To be decided about; with a trail and somebody she may be. */
    private String remiss() {
        return db.text(
                "select min(id) from remiss where insats_id = ? and status = 'inkommen'",
                world.klivet().insatsId());
    }

    private String kontaktobs(String deltagande) {
        return db
                .column(
                        "select k.id from kontaktobs k join deltagande d on d.deltagare_id = k.deltagare_id"
                                + " where k.avslutad is null and d.id = ?",
                        deltagande.substring(deltagande.lastIndexOf('/') + 1))
                .stream()
                .findFirst()
                .orElse("999999999");
    }

    private String samtycke(String deltagande) {
        return db
                .column(
                        "select id from samtycke where oppen like 'delning%' and deltagande_id = ?",
                        deltagande.substring(deltagande.lastIndexOf('/') + 1))
                .stream()
                .findFirst()
                .orElse("999999999");
    }

    private String note(String deltagande, String signerad) {
        return first("select id from anteckning where deltagande_id = ? and signerad " + signerad, deltagande);
    }

    private String mote(String deltagande, String signerad) {
        return first("select id from mote where deltagande_id = ? and signerad " + signerad, deltagande);
    }

    private String grupp(String deltagande) {
        return first("select grupp_id from anteckning where deltagande_id = ? and grupp_id is not null", deltagande);
    }

    private String first(String sql, String deltagande) {
        return db.column(sql, deltagande.substring(deltagande.lastIndexOf('/') + 1)).stream()
                .findFirst()
                .orElse("999999999");
    }
}

package se.stegvis.behorighet;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.Statements;
import se.stegvis.StegvisTest;
import se.stegvis.medarbetare.DemoKonto;

/** How many statements a page costs: never more for more rows, and few. What a statement costs is for the benchmark. */
@StegvisTest
class StatementBudgetTest {

    /** Session, right, log row. */
    private static final int GUARD = 3;

    /** What a page may ask beside the guard, unless it stands below. */
    private static final int COMMON = 2;

    /** Pages that ask more, and how much. To raise a number here is to say why in the commit. */
    private static final Map<String, Integer> MORE = Map.ofEntries(
            entry("/", 12),
            entry("/insatser/{insatsId}/att-gora", 4),
            entry("/insatser/{insatsId}/deltagare", 3),
            entry("/insatser/{insatsId}/inskrivningar/ny", 3),
            // What comes due is made of the facts of everybody: days, plan, pauses, what was done, settings, kinds.
            entry("/insatser/{insatsId}/uppfoljningar/generera", 15),
            entry("/insatser/{insatsId}/gruppavslut/ny", 6),
            entry("/insatser/{insatsId}/gruppavslut/{dag}", 2),
            entry("/insatser/{insatsId}/remisser", 4),
            entry("/insatser/{insatsId}/overlamningar/ny", 4),
            entry("/insatser/{insatsId}/vikariat/ny", 3),
            // ORS and SRS in short: the answers, whose they are and the settings.
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}", 11),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/adress", 3),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/adress/andra", 3),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/anteckningar", 4),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/anteckningar/ny", 3),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/bakgrund/andra", 5),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/efter-avslut", 5),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/efter-avslut/nummer", 4),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/efter-avslut/ring-inte/ny", 3),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/efter-avslut/{manader}/forsok/ny", 5),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/avslut", 7),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/avslut/ny", 14),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/avslut/tidigare/ny", 3),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/felregistrering/ny", 3),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/handlingsplan", 7),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/handlingsplan/andra", 6),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/handlingsplan/bekraftelser/ny", 6),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/handlingsplan/versioner", 3),
            // With what they are seen with: whose they are, settings, changes of kontaktperson, a licence for the
            // screen.
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/skattningar", 7),
            // What is on the same axis: the days, the kontaktpersoner, the activities.
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/skattningar/smail", 5),
            // The setting, and what was answered the time before.
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/skattningar/smail/ny", 4),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/handlingsplan/versioner/{nummer}", 3),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/handlingsplan/versioner/{nummer}/forankring", 4),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/handlingsplan/versioner/ny", 7),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/kontaktobs", 3),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/kontaktperson", 3),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/kontaktperson/andra", 4),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/moten", 5),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/moten/ny", 3),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/nns", 4),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/personnummer", 3),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/personnummer/andra", 3),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/registrering/aterkallelse/ny", 3),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/samtycken", 3),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/skattningar/ors/pdf", 5),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/skydd/ny", 5),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/slutdokumentation", 9),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/slutdokumentation/andra", 3),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/slutdokumentation/avbojd/ny", 3),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/slutdokumentation/forslag", 9),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/slutdokumentation/lamnad/ny", 3),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/slutdokumentation/versioner/{nummer}", 3),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/uppgifter/andra", 8),
            // The insatser, what they have fixed, and what there has been.
            entry("/publicering", 3),
            entry("/insatser/{insatsId}/inskrivningar/igen/{tidigareId}/ny", 3),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/natverk", 3),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/pauser", 3),
            // What follows from facts is worked out from all of them: the deltagande, plan, pauses, settings.
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/uppfoljningar", 17),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/uppfoljningar/{forfallodag}", 15),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/uppfoljningar/{forfallodag}/overhopp", 13),
            entry("/insatser/{insatsId}/deltaganden/{deltagandeId}/frister/{fristslag}/{forfallodag}", 5),
            // A statement for each table, what the insatser aim at, and what is left to fill in.
            entry("/statistik", 6));

    /** What stands for a place in an address beside the insats and the deltagande. */
    private static final Map<String, String> PLACES =
            Map.of("{nummer}", "2", "{dag}", "2026-01-01", "{enkat}", "nns_1");

    private static final String ONCE_A_MINUTE = "update session set senast_anvand";
    private static final String AGARE = "Budget kommun";
    private static final String EPOST = "budget@example.se";
    private static final String NUMBERS =
            " with recursive n as (select 1 as i union all select i + 1 from n where i < ?)";

    private final Routes routes;
    private final Browser browser;
    private final Statements statements;
    private final Db db;

    StatementBudgetTest(Routes routes, Browser browser, Statements statements, Db db) {
        this.routes = routes;
        this.browser = browser;
        this.statements = statements;
        this.db = db;
    }

    /** Nobody fixed these versions, so they are not what their hash says. */
    @AfterEach
    void forgetVersions() {
        var hers = " where faststalld_av = (select id from medarbetare where epost = '" + EPOST + "')";
        db.execute("delete from planbekraftelse where planversion_id in (select id from planversion" + hers + ")");
        db.execute("delete from planversion" + hers);
    }

    @Test
    void a_page_asks_little_and_no_more_when_there_is_ten_times_as_much() {
        db.execute("insert into medarbetare (epost, namn, losenord, aktiv, skapad)" + " select '" + EPOST
                + "', 'Budget Provsson', losenord, true, skapad from medarbetare limit 1");
        db.execute("insert into insatsagare (namn) values (?)", AGARE);
        var few = insats("Fem", 5);
        var many = insats("Femtio", 50);
        var tab = browser.signedIn(EPOST, DemoKonto.LOSENORD);
        var costly = new TreeMap<String, Integer>();
        assertThat(routes.guarded().stream().filter(Route::isPage)).isNotEmpty().allSatisfy(route -> {
            var asked = asked(tab, route.uri(few, PLACES));
            assertThat(asked(tab, route.uri(many, PLACES))).as(route.name()).hasSameSizeAs(asked);
            if (asked.size() > GUARD + MORE.getOrDefault(route.template(), COMMON)) {
                costly.put(route.template(), asked.size() - GUARD);
            }
        });
        assertThat(costly)
                .as("Pages that ask more than their budget, beside the guard's %d", GUARD)
                .isEmpty();
    }

    /** After a first time, which fills what the program keeps; the fewer of two, since it also works by itself now and then. */
    private List<String> asked(Tab tab, String uri) {
        tab.get(uri);
        return Stream.of(once(tab, uri), once(tab, uri))
                .min(Comparator.comparing(List::size))
                .orElseThrow();
    }

    private List<String> once(Tab tab, String uri) {
        return statements.during(() -> assertThat(tab.get(uri).status()).isIn(200, 303, 403, 404)).stream()
                .filter(sql -> !sql.startsWith(ONCE_A_MINUTE))
                .toList();
    }

    /** With so many participants, the last of whom has as many of everything that is written in a case. */
    private DeltagandeRef insats(String namn, int antal) {
        db.execute(
                "insert into insats (insatsagare_id, namn, slag) select id, ?, 'individ' from insatsagare where namn = ?",
                namn,
                AGARE);
        var insats = db.number("select id from insats where namn = ?", namn);
        var jag = db.number("select id from medarbetare where epost = ?", EPOST);
        db.execute(
                "insert into uppdrag (medarbetare_id, insats_id, roll, fran) values (?, ?, 'SAMORDNARE', '2020-01-01')",
                jag,
                insats);
        db.execute(
                "insert into deltagare (insatsagare_id, fornamn, efternamn, sokord)" + NUMBERS
                        + " select (select id from insatsagare where namn = ?), 'Prov', 'Provsson', concat(?, '-', i) from n",
                antal,
                AGARE,
                namn);
        db.execute(
                """
                insert into deltagande (insats_id, deltagare_id, deltagar_nr, anonym, kon, inskriven, samtycke,
                                        kontaktperson_id, skapad)
                select ?, id, sokord, false, 'kvinna', '2024-01-01', '2024-01-01', if(mod(id, 2) = 0, ?, null), utc_timestamp()
                  from deltagare where sokord like concat(?, '-%')
                """,
                insats, jag, namn);
        var ref = new DeltagandeRef(insats, db.number("select max(id) from deltagande where insats_id = ?", insats));
        write(ref, jag, antal);
        return ref;
    }

    private void write(DeltagandeRef ref, long jag, int antal) {
        db.execute(
                "insert into anteckning (insats_id, deltagande_id, datum, rubrik, text, skriven_av, skriven, signerad)"
                        + NUMBERS + " select ?, ?, date_add('2024-01-01', interval i day), 'Samtal', 'Text', ?,"
                        + " utc_timestamp(), if(mod(i, 2) = 0, utc_timestamp(), null) from n",
                antal,
                ref.insatsId(),
                ref.deltagandeId(),
                jag);
        db.execute(
                "insert into efter_avslut (deltagande_id, manader, datum, resultat, skapad)" + NUMBERS
                        + " select ?, 6, date_add('2024-01-01', interval i day), 'ej_natt', utc_timestamp() from n",
                antal,
                ref.deltagandeId());
        db.execute(
                "insert into skattning (insats_id, deltagande_id, datum, instrument, instrument_version, svarande,"
                        + " registrerad_av, registrerad)" + NUMBERS
                        + " select ?, ?, date_add('2024-01-01', interval i day), 'ors', '1', 'deltagare', ?, utc_timestamp() from n",
                antal,
                ref.insatsId(),
                ref.deltagandeId(),
                jag);
        db.execute(
                "insert into skattning_varde (skattning_id, nyckel, varde)"
                        + " select id, 'rad_1', 5 from skattning where deltagande_id = ?",
                ref.deltagandeId());
        db.execute(
                "insert into mote (insats_id, deltagande_id, slag, datum, text, nasta, skriven_av, skriven, signerad)"
                        + NUMBERS + " select ?, ?, 'sip', date_add('2024-01-01', interval i day), 'Text',"
                        + " date_add(utc_date(), interval i day), ?, utc_timestamp(), utc_timestamp() from n",
                antal,
                ref.insatsId(),
                ref.deltagandeId(),
                jag);
        db.execute(
                "insert into kontakt (insats_id, deltagande_id, part, namn, fran, skriven_av, skriven)" + NUMBERS
                        + " select ?, ?, 'af', concat('Kontakt ', i), '2024-01-01', ?, utc_timestamp() from n",
                antal,
                ref.insatsId(),
                ref.deltagandeId(),
                jag);
        db.execute(
                "insert into slutdokumentation (insats_id, deltagande_id, nummer, innehall, skapad, skapad_av, lamnad, satt,"
                        + " stangd, stangd_av, hash)" + NUMBERS + " select ?, ?, i, ?, utc_timestamp(), ?,"
                        + " if(i = ?, null, '2024-03-01'), if(i = ?, null, 'handen'), if(i = ?, null, utc_timestamp()),"
                        + " if(i = ?, null, ?), if(i = ?, null, 'x') from n",
                antal,
                ref.insatsId(),
                ref.deltagandeId(),
                """
                {"format":1,"insats":"","till":"","avsnitt":{}}""",
                jag,
                antal,
                antal,
                antal,
                antal,
                jag,
                antal);
        db.execute(
                "insert into handlingsplan (insats_id, deltagande_id, upprattad) values (?, ?, '2024-01-05')",
                ref.insatsId(),
                ref.deltagandeId());
        db.execute(
                "insert into delmal (handlingsplan_id, ordning, rubrik)" + NUMBERS
                        + " select (select max(id) from handlingsplan), i, 'Delmål' from n",
                antal);
        db.execute(
                """
                insert into steg (delmal_id, ordning, vad, ansvarig, status)
                select id, 1, 'Steg', 'deltagare', 'klart' from delmal
                 where handlingsplan_id = (select max(id) from handlingsplan)
                """);
        db.execute(
                "insert into aktivitet (handlingsplan_id, ordning, slag, vad, fran)" + NUMBERS
                        + " select (select max(id) from handlingsplan), i, 'praktik', 'Butik', '2024-02-01' from n",
                antal);
        db.execute(
                "insert into planversion (handlingsplan_id, nummer, innehall, faststalld, faststalld_av, hash)"
                        + NUMBERS + " select (select max(id) from handlingsplan), i, ?, utc_timestamp(), ?, 'x' from n",
                antal,
                """
                {"format":1,"upprattad":"","arbetslivsfokus":{"kod":"","etikett":""},"kommentar":"","delmal":[],
                 "aktiviteter":[]}""",
                jag);
        db.execute(
                """
                insert into planbekraftelse (planversion_id, dag, bekraftad_av, bekraftad)
                select id, '2024-03-01', faststalld_av, faststalld from planversion
                 where handlingsplan_id = (select max(id) from handlingsplan)
                """);
    }
}

package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.annotation.Query;
import io.micronaut.transaction.TransactionOperations;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.StegvisTest;
import se.stegvis.gemensamt.Period;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;
import se.stegvis.insats.Kodverk;
import se.stegvis.installning.Installningar;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.statistik.Resultat.Cell;

/**
 * That counting random worlds by hand tells a slip in any rule: the engine with one thing changed in one statement counts, in
 * some period of theirs, another figure than a naive counter does.
 */
@StegvisTest
class RegelmutationTest {

    /** Slips that change no figure, and have no need to: by the table and the words about what was changed. */
    private static final List<String> SAME = List.of(
            // Only finds them by an index. What counts is said before it, and this is wide about it.
            "date_sub([:",
            "date_sub(:fran, [interval 19 ]",
            "efter_avslut: fran, interval 19 month) and date_sub(:till, [interval 5 ]month) ), samtal",
            "nadda_bada: fran, interval 19 month) and date_sub(:till, [interval 5 ]",
            // Only who was reached has a läge, which the database sees to.
            "nadda_bada: and e.datum >= deltagande.utskriven [and] e.resultat = 'natt' where -> --",
            // Whoever has a due day in the period was there in it; this only keeps the others from being looked at.
            "uppfoljning: ledning <> 'felregistrering') and inskriven [<=] :till",
            "uppfoljning: ning <> 'felregistrering') and inskriven <= [:till]",
            "uppfoljning: <= :till and (utskriven is null or utskriven [>=] :fran",
            "uppfoljning: :till and (utskriven is null or utskriven >= [:fran]",
            // More months than the period has are looked through in vain.
            "(year(:till) - year([:fran])) + month(:till) - month(:fra -> date_sub",
            "(year([:till]) - year(:fran)) + month(:till -> date_add",
            // Each day is there twice, and it is the same which of the two is counted in the sum.
            "case when alla[ = ]1",
            // Nobody without an outcome is on any row.
            "avslutsutfall: omfattning end) as omfattning from d [left join]",
            // The extent is in no measure of this table.
            "resultat: '), 0) as arbetssokande, max(case when s.kod [in ]",
            "resultat: aktivt_arbetssokande'), 0) as arbetssokande, [max(]",
            // What there can be beside it is work or studies, and the three are asked for together only.
            "as studier, coalesce([max(]s.kod = 'aktivt_arbetssokande'",
            // There is no row of felregistrering, and nobody exits without a reason.
            "avslutsanledning: and anonym = false and (avslutsanledning [is null]",
            "avslutsanledning: lutsanledning is null or avslutsanledning <> ['felregistrering']",
            // Whoever counts is somebody.
            "[left join] deltagare p on p.id = d.delta");

    /** In the same world, since the world takes longer than its periods. */
    private static final int ROUNDS = 200;

    private final TransactionOperations<Connection> transactions;
    private final Insatser insatser;
    private final WorldInDatabase inDatabase;
    private final Installningar installningar;
    private final Instrumenten instrumenten;
    private final Kodverk kodverk;
    private final Clock clock;

    RegelmutationTest(
            TransactionOperations<Connection> transactions,
            Insatser insatser,
            WorldInDatabase inDatabase,
            Installningar installningar,
            Instrumenten instrumenten,
            Kodverk kodverk,
            Clock clock) {
        this.transactions = transactions;
        this.insatser = insatser;
        this.inDatabase = inDatabase;
        this.installningar = installningar;
        this.instrumenten = instrumenten;
        this.kodverk = kodverk;
        this.clock = clock;
    }

    /** A table, its statement as it is, and the slips that no figure has told yet, by what was changed. */
    private record Rule(Tabell tabell, String sql, Map<String, String> slips) {}

    @AfterEach
    void no_code_has_ended() {
        inDatabase.noCodeHasEnded();
    }

    @Test
    void every_slip_in_a_rule_is_another_figure_somewhere(@TempDir Path folder) {
        var rules = rules();
        assertThat(rules.stream().mapToInt(rule -> rule.slips.size()).sum()).isGreaterThan(500);
        for (var seed = 11; seed <= 12 && !told(rules); seed++) {
            tell(rules, seed, folder.resolve("w" + seed));
        }
        assertThat(untold(rules).filter(slip -> !isSame(slip))).isEmpty();
        assertThat(SAME).allMatch(same -> untold(rules).anyMatch(slip -> slip.contains(same)));
    }

    /** With the name of the table before each. */
    private static Stream<String> untold(List<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.slips.keySet().stream().map(slip -> rule.tabell.namn() + ": " + slip));
    }

    private static boolean isSame(String slip) {
        return SAME.stream().anyMatch(slip::contains);
    }

    private static boolean told(List<Rule> rules) {
        return untold(rules).allMatch(RegelmutationTest::isSame);
    }

    private void tell(List<Rule> rules, int seed, Path folder) {
        var random = new Random(seed);
        var names = Stream.of("a", "b", "c").map(i -> "Mutant " + seed + i).toList();
        var people = new RandomPeople(random, names);
        var world = people.world();
        inDatabase.noCodeHasEnded();
        inDatabase.load(folder, names, world);
        var chosen =
                insatser.all().stream().filter(i -> names.contains(i.namn())).toList();
        for (var round = 0; round < ROUNDS && !told(rules); round++) {
            var period = RandomWorldsTest.period(random, people);
            var naive = new NaiveCounter(world, period);
            for (var rule : rules) {
                tell(rule, chosen, period, naive.cells(NaiveCounter.namn(rule.tabell), names));
            }
        }
    }

    /** Takes away the slips that count something else than was counted by hand. */
    private void tell(Rule rule, List<Insats> chosen, Period period, List<Cell> byHand) {
        transactions.executeRead(status -> {
            var connection = status.getConnection();
            assertThat(count(connection, rule.tabell, rule.sql, chosen, period)).isEqualTo(byHand);
            return rule.slips.values().removeIf(sql -> !count(connection, rule.tabell, sql, chosen, period)
                    .equals(byHand));
        });
    }

    /** One that answers what the engine can not read counts nothing. */
    private List<Cell> count(Connection connection, Tabell tabell, String sql, List<Insats> chosen, Period period) {
        try {
            return statistik(ChangedStatement.of(connection, sql))
                    .rakna(tabell, chosen, period)
                    .celler();
        } catch (NoSuchElementException e) {
            return List.of();
        }
    }

    private Statistik statistik(StatistikQueries queries) {
        return new Statistik(queries, new Orsrakning(queries, installningar, instrumenten), kodverk, clock);
    }

    /** Of every table, those of the page alone too. */
    private List<Rule> rules() {
        var statements = new LinkedHashMap<String, String>();
        Arrays.stream(StatistikQueries.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Query.class))
                .forEach(method -> statements.put(
                        method.getName(), method.getAnnotation(Query.class).value()));
        var rules = Stream.concat(
                        Tabell.ALLA.stream().filter(tabell -> !tabell.equals(Tabell.RESULTAT)),
                        Stream.of(Tabell.RESULTAT_PA_SIDAN, Tabell.NADDA_BADA))
                .map(tabell -> {
                    var sql = Objects.requireNonNull(statements.remove(statement(tabell)));
                    return new Rule(tabell, sql, Mutants.of(sql));
                })
                .toList();
        assertThat(statements).as("statements that count no table").isEmpty();
        return rules;
    }

    /** The one it is counted by. */
    private String statement(Tabell tabell) {
        var asked = new ArrayList<String>();
        var queries = ChangedStatement.queries((proxy, method, arguments) -> {
            asked.add(method.getName());
            return List.of();
        });
        var day = RandomPeople.START;
        statistik(queries).rakna(tabell, insatser.all().subList(0, 1), new Period(day, day));
        assertThat(asked).hasSize(1);
        return asked.get(0);
    }
}

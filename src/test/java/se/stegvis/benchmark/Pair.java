package se.stegvis.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** One act as the program does it, and the bare loop of the same statements, right after each other. */
final class Pair {

    private static final AtomicLong UNIQUE = new AtomicLong();

    private final Database database;
    private final HikariDataSource pool;
    private final List<Desk> desks;

    /** A coach at work: her browser, her insats, and the participants whose pages she opens. */
    record Desk(KeepAlive browser, long insats, List<Long> deltaganden) {

        void perform(Act act) throws IOException {
            act.perform(
                    browser, insats, deltaganden.get(ThreadLocalRandom.current().nextInt(deltaganden.size())));
        }
    }

    /** Both, side by side. Statements and round trips are those of the program, counted by the server. */
    record Outcome(
            String title, int users, Load.Result program, Load.Result bare, double statements, double roundTrips) {
        double ratio() {
            return program.perSecond() / bare.perSecond();
        }
    }

    Pair(Database database, HikariDataSource pool, List<Desk> desks) {
        this.database = database;
        this.pool = pool;
        this.desks = desks;
    }

    void warm(Overheard overheard, double seconds) throws Exception {
        Load.run(works(overheard, 8), seconds, 0);
    }

    Outcome measure(Overheard overheard, int users, double seconds) throws Exception {
        var before = database.counted();
        var program = Load.run(works(overheard, users), 0, seconds);
        var counted = database.counted().since(before);
        var bare = Load.run(
                IntStream.range(0, users).mapToObj(i -> overheard.bare(pool)).toList(), 0.3, seconds * 0.7);
        double count = program.count();
        return new Outcome(
                overheard.act().title(),
                users,
                program,
                bare,
                counted.statements() / count,
                counted.roundTrips() / count);
    }

    private List<Load.Work> works(Overheard overheard, int users) {
        var works = new ArrayList<Load.Work>();
        for (var desk : desks.subList(0, users)) {
            works.add(() -> desk.perform(overheard.act()));
        }
        return works;
    }

    /** What one act sent, and what of it is another each time: the participant, and the keys of new rows. */
    record Overheard(Act act, Script script, long deltagande, List<Long> deltaganden) {

        Load.Work bare(HikariDataSource pool) {
            var keys = script.keysOfNewRows();
            return () -> {
                long id = deltaganden.get(ThreadLocalRandom.current().nextInt(deltaganden.size()));
                Map<Object, Object> instead = new java.util.HashMap<>();
                instead.put(deltagande, id);
                instead.put(String.valueOf(deltagande), String.valueOf(id));
                keys.forEach(key -> instead.put(key, ("%0" + key.length() + "x").formatted(UNIQUE.incrementAndGet())));
                script.replay(pool, instead);
            };
        }
    }
}

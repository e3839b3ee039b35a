package se.stegvis.datautbyte;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes deltaganden, and the rows that belong to one: support, occupation and the days of the plan. */
final class DeltagandeStore {
    private final Sql sql;
    private final LocalDateTime now;

    /** A row and the ids that stand for the names in it; its own is 0 until it is written. */
    record Item(long id, long insatsId, @Nullable Long deltagareId, @Nullable Long kontaktpersonId, DeltagandeRad rad) {
        Item withId(long other) {
            return new Item(other, insatsId, deltagareId, kontaktpersonId, rad);
        }
    }

    private record Value(long id, String tidpunkt, Flerval flerval) {}

    /** The time, in UTC, is told of all that is made. */
    DeltagandeStore(Sql sql, LocalDateTime now) {
        this.sql = sql;
        this.now = now;
    }

    /** Answers with their ids, in the order of the items. */
    List<Long> insert(List<Item> items) throws SQLException {
        var keys = sql.insert(
                """
                insert into deltagande (deltagare_id, kon, samtycke, remittent, kontaktperson_id, utbildning,
                    forsorjningstid, utskriven, avslutsanledning, avslutsanledning_text, samtycke_uppfoljning,
                    insats_id, deltagar_nr, inskriven, anonym, skapad)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                items,
                (statement, item) -> {
                    bind(statement, item);
                    statement.setLong(12, item.insatsId);
                    statement.setString(13, item.rad.deltagarNr());
                    statement.setObject(14, item.rad.inskriven());
                    statement.setBoolean(15, item.rad.anonym());
                    statement.setObject(16, now);
                });
        var written = new ArrayList<Item>(items.size());
        for (var i = 0; i < items.size(); i++) {
            written.add(items.get(i).withId(keys.get(i)));
        }
        insertValues(written);
        insertPlans(written.stream().filter(item -> !plan(item).isEmpty()).toList());
        return keys;
    }

    void update(List<Item> items) throws SQLException {
        sql.batch(
                """
                update deltagande
                set deltagare_id = ?, kon = ?, samtycke = ?, remittent = ?, kontaktperson_id = ?, utbildning = ?,
                    forsorjningstid = ?, utskriven = ?, avslutsanledning = ?, avslutsanledning_text = ?,
                    samtycke_uppfoljning = ?, version = version + 1
                where id = ?
                """,
                items,
                (statement, item) -> {
                    bind(statement, item);
                    statement.setLong(12, item.id);
                });
        sql.batch("delete from deltagande_forsorjning where deltagande_id = ?", items, DeltagandeStore::bindId);
        sql.batch("delete from deltagande_sysselsattning where deltagande_id = ?", items, DeltagandeStore::bindId);
        insertValues(items);
        updatePlans(items);
    }

    private void insertValues(List<Item> items) throws SQLException {
        sql.batch(
                "insert into deltagande_forsorjning (deltagande_id, tidpunkt, kod) values (?, ?, ?)",
                values(items, Bakgrund::forsorjning, Avslut::forsorjning),
                DeltagandeStore::bindCode);
        sql.batch(
                "insert into deltagande_sysselsattning (deltagande_id, tidpunkt, kod, omfattning) values (?, ?, ?, ?)",
                values(items, Bakgrund::sysselsattning, Avslut::utfall),
                (statement, value) -> {
                    bindCode(statement, value);
                    statement.setObject(4, value.flerval.omfattning(), Types.INTEGER);
                });
    }

    private void insertPlans(List<Item> items) throws SQLException {
        sql.batch(
                """
                insert into handlingsplan (upprattad, forankrad_deltagare, forankrad_remittent, deltagande_id, insats_id)
                values (?, ?, ?, ?, ?)
                """,
                items,
                (statement, item) -> {
                    bindPlan(statement, item);
                    statement.setLong(5, item.insatsId);
                });
    }

    // A plan that is there stays even when it loses its days: it can hold delmål.
    private void updatePlans(List<Item> items) throws SQLException {
        var met = sql.batch(
                """
                update handlingsplan
                set upprattad = ?, forankrad_deltagare = ?, forankrad_remittent = ?, version = version + 1
                where deltagande_id = ?
                """,
                items,
                DeltagandeStore::bindPlan);
        var missing = new ArrayList<Item>();
        for (var i = 0; i < items.size(); i++) {
            if (met[i] == 0 && !plan(items.get(i)).isEmpty()) {
                missing.add(items.get(i));
            }
        }
        insertPlans(missing);
    }

    private static List<Value> values(
            List<Item> items, Function<Bakgrund, List<Flerval>> fore, Function<Avslut, List<Flerval>> efter) {
        var values = new ArrayList<Value>();
        for (var item : items) {
            var uppgifter = item.rad.uppgifter();
            if (uppgifter != null) {
                fore.apply(uppgifter.bakgrund()).forEach(one -> values.add(new Value(item.id, "fore", one)));
                if (uppgifter.avslut() != null) {
                    efter.apply(uppgifter.avslut()).forEach(one -> values.add(new Value(item.id, "efter", one)));
                }
            }
        }
        return values;
    }

    private static Plan plan(Item item) {
        var uppgifter = item.rad.uppgifter();
        return uppgifter == null ? Plan.NONE : uppgifter.plan();
    }

    private static void bind(PreparedStatement statement, Item item) throws SQLException {
        var uppgifter = item.rad.uppgifter();
        var avslut = uppgifter == null ? null : uppgifter.avslut();
        statement.setObject(1, item.deltagareId, Types.BIGINT);
        statement.setString(2, item.rad.kon());
        statement.setObject(3, uppgifter == null ? null : uppgifter.samtycke());
        statement.setString(
                4, uppgifter == null ? null : Sql.orNull(uppgifter.bakgrund().remittent()));
        statement.setObject(5, item.kontaktpersonId, Types.BIGINT);
        statement.setString(
                6, uppgifter == null ? null : Sql.orNull(uppgifter.bakgrund().utbildning()));
        statement.setString(
                7, uppgifter == null ? null : Sql.orNull(uppgifter.bakgrund().forsorjningstid()));
        statement.setObject(8, avslut == null ? null : avslut.utskriven());
        statement.setString(9, avslut == null ? null : avslut.anledning());
        statement.setString(10, avslut == null ? "" : avslut.text());
        statement.setString(11, uppgifter == null ? null : Sql.orNull(uppgifter.samtyckeUppfoljning()));
    }

    private static void bindPlan(PreparedStatement statement, Item item) throws SQLException {
        var plan = plan(item);
        statement.setObject(1, plan.upprattad());
        statement.setObject(2, plan.forankradDeltagare());
        statement.setObject(3, plan.forankradRemittent());
        statement.setLong(4, item.id);
    }

    private static void bindCode(PreparedStatement statement, Value value) throws SQLException {
        statement.setLong(1, value.id);
        statement.setString(2, value.tidpunkt);
        statement.setString(3, value.flerval.kod());
    }

    private static void bindId(PreparedStatement statement, Item item) throws SQLException {
        statement.setLong(1, item.id);
    }
}

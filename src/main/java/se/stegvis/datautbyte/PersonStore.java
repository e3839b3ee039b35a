package se.stegvis.datautbyte;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Fodd;
import se.stegvis.gemensamt.Personnummer;
import se.stegvis.gemensamt.Sokord;
import se.stegvis.gemensamt.Svar;
import se.stegvis.kryptering.Kryptering;

/** Persons in the table deltagare. */
final class PersonStore {
    private static final String NUMBER = "deltagare.personnummer";
    private static final String LAST_FOUR = "deltagare.sista_fyra";

    private final Sql sql;
    private final Kryptering kryptering;

    /** A person and what the columns need beside: the row to change, 0 for a new one, and whose it is. */
    record Owned(long id, long insatsagareId, Person person) {}

    PersonStore(Sql sql, Kryptering kryptering) {
        this.sql = sql;
        this.kryptering = kryptering;
    }

    Map<Long, Person> load(Collection<Long> ids) throws SQLException {
        var found = new HashMap<Long, Person>();
        if (!ids.isEmpty()) {
            sql.each(
                    """
                    select id, fodelsedatum, fodelsear, fodd_svar, personnummer, fornamn, efternamn
                    from deltagare
                    where id in (%s)
                    """
                            .formatted(Sql.marks(ids.size())),
                    List.copyOf(ids),
                    row -> found.put(row.getLong("id"), read(row)));
        }
        return found;
    }

    /** The keys of the new rows, in the order given. */
    List<Long> insert(List<Owned> persons) throws SQLException {
        return sql.insert(
                """
                insert into deltagare (insatsagare_id, fornamn, efternamn, sokord, fodelsedatum, fodelsear, fodd_svar,
                    personnummer, personnummer_nyckel, sista_fyra_nyckel)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                persons,
                this::bind);
    }

    void update(Collection<Owned> persons) throws SQLException {
        sql.batch(
                """
                update deltagare
                set insatsagare_id = ?, fornamn = ?, efternamn = ?, sokord = ?, fodelsedatum = ?, fodelsear = ?,
                    fodd_svar = ?, personnummer = ?, personnummer_nyckel = ?, sista_fyra_nyckel = ?,
                    version = version + 1
                where id = ?
                """,
                persons,
                (statement, owned) -> {
                    bind(statement, owned);
                    statement.setLong(11, owned.id());
                });
    }

    private void bind(PreparedStatement statement, Owned owned) throws SQLException {
        var person = owned.person();
        var fodd = person.fodd();
        statement.setLong(1, owned.insatsagareId());
        statement.setString(2, person.fornamn());
        statement.setString(3, person.efternamn());
        statement.setString(4, Sokord.of(person.fornamn(), person.efternamn()));
        statement.setObject(5, fodd.datum());
        statement.setObject(6, fodd.ar(), Types.SMALLINT);
        statement.setString(7, fodd.svar() == null ? null : fodd.svar().kod());
        bindNumber(statement, owned.insatsagareId(), person.personnummer());
    }

    private void bindNumber(PreparedStatement statement, long owner, @Nullable Personnummer number)
            throws SQLException {
        if (number == null) {
            statement.setBytes(8, null);
            statement.setBytes(9, null);
            statement.setBytes(10, null);
            return;
        }
        statement.setBytes(8, kryptering.encrypt(NUMBER, number.siffror()));
        statement.setBytes(9, kryptering.lookupKey(owner, NUMBER, number.siffror()));
        statement.setBytes(10, kryptering.lookupKey(owner, LAST_FOUR, number.sistaFyra()));
    }

    private Person read(ResultSet row) throws SQLException {
        var number = row.getBytes("personnummer");
        return new Person(
                new Fodd(
                        Sql.date(row, "fodelsedatum"),
                        row.getObject("fodelsear", Integer.class),
                        Svar.find(row.getString("fodd_svar")).orElse(null)),
                number == null ? null : new Personnummer(kryptering.decrypt(NUMBER, number)),
                row.getString("fornamn"),
                row.getString("efternamn"));
    }
}

package se.stegvis.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.Db;
import se.stegvis.StegvisTest;
import se.stegvis.slapp.Provslapp;

/** The account that released figures are read on, tried on everything there is. */
@StegvisTest
class ReleaseReaderTest {

    private static final int REFUSED = 1142;
    private static final int REFUSED_DATABASE = 1044;

    private final ReleaseReader reader;
    private final Provslapp provslapp;
    private final Db db;

    ReleaseReaderTest(ReleaseReader reader, Provslapp provslapp, Db db) {
        this.reader = reader;
        this.provslapp = provslapp;
        this.db = db;
    }

    /** On a server of the operator's there is one only when she has made it. */
    @BeforeEach
    void there_is_an_account_of_its_own() {
        assumeTrue(reader.account() != ReleaseReader.Account.PROGRAMS);
        provslapp.forsta();
    }

    @Test
    void it_reads_what_is_released() {
        assertThat(reader.account()).isEqualTo(ReleaseReader.Account.OWN);
        for (var table : ReleaseReader.TABLES) {
            assertThat(refusal("select * from " + table + " limit 1")).as(table).isZero();
        }
    }

    @Test
    void every_other_table_is_refused() {
        var others = db.column("select table_name from information_schema.tables where table_schema = database()");
        others.removeAll(ReleaseReader.TABLES);

        assertThat(others).hasSizeGreaterThan(50).allSatisfy(table -> assertThat(
                        refusal("select * from `" + table + "` limit 1"))
                .as(table)
                .isEqualTo(REFUSED));
    }

    @Test
    void nothing_can_be_written_or_made() {
        for (var sql : List.of(
                "insert into slapp_cell (slapp_id, tabell, matt, varde) values (1, 'x', 'x', 1)",
                "update slapp_cell set varde = 0",
                "update slapp set troskel = 3",
                "delete from slapp_cell",
                "drop table slapp_cell",
                "create table ny (id int)",
                "create view ny as select 1",
                "select * from mysql.user")) {
            assertThat(refusal(sql)).as(sql).isIn(REFUSED, REFUSED_DATABASE, 1290);
        }
    }

    @Test
    void what_the_database_refuses_is_an_error_and_not_an_empty_answer() {
        assertThatThrownBy(() -> reader.read(connection -> {
                    try (var statement = connection.prepareStatement("select * from deltagande")) {
                        return statement.executeQuery().next();
                    }
                }))
                .hasRootCauseInstanceOf(SQLException.class);
    }

    /** The number of the refusal; 0 when it was done. */
    private int refusal(String sql) {
        return reader.read(connection -> {
            // Else the driver would refuse for the server.
            connection.setReadOnly(false);
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
                return 0;
            } catch (SQLException e) {
                return e.getErrorCode();
            } finally {
                connection.setReadOnly(true);
            }
        });
    }
}

package se.stegvis.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.DataAccessException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only a database that refuses the account says that it may not read; one that is out of order says nothing. */
class ReaderRefusalTest {

    @ParameterizedTest
    @ValueSource(ints = {1044, 1142, 1143})
    void an_account_that_is_refused_is_narrow(int code) {
        assertThat(ReleaseReader.narrow(answering(new SQLException("denied", "42000", code))))
                .isTrue();
    }

    /** Too many connections, out of disk, a lock that timed out, no such table, a wrong password. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1040, 1021, 1205, 1146, 1045})
    void one_that_meets_something_else_is_not_taken_for_narrow(int code) {
        assertThatThrownBy(() -> ReleaseReader.narrow(answering(new SQLException("out of order", "HY000", code))))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void nor_is_one_that_the_database_cannot_be_reached_with() {
        var down = of(DataSource.class, new SQLTransientConnectionException("nobody answers"));

        assertThatThrownBy(() -> ReleaseReader.narrow(down)).isInstanceOf(DataAccessException.class);
    }

    /** Opens, and fails when something is asked. */
    private static DataSource answering(SQLException failure) {
        return of(DataSource.class, of(Connection.class, of(Statement.class, failure)));
    }

    /** Gives the same to whatever is asked of it, and throws what is a failure; it can be closed. */
    private static <T> T of(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                ReaderRefusalTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    if (answer instanceof SQLException failure) {
                        throw failure;
                    }
                    return answer;
                }));
    }
}

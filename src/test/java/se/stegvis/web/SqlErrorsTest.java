package se.stegvis.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SqlErrorsTest {

    @Test
    void a_deadlock_and_a_lock_waited_for_too_long_are_collisions_and_a_missing_table_is_not() {
        assertThat(SqlErrors.isCollision(error(1213))).isTrue();
        assertThat(SqlErrors.isCollision(error(1205))).isTrue();
        assertThat(SqlErrors.isCollision(error(1146))).isFalse();
        assertThat(SqlErrors.isDuplicateKey(error(1062))).isTrue();
        assertThat(SqlErrors.isDuplicateKey(error(1213))).isFalse();
    }

    private static Throwable error(int code) {
        return new DataAccessException("saving", new SQLException("secret", "40001", code));
    }
}

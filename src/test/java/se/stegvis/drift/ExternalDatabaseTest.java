package se.stegvis.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.gemensamt.Refused;

class ExternalDatabaseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"8.0.33", "8.4.0", "9.7.0", "10.11.2-MariaDB", "11.4.5-MariaDB-log", "5.5.5-10.11.2-MariaDB"})
    void these_versions_will_do(String version) {
        assertThatCode(() -> ExternalDatabase.checkVersion(version)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.7.44", "10.6.12-MariaDB", "5.5.5-10.6.12-MariaDB", "", "okänd"})
    void these_do_not(String version) {
        assertThatThrownBy(() -> ExternalDatabase.checkVersion(version)).isInstanceOf(Refused.class);
    }

    @Test
    void an_option_that_the_operator_has_written_wins() {
        assertThat(JdbcUrl.complete("jdbc:mysql://db/stegvis?connectTimeout=1"))
                .contains("connectTimeout=1&")
                .doesNotContain("connectTimeout=10000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://localhost/s", "jdbc:mysql://127.0.0.1:3307/s", "jdbc:mysql://[::1]:3306/s"})
    void the_public_key_is_asked_for_over_loopback(String url) {
        assertThat(JdbcUrl.complete(url)).contains("allowPublicKeyRetrieval=true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://db.example.org/s", "jdbc:mysql://localhost.example.org/s"})
    void and_over_nothing_else(String url) {
        assertThat(JdbcUrl.complete(url)).doesNotContain("allowPublicKeyRetrieval");
    }
}

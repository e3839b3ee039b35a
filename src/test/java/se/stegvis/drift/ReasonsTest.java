package se.stegvis.drift;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import se.stegvis.gemensamt.Refused;

class ReasonsTest {

    @Test
    void a_refusal_is_told_as_it_is_however_deep() {
        assertThat(told(new IllegalStateException(new Refused("Filen saknas."))))
                .isEqualTo("Filen saknas.");
    }

    @Test
    void tables_of_another_version_are_told_without_the_words_of_the_library() {
        var mismatch = new FlywayValidateException(
                new ErrorDetails(CoreErrorCode.VALIDATE_ERROR, "checksum"), "Migration checksum mismatch");

        assertThat(told(new IllegalStateException(mismatch)))
                .startsWith("Databasens tabeller är gjorda av en annan version")
                .doesNotContain("checksum");
    }

    private static String told(Throwable thrown) {
        var err = new ByteArrayOutputStream();
        Reasons.print(thrown, new PrintStream(err, true, UTF_8));
        return err.toString(UTF_8).strip();
    }
}

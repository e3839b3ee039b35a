package se.stegvis.dataskydd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every query about persons asks whether they count as anonymous, or stands under an address the guard has let through. */
class NamnlosTest {

    private static final Pattern QUERY = Pattern.compile("@Query\\(\\s*\"\"\"(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern PERSONS = Pattern.compile("(from|join) deltagar?e\\b|(from|join) deltagande\\b");
    private static final Pattern READS = Pattern.compile("^\\s*(with|select)\\b");

    @Test
    void a_query_over_many_participants_leaves_out_who_counts_as_anonymous() {
        var queries = queries().toList();
        assertThat(queries).hasSizeGreaterThan(10);
        assertThat(queries.stream()
                        .filter(query -> !query.contains("anonym")
                                && !query.contains(":deltagandeId")
                                && !query.contains(":deltagareId")))
                .isEmpty();
    }

    private static Stream<String> queries() {
        return sources()
                .flatMap(source -> QUERY.matcher(source).results().map(found -> found.group(1)))
                .filter(query ->
                        READS.matcher(query).find() && PERSONS.matcher(query).find());
    }

    private static Stream<String> sources() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(NamnlosTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

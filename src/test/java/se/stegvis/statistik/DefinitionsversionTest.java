package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A definition that says something else is of another version, so that what was fixed by the earlier one is known to be. */
class DefinitionsversionTest {

    private static final Path KEPT = Path.of("src", "test", "resources", "definitioner.txt");

    /** After {@code -Dgolden.update=true} the file is written anew, but not over a version that was not raised. */
    @Test
    void no_definition_changes_without_its_version() throws IOException {
        var now = Tabell.ALLA.stream().map(DefinitionsversionTest::line).toList();
        var kept = Files.exists(KEPT) ? versions(Files.readAllLines(KEPT)) : Map.<String, String>of();
        assertThat(Tabell.ALLA)
                .as("Raise the version in Tabell.VERSIONER of a table whose definitions say something else")
                .allMatch(tabell -> sameOrRaised(line(tabell), kept.getOrDefault(tabell.namn(), "")));
        if (Boolean.getBoolean("golden.update")) {
            Files.write(KEPT, now);
        }
        assertThat(Files.readAllLines(KEPT))
                .as("After a raised version: mvn test -Dtest=DefinitionsversionTest -Dgolden.update=true")
                .isEqualTo(now);
    }

    @Test
    void a_changed_text_is_told() {
        assertThat(sameOrRaised("alder 1 aa", "alder 1 aa")).isTrue();
        assertThat(sameOrRaised("alder 1 bb", "alder 1 aa")).isFalse();
        assertThat(sameOrRaised("alder 2 bb", "alder 1 aa")).isTrue();
        assertThat(sameOrRaised("alder 1 bb", "alder 2 aa")).isFalse();
    }

    private static boolean sameOrRaised(String now, String kept) {
        return kept.isEmpty() || now.equals(kept) || version(now) > version(kept);
    }

    private static int version(String line) {
        return Integer.parseInt(line.split(" ", -1)[1]);
    }

    private static Map<String, String> versions(List<String> lines) {
        return lines.stream().collect(Collectors.toMap(line -> line.split(" ", -1)[0], line -> line));
    }

    /** The name, the version, and a digest of everything that the measures are said to count. */
    private static String line(Tabell tabell) {
        var text = tabell.matt().stream()
                .map(m -> m.nyckel() + "=" + m.definition().text() + m.taljare() + "/" + m.namnare())
                .collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return tabell.namn() + " " + tabell.version() + " "
                    + HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

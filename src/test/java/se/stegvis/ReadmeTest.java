package se.stegvis;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What README says of the rooms and the words is true of the code. */
class ReadmeTest {

    private static final Set<String> ENGLISH_TABLES = Set.of(
            "session",
            "bucket",
            "import_rad",
            "import_efter_avslut",
            "import_uppfoljning",
            "import_skattning",
            "las",
            "nyckelprov");

    private final String readme = Files.readString(Path.of("README.md"));
    private final Set<String> classes;
    private final Set<String> rooms;

    ReadmeTest() throws IOException {
        classes = ProgramClasses.ALL.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
        rooms = ProgramClasses.ALL.stream()
                .map(c -> c.getPackageName().replaceFirst("se\\.stegvis\\.?", ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_room_has_a_row_and_every_row_is_a_room() {
        var named = new TreeSet<String>();
        section("The rooms")
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.indexOf("|", 1)))
                .forEach(cell -> named.addAll(quoted(cell)));

        assertThat(named).isEqualTo(rooms);
    }

    @Test
    void every_type_of_the_glossary_is_in_the_code() {
        var types = quoted(section("Language")).stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)) && !word.equals(word.toUpperCase(Locale.ROOT)))
                .toList();

        assertThat(types).isNotEmpty().allSatisfy(type -> assertThat(classes).contains(type));
    }

    @Test
    void every_table_named_in_swedish_stands_in_the_glossary() throws IOException {
        var glossary = section("Language").toLowerCase(Locale.ROOT);
        try (var files = Files.list(Path.of("migrations"))) {
            for (var file : files.toList()) {
                var tables = Pattern.compile("create table (\\w+)").matcher(Files.readString(file));
                while (tables.find()) {
                    if (!ENGLISH_TABLES.contains(tables.group(1))) {
                        assertThat(glossary).contains(tables.group(1).replaceFirst("_.*", ""));
                    }
                }
            }
        }
    }

    private String section(String heading) {
        var start = readme.indexOf("## " + heading);
        var end = readme.indexOf("\n## ", start + 1);
        assertThat(start).isPositive();
        return readme.substring(start, end < 0 ? readme.length() : end);
    }

    private static Set<String> quoted(String text) {
        return Pattern.compile("`([^` ]+)`")
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }
}

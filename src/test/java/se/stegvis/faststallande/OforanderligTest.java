package se.stegvis.faststallande;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.stegvis.ProgramClasses;

/** Nothing in the program changes what is fixed or takes it away; read from the compiled statements. */
class OforanderligTest {

    private static final Pattern CHANGES =
            Pattern.compile("(update|delete from|delete \\w+ from|replace into)\\s+faststall(ande|d_|t_)");

    @Test
    void no_statement_changes_or_removes_a_row_of_what_is_fixed() {
        var queries = ProgramClasses.queries()
                .filter(query -> query.contains("faststall"))
                .toList();
        assertThat(queries).anyMatch(query -> query.contains("insert into faststalld_cell"));
        assertThat(queries).noneMatch(query -> CHANGES.matcher(query).find());
        assertThat(CHANGES.matcher("update faststalld_cell set varde = 0").find())
                .isTrue();
        assertThat(CHANGES.matcher("delete from faststallande where id = 1").find())
                .isTrue();
    }

    @Test
    void its_repository_has_only_what_adds_and_reads() {
        assertThat(FaststallandeRepository.class.getMethods())
                .extracting(java.lang.reflect.Method::getName)
                .allMatch(name -> name.startsWith("save") || name.startsWith("find") || name.equals("versioner"));
    }
}

package se.stegvis.dataskydd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stegvis.ProgramClasses;

/**
 * Every query about persons asks whether they count as anonymous, or stands under an address the guard has let through.
 * Read from the compiled program, where a query put together of parts is whole.
 */
class NamnlosTest {

    private static final Pattern PERSONS = Pattern.compile("(from|join) deltagar?e\\b|(from|join) deltagande\\b");
    private static final Pattern READS = Pattern.compile("^\\s*(with|select)\\b");

    @Test
    void a_query_over_many_participants_leaves_out_who_counts_as_anonymous() {
        var queries = queries().toList();
        assertThat(queries)
                .hasSizeGreaterThan(10)
                .as("the tables, whose population is a part of its own")
                .anyMatch(query -> query.contains("avslutade_utan_provotid"));
        assertThat(queries.stream()
                        .filter(query -> !query.contains("anonym")
                                && !query.contains(":deltagandeId")
                                && !query.contains(":deltagareId")))
                .isEmpty();
    }

    private static Stream<String> queries() {
        return ProgramClasses.queries()
                .filter(query ->
                        READS.matcher(query).find() && PERSONS.matcher(query).find());
    }
}

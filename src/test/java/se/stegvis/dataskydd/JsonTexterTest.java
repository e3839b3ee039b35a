package se.stegvis.dataskydd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonTexterTest {

    private static final String JSON =
            "{\"Dag\":\"Dag får \\\"praktik\\\"\",\"mal\" : [\"Dag\",\"\"],\"n\":1,\"sa\":\"\\\\\",\"Dag\":{\"kod\":\"a:b\"}}";

    @Test
    void every_text_is_changed_and_no_name_of_a_field() {
        assertThat(JsonTexter.byt(JSON, text -> text.replace("Dag", "[borttaget]")))
                .isEqualTo(JSON.replace("\"Dag får", "\"[borttaget] får").replace("[\"Dag\"", "[\"[borttaget]\""));
    }

    @Test
    void the_texts_are_those_between_marks_that_are_no_names() {
        assertThat(JsonTexter.alla(JSON)).containsExactly("Dag får \"praktik\"", "Dag", "", "\\", "a:b");
    }

    @Test
    void a_word_is_found_at_the_beginning_of_a_line_and_what_is_written_back_is_json() {
        var json = "{\"a\":\"Ett\\nDag \\u00e5ker\\t\\\"hem\\\" \\\\\",\"b\":\"rad\\nrad \\u00e5\"}";
        assertThat(JsonTexter.byt(json, text -> text.replaceAll("\\bDag\\b", "[x]")))
                .isEqualTo("{\"a\":\"Ett\\n[x] åker\\t\\\"hem\\\" \\\\\",\"b\":\"rad\\nrad \\u00e5\"}");
    }

    @Test
    void a_text_can_be_long() {
        var json = "{\"a\":\"" + "Dag\\n".repeat(20_000) + "x".repeat(100_000) + "\"}";
        assertThat(JsonTexter.byt(json, text -> text.replace("Dag", "[x]"))).isEqualTo(json.replace("Dag", "[x]"));
    }
}

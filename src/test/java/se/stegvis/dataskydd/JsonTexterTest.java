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
        assertThat(JsonTexter.alla(JSON)).containsExactly("Dag får \\\"praktik\\\"", "Dag", "", "\\\\", "a:b");
    }
}

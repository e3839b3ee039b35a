package se.stegvis.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HyphenationTest {

    @Test
    void a_long_word_may_be_broken_before_the_last_consonant_of_a_group() {
        assertThat(marked("Arbetsmarknadspolitiska åtgärder")).isEqualTo("Arbets-mark-nads-po-li-tiska åtgärder");
        assertThat(marked("rehabiliteringskoordinator.")).isEqualTo("reha-bi-li-te-rings-koor-di-nator.");
    }

    @Test
    void a_short_word_a_number_and_an_address_stay_whole() {
        assertThat(marked("Försäkring 19900125-2395 a@b.example")).isEqualTo("Försäkring 19900125-2395 a@b.example");
    }

    @Test
    void nothing_is_taken_away() {
        var text = "Trygghetsöverenskommelsens samordningsförbundsstyrelse $1 \\";
        assertThat(Hyphenation.of(text).replace("\u00ad", "")).isEqualTo(text);
    }

    private static String marked(String text) {
        return Hyphenation.of(text).replace('\u00ad', '-');
    }
}

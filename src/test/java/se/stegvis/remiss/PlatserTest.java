package se.stegvis.remiss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.stegvis.remiss.Platser.Belaggning;

class PlatserTest {

    @Test
    void it_is_full_when_the_last_place_is_taken_and_never_without_a_number() {
        assertThat(new Belaggning(4, 5).isFullt()).isFalse();
        assertThat(new Belaggning(5, 5).isFullt()).isTrue();
        assertThat(new Belaggning(6, 5).isFullt()).isTrue();
        assertThat(new Belaggning(6, 0).isFullt()).isFalse();
        assertThat(new Belaggning(6, 0).text()).contains("Inget antal platser");
    }
}

package se.stegvis.kryptering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.stegvis.StegvisTest;

@StegvisTest
class KrypteringTest {

    private static final String NUMMER = "200001012384";
    private static final String PURPOSE = "deltagare.personnummer";

    private final Kryptering kryptering;

    KrypteringTest(Kryptering kryptering) {
        this.kryptering = kryptering;
    }

    @Test
    void what_was_encrypted_is_read_back() {
        assertThat(kryptering.decrypt(PURPOSE, kryptering.encrypt(PURPOSE, NUMMER)))
                .isEqualTo(NUMMER);
    }

    @Test
    void the_same_text_is_another_ciphertext_each_time() {
        assertThat(kryptering.encrypt(PURPOSE, NUMMER)).isNotEqualTo(kryptering.encrypt(PURPOSE, NUMMER));
    }

    @Test
    void a_ciphertext_moved_to_another_column_is_refused() {
        var cipher = kryptering.encrypt(PURPOSE, NUMMER);
        assertThatThrownBy(() -> kryptering.decrypt("deltagare.telefon", cipher))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(NUMMER);
    }

    @Test
    void a_lookup_key_is_stable_and_fits_its_column() {
        assertThat(kryptering.lookupKey(1, PURPOSE, NUMMER))
                .hasSize(32)
                .isEqualTo(kryptering.lookupKey(1, PURPOSE, NUMMER));
    }

    @Test
    void owners_purposes_and_values_have_different_lookup_keys() {
        var key = kryptering.lookupKey(1, PURPOSE, NUMMER);
        assertThat(kryptering.lookupKey(2, PURPOSE, NUMMER)).isNotEqualTo(key);
        assertThat(kryptering.lookupKey(1, "deltagare.telefon", NUMMER)).isNotEqualTo(key);
        assertThat(kryptering.lookupKey(1, PURPOSE, "200001012392")).isNotEqualTo(key);
        assertThat(kryptering.lookupKey(1, PURPOSE + "2", "00001012384")).isNotEqualTo(key);
    }
}

package se.stegvis.publicering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.StegvisTest;
import se.stegvis.gemensamt.Refused;
import se.stegvis.gemensamt.Slapperiod;
import se.stegvis.insats.Insatser;
import se.stegvis.rojandekontroll.Utifran;

/** What a site has written down that others publish. */
@StegvisTest
class KantUtifranTest {

    private final Insatser insatser;

    KantUtifranTest(Insatser insatser) {
        this.insatser = insatser;
    }

    @Test
    void a_number_is_named_as_in_a_released_file_and_an_insats_by_its_name() {
        var klivet = insatser.all().stream()
                .filter(insats -> insats.namn().equals("Klivet"))
                .findFirst()
                .orElseThrow();
        var period = Slapperiod.parse("2025H1").orElseThrow();

        assertThat(kant("2025H1;deltagare;TOTALT;totalt;;avslutade", " 2025H1;deltagare;Klivet;man;;totalt ", ""))
                .containsExactly(
                        new Utifran(period, "deltagare", "TOTALT", "totalt", "", "avslutade"),
                        new Utifran(period, "deltagare", String.valueOf(klivet.id()), "man", "", "totalt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025;deltagare;TOTALT;totalt;;avslutade", "2025H1;deltagare", "x", "2025H1;a;TOTALT;b;c;d;e"})
    void what_is_no_such_name_is_told_at_once(String rad) {
        assertThatThrownBy(() -> kant(rad))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("STEGVIS_SLAPP_UTIFRAN")
                .hasMessageContaining(rad);
    }

    @Test
    void an_insats_that_there_is_none_of_is_told_before_anything_is_released() {
        assertThatThrownBy(() -> kant("2025H1;deltagare;Klivt;totalt;;avslutade"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("ingen insats");
    }

    private List<Utifran> kant(String... rader) {
        return new KantUtifran(List.of(rader), insatser).alla();
    }
}

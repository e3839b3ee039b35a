package se.stegvis.oversikt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.Inloggad;

@StegvisTest
class SokningarTest {

    private final Sokningar sokningar;
    private final World world;

    SokningarTest(Sokningar sokningar, World world) {
        this.sokningar = sokningar;
        this.world = world;
    }

    @Test
    void words_of_a_session_that_was_ended_meanwhile_are_not_kept() {
        var borta = new Inloggad(1, 999_999_999, "Prov Provsson", "Prov Provsson", Set.of(), List.of(), false, "");

        var key = sokningar.keep(world.klivet(), borta, "lind");

        assertThat(sokningar.find(world.klivet(), borta, key)).isEmpty();
    }
}

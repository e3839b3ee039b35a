package se.stegvis.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stegvis.gemensamt.Refused;

class SiteConfigurationTest {

    @AfterEach
    void forget() {
        System.clearProperty("stegvis.config");
        System.clearProperty("stegvis.host");
        System.clearProperty("micronaut.environments");
    }

    @Test
    void the_sites_file_wins_over_the_packaged_one(@TempDir Path folder) throws IOException {
        assertThat(host()).contains("127.0.0.1");
        site(folder, "stegvis.host: 192.0.2.1");
        assertThat(host()).contains("192.0.2.1");
    }

    @Test
    void what_the_process_was_started_with_wins_over_the_sites_file(@TempDir Path folder) throws IOException {
        site(folder, "stegvis.host: 192.0.2.1");
        System.setProperty("stegvis.host", "192.0.2.2");
        assertThat(host()).contains("192.0.2.2");
    }

    @Test
    void a_folder_without_the_file_changes_nothing(@TempDir Path folder) {
        System.setProperty("stegvis.config", folder.toString());
        assertThat(host()).contains("127.0.0.1");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused(@TempDir Path folder) throws IOException {
        site(folder, "stegvis: [");
        assertThatThrownBy(SiteConfigurationTest::host)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("application.yml");
    }

    @Test
    void a_folder_that_is_not_there_is_refused(@TempDir Path folder) {
        System.setProperty("stegvis.config", folder.resolve("borta").toString());
        assertThatThrownBy(SiteConfigurationTest::host)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("borta");
    }

    @Test
    void the_demo_world_is_there_only_when_asked_for() {
        assertThat(environments()).isEmpty();
        System.setProperty("micronaut.environments", "demo");
        assertThat(environments()).containsExactly("demo");
    }

    private static Set<String> environments() {
        try (var context = ApplicationContext.builder().build()) {
            return context.getEnvironment().start().getActiveNames();
        }
    }

    private static void site(Path folder, String yaml) throws IOException {
        Files.writeString(folder.resolve("application.yml"), yaml);
        System.setProperty("stegvis.config", folder.toString());
    }

    private static Optional<String> host() {
        try (var context = ApplicationContext.builder().build()) {
            return context.getEnvironment().start().getProperty("stegvis.host", String.class);
        }
    }
}

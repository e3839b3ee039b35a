package se.stegvis.drift;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.SystemPropertiesPropertySource;
import io.micronaut.context.env.yaml.YamlPropertySourceLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Refused;

/**
 * Adds the site's own application.yml, from the folder STEGVIS_CONFIG, between the packaged file and the environment.
 * Public because the framework passes over one it cannot make, without a word.
 */
@ContextConfigurer
public final class SiteConfiguration implements ApplicationContextConfigurer {

    /** The packaged file stands at -300, environment variables at -200; a higher number wins. */
    private static final int POSITION = SystemPropertiesPropertySource.POSITION - 150;

    @Override
    public void configure(ApplicationContextBuilder builder) {
        builder.banner(false).deduceEnvironment(false);
        String folder = folder();
        if (folder == null || folder.isBlank()) {
            return;
        }
        if (!Files.isDirectory(Path.of(folder))) {
            throw new Refused("Inställningsmappen " + folder + " (STEGVIS_CONFIG) finns inte.");
        }
        Path file = Path.of(folder, "application.yml");
        if (Files.exists(file)) {
            builder.propertySources(read(file));
        }
    }

    private static @Nullable String folder() {
        String property = System.getProperty("stegvis.config");
        return property != null ? property : System.getenv("STEGVIS_CONFIG");
    }

    private static PropertySource read(Path file) {
        try (var in = Files.newInputStream(file)) {
            var values = new YamlPropertySourceLoader().read(file.toString(), in);
            return PropertySource.of(file.toString(), values, POSITION);
        } catch (IOException | RuntimeException e) {
            throw new Refused("Inställningsfilen " + file + " går inte att läsa: " + e.getMessage(), e);
        }
    }
}

package se.stegvis.drift;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/** The migrations, outside of the context that runs them at start. */
final class Schema {

    private static final String MIGRATIONS = "classpath:migrations";

    private final FluentConfiguration flyway;

    Schema(Login login) {
        this.flyway = Flyway.configure()
                .dataSource(login.url(), login.user(), login.password())
                .locations(MIGRATIONS);
    }

    /** The version of the last migration done in a database. */
    static String version(DataSource dataSource) {
        var flyway =
                Flyway.configure().dataSource(dataSource).locations(MIGRATIONS).load();
        return newest(Arrays.stream(flyway.info().applied()));
    }

    /** Of the last migration that the program has. */
    String newest() {
        return newest(Arrays.stream(flyway.load().info().all()));
    }

    boolean isNewer(String version) {
        return MigrationVersion.fromVersion(version).compareTo(MigrationVersion.fromVersion(newest())) > 0;
    }

    /** Takes away every table. */
    void clear() {
        copy().cleanDisabled(false).load().clean();
    }

    /** Makes the tables of the version in place of those that are there. */
    void begin(String version) {
        clear();
        copy().target(version).load().migrate();
    }

    private FluentConfiguration copy() {
        return new FluentConfiguration().configuration(flyway);
    }

    void complete() {
        flyway.load().migrate();
    }

    /** As the jar says. */
    static String program() {
        @Nullable String version = Schema.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }

    private static String newest(Stream<MigrationInfo> migrations) {
        return migrations
                .map(MigrationInfo::getVersion)
                .filter(version -> version != null)
                .max(Comparator.naturalOrder())
                .map(MigrationVersion::getVersion)
                .orElse("0");
    }
}

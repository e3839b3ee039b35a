package se.stegvis;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.io.socket.SocketUtils;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import se.stegvis.medarbetare.DemoKonto;

/**
 * The one program of a process that runs tests, with its HTTP server on a free port and a database nobody has used. Maven
 * runs as many processes at once as pom.xml says, each with a number.
 */
public record ProgramUnderTest(ApplicationContext context, @Nullable FreshDatabase database) implements AutoCloseable {

    /** The number of this process among those that run tests; 1 also for one started by hand. */
    public static final int NUMBER = Integer.getInteger("stegvis.test.process", 1);

    /** The folder of its embedded database. */
    public static final String DATA = "target/test-db-" + NUMBER;

    private static final String METRIK_NYCKEL = "bara-for-testerna-0123456789";

    static ProgramUnderTest start() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("micronaut.server.port", -1);
        properties.put("stegvis.data.dir", DATA);
        // Tests type faster than people.
        properties.put("stegvis.skrivningar", 20_000);
        // Nothing happens by itself while a test looks.
        properties.put("stegvis.jobb.forst", "24h");
        properties.put("stegvis.metrik.nyckel", METRIK_NYCKEL);
        // Nobody listens there but when a test does.
        properties.put("stegvis.epost.server", "127.0.0.1");
        properties.put("stegvis.epost.port", SocketUtils.findAvailableTcpPort());
        properties.put("stegvis.epost.kryptering", "ingen");
        properties.put("stegvis.epost.fran", "stegvis@example.se");
        properties.put("stegvis.adress", "https://stegvis.example.se/");
        var database = FreshDatabase.onGivenServer();
        properties.putAll(database == null ? emptied() : database.properties());
        var context = ApplicationContext.builder("test", "demo")
                .properties(properties)
                .build();
        context.start().getBean(EmbeddedServer.class).start();
        if (database != null) {
            database.letReaderIn();
        }
        signInQuickly(context);
        return new ProgramUnderTest(context, database);
    }

    /** What a password costs was most of what all tests together cost. The accounts that tests make themselves pay it still. */
    private static void signInQuickly(ApplicationContext context) {
        var cheap = new Argon2PasswordEncoder(16, 32, 1, 8, 1).encode(DemoKonto.LOSENORD);
        context.getBean(Db.class)
                .execute("update medarbetare set losenord = ? where epost like '%@demo.example'", cheap);
    }

    /** Only ever the embedded database under target/: a database that somebody named is never emptied. */
    private static Map<String, Object> emptied() {
        return Map.of(
                "stegvis.db.url", "",
                "flyway.datasources.default.clean-schema", true,
                "flyway.datasources.default.clean-disabled", false);
    }

    @Override
    public void close() {
        context.close();
        if (database != null) {
            database.drop();
        }
    }
}

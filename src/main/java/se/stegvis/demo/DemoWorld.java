package se.stegvis.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.datautbyte.Importer;
import se.stegvis.gemensamt.Refused;
import se.stegvis.insats.Insatser;
import se.stegvis.medarbetare.DemoPersonal;

/** Loads the demo world into an empty database, leaves one that has it, refuses any other, and serves loopback only. */
@Singleton
@Requires(env = "demo")
class DemoWorld implements ApplicationEventListener<StartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);

    private final Insatser insatser;
    private final Importer importer;
    private final DemoPersonal personal;
    private final DemoAkter akter;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;
    private final String host;

    DemoWorld(
            Insatser insatser,
            Importer importer,
            DemoPersonal personal,
            DemoAkter akter,
            TransactionOperations<Connection> transactions,
            Clock clock,
            @Value("${stegvis.host}") String host) {
        this.insatser = insatser;
        this.importer = importer;
        this.personal = personal;
        this.akter = akter;
        this.transactions = transactions;
        this.clock = clock;
        this.host = host;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        if (!host.equals("localhost") && !host.startsWith("127.")) {
            throw new Refused("Demon har öppna konton och kan bara visas på den egna datorn. Ta bort STEGVIS_HOST.");
        }
        var agare = insatser.agare();
        if (agare.isEmpty()) {
            // All of it or nothing: a half world would look like a whole one to the next start.
            long begun = System.nanoTime();
            transactions.executeWrite(status -> load());
            LOG.info("The demo world was made in {} ms", (System.nanoTime() - begun) / 1_000_000);
        } else if (agare.stream().noneMatch(a -> a.namn().equals(DemoInsatser.AGARE_A))) {
            throw new Refused("Databasen innehåller annat än demon. Demon laddas bara i en tom databas.");
        }
    }

    private boolean load() {
        var idag = LocalDate.now(clock);
        try {
            var folder = Files.createTempDirectory("stegvis-demo");
            try {
                importera(folder, "insatser.csv", new DemoInsatser(idag).csv());
                importera(folder, "ekonomi.csv", new DemoEkonomi(idag).csv());
                DemoBemanning.of(idag).skapa(personal);
                importera(folder, "deltaganden.csv", new DemoDeltaganden(idag).csv());
            } finally {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        akter.skriv(idag);
        return true;
    }

    private void importera(Path folder, String name, String csv) throws IOException {
        var file = Files.writeString(folder.resolve(name), csv);
        var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        importer.importera(folder, false, quiet, System.err);
        Files.delete(file);
    }
}

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
import java.util.List;
import java.util.Random;
import se.stegvis.behorighet.Roll;
import se.stegvis.datautbyte.Importer;
import se.stegvis.gemensamt.Refused;
import se.stegvis.insats.Insatser;
import se.stegvis.medarbetare.DemoKonto;
import se.stegvis.medarbetare.Konton;

/** Loads the demo world into an empty database, leaves one that has it, refuses any other, and serves loopback only. */
@Singleton
@Requires(env = "demo")
class DemoWorld implements ApplicationEventListener<StartupEvent> {

    private static final long SEED = 20260102;

    private final Insatser insatser;
    private final Importer importer;
    private final Konton konton;
    private final DemoAktQueries akter;
    private final List<DemoInnehall> innehall;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;
    private final String host;

    DemoWorld(
            Insatser insatser,
            Importer importer,
            Konton konton,
            DemoAktQueries akter,
            List<DemoInnehall> innehall,
            TransactionOperations<Connection> transactions,
            Clock clock,
            @Value("${stegvis.host}") String host) {
        this.insatser = insatser;
        this.importer = importer;
        this.konton = konton;
        this.akter = akter;
        this.innehall = innehall;
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
            transactions.executeWrite(status -> load());
        } else if (agare.stream().noneMatch(a -> a.namn().equals(DemoInsatser.AGARE_A))) {
            throw new Refused("Databasen innehåller annat än demon. Demon laddas bara i en tom databas.");
        }
    }

    private boolean load() {
        var idag = LocalDate.now(clock);
        try {
            var folder = Files.createTempDirectory("stegvis-demo");
            try {
                importera(folder, "insatser.csv", DemoInsatser.csv(idag));
                konton();
                importera(folder, "deltaganden.csv", new DemoDeltaganden(idag).csv());
            } finally {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var random = new Random(SEED);
        akter.all(idag).forEach(akt -> innehall.forEach(room -> room.skriv(akt, random)));
        return true;
    }

    private void importera(Path folder, String name, String csv) throws IOException {
        var file = Files.writeString(folder.resolve(name), csv);
        var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        importer.importera(folder, false, quiet, System.err);
        Files.delete(file);
    }

    private void konton() {
        konto(0, Roll.COACH, DemoInsatser.KLIVET);
        konto(1, Roll.COACH, DemoInsatser.KLIVET, DemoInsatser.SPANGEN);
        konto(2, Roll.SAMORDNARE, DemoInsatser.KLIVET, DemoInsatser.SPANGEN);
        konto(3, Roll.SAMORDNARE, DemoInsatser.UNGSTART);
        konto(4, Roll.FORBUND);
        konto(5, Roll.ADMINISTRATOR);
        konto(6, Roll.LOGGGRANSKARE);
    }

    private void konto(int number, Roll roll, String... i) {
        var konto = DemoKonto.ALLA.get(number);
        konton.skapa(konto.epost(), konto.namn(), roll, List.of(i), DemoKonto.LOSENORD);
    }
}

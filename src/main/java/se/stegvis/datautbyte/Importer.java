package se.stegvis.datautbyte;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import se.stegvis.atkomstlogg.Atkomstlogg;
import se.stegvis.atkomstlogg.Atkomstlogg.Fraga;
import se.stegvis.atkomstlogg.Utfall;
import se.stegvis.gemensamt.Nummerregel;
import se.stegvis.gemensamt.Refused;
import se.stegvis.insats.Kodverk;
import se.stegvis.installning.Installningar;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.kryptering.Kryptering;

/** Reads a folder of files into the database: all of it, or nothing when anything is wrong. */
@Singleton
public class Importer {
    private static final Set<FileFormat> FORMATS = Set.of(
            FileFormat.INSATSER,
            FileFormat.DELTAGANDEN,
            FileFormat.UPPFOLJNINGAR,
            FileFormat.SKATTNINGAR,
            FileFormat.EFTER_AVSLUT,
            FileFormat.EKONOMI);

    private static final Fraga AS_COMMAND = new Fraga(null, "IMPORTERA", "KOMMANDO", "importera", null, null);

    private final TransactionOperations<Connection> transactions;
    private final Kryptering kryptering;
    private final Kodverk kodverk;
    private final Installningar installningar;
    private final Nummerregel numbers;
    private final Instrumenten instrumenten;
    private final ApplicationEventPublisher<Object> events;
    private final Atkomstlogg logg;
    private final Clock clock;

    Importer(
            TransactionOperations<Connection> transactions,
            Kryptering kryptering,
            Kodverk kodverk,
            Installningar installningar,
            Nummerregel numbers,
            Instrumenten instrumenten,
            ApplicationEventPublisher<Object> events,
            Atkomstlogg logg,
            Clock clock) {
        this.transactions = transactions;
        this.kryptering = kryptering;
        this.kodverk = kodverk;
        this.installningar = installningar;
        this.numbers = numbers;
        this.instrumenten = instrumenten;
        this.events = events;
        this.logg = logg;
        this.clock = clock;
    }

    /**
     * Reads the files of the folder.
     *
     * @param dryRun do everything, and undo it
     * @param out gets each changed row and what was done
     * @param err gets each error, and how far it has come
     * @throws Refused when anything is wrong, or another import is running
     */
    public void importera(Path folder, boolean dryRun, PrintStream out, PrintStream err) {
        var files = files(folder);
        transactions.execute(readCommitted(), status -> {
            var run = new ImportRun(
                    new Sql(status.getConnection()),
                    kryptering,
                    kodverk,
                    installningar,
                    numbers,
                    instrumenten,
                    events,
                    clock,
                    new Progress(err));
            logg.write(AS_COMMAND, Utfall.MEDGIVEN, null);
            run.execute(folder, files, out);
            if (dryRun) {
                status.setRollbackOnly();
                out.println("Torrkörning: inget är sparat.");
            }
            return true;
        });
    }

    /** What others change while the import runs is seen at each chunk, instead of being written over unseen. */
    private static DefaultTransactionDefinition readCommitted() {
        var definition = new DefaultTransactionDefinition();
        definition.setIsolationLevel(Isolation.READ_COMMITTED);
        return definition;
    }

    private static Set<String> files(Path folder) {
        var names = new TreeSet<String>();
        try (var entries = Files.list(folder)) {
            entries.map(file -> file.getFileName().toString())
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv"))
                    .forEach(names::add);
        } catch (IOException e) {
            throw new Refused("Mappen går inte att läsa.", e);
        }
        var known = FORMATS.stream().map(FileFormat::name).toList();
        for (var name : names) {
            if (!known.contains(name)) {
                throw new Refused("Okänd fil i mappen: " + name + ". Inget är inläst.");
            }
        }
        if (names.isEmpty()) {
            throw new Refused(
                    "Mappen har ingen av filerna " + String.join(", ", List.copyOf(new TreeSet<>(known))) + ".");
        }
        return names;
    }
}

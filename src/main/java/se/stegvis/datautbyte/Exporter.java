package se.stegvis.datautbyte;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.stegvis.atkomstlogg.Atkomstlogg;
import se.stegvis.atkomstlogg.Atkomstlogg.Fraga;
import se.stegvis.atkomstlogg.Utfall;
import se.stegvis.gemensamt.Refused;
import se.stegvis.kryptering.Kryptering;

/** Writes all that the exchange files can hold to a folder, as the database is at one moment. */
@Singleton
public class Exporter {
    private static final Fraga AS_COMMAND = new Fraga(null, "EXPORTERA", "KOMMANDO", "exportera", null, null);

    private final TransactionOperations<Connection> transactions;
    private final Kryptering kryptering;
    private final Atkomstlogg logg;
    private final Clock clock;

    Exporter(TransactionOperations<Connection> transactions, Kryptering kryptering, Atkomstlogg logg, Clock clock) {
        this.transactions = transactions;
        this.kryptering = kryptering;
        this.logg = logg;
        this.clock = clock;
    }

    /**
     * Writes the files, which only their owner can read. No field is altered to be harmless in a spreadsheet: the
     * files are for programs, and have to import as they were.
     *
     * @throws Refused when one of the files is there already
     */
    public void exportera(Path folder, PrintStream out, PrintStream err) throws IOException {
        var files = Stream.concat(
                        Stream.of(FileFormat.INSATSER, FileFormat.DELTAGANDEN, FileFormat.EKONOMI),
                        Deltagandefil.ALLA.stream().map(Deltagandefil::format))
                .map(format -> folder.resolve(format.name()))
                .toList();
        createFolder(folder);
        for (var file : files) {
            if (Files.exists(file)) {
                throw new Refused("Filen " + file.getFileName() + " finns redan i mappen. Inget är skrivet.");
            }
        }
        var written = false;
        try {
            // Repeatable read: all files tell of the same moment, whatever is written meanwhile.
            transactions.executeWrite(status -> {
                write(new Sql(status.getConnection()), files, out, new Progress(err));
                return true;
            });
            written = true;
        } finally {
            if (!written) {
                for (var file : files) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private void write(Sql sql, List<Path> files, PrintStream out, Progress progress) throws IOException, SQLException {
        logg.write(AS_COMMAND, Utfall.MEDGIVEN, null);
        var insatser = new StoredInsatser(sql, LocalDate.now(clock));
        try (var csv = create(files.get(0))) {
            csv.writeRecord(FileFormat.INSATSER.columns());
            insatser.all().values().forEach(rad -> csv.writeRecord(rad.fields()));
        }
        var count = 0;
        try (var csv = create(files.get(1))) {
            csv.writeRecord(FileFormat.DELTAGANDEN.columns());
            for (var insats : insatser.ids().values()) {
                var pages = new DeltagandePages(sql, kryptering, insats.id());
                for (var page = pages.next(); !page.isEmpty(); page = pages.next()) {
                    for (var rad : page) {
                        csv.writeRecord(rad.fields());
                        progress.tell("Skrivet", ++count);
                    }
                }
            }
        }
        out.println(FileFormat.DELTAGANDEN.name() + ": " + count + " deltaganden");
        try (var csv = create(files.get(2))) {
            csv.writeRecord(FileFormat.EKONOMI.columns());
            new StoredEkonomi(sql).all().values().forEach(rad -> csv.writeRecord(rad.fields()));
        }
        for (var i = 0; i < Deltagandefil.ALLA.size(); i++) {
            write(sql, Deltagandefil.ALLA.get(i), files.get(i + 3), insatser, out);
        }
    }

    private static void write(Sql sql, Deltagandefil fil, Path file, StoredInsatser insatser, PrintStream out)
            throws IOException, SQLException {
        var count = new int[1];
        var columns = fil.format().columns();
        try (var csv = create(file)) {
            csv.writeRecord(columns);
            for (var insats : insatser.ids().entrySet()) {
                sql.each(fil.lagrade(), List.of(insats.getValue().id()), row -> {
                    var fields = new ArrayList<>(List.of(insats.getKey()));
                    for (var column : columns.subList(1, columns.size())) {
                        fields.add(Sql.text(row, column));
                    }
                    csv.writeRecord(fields);
                    count[0]++;
                });
            }
        }
        out.println(fil.namn() + ": " + count[0] + " " + fil.enhet());
    }

    private static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            restrict(folder, "rwx------");
        }
    }

    private static CsvWriter create(Path file) throws IOException {
        Files.createFile(file);
        restrict(file, "rw-------");
        return CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(file, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}

package se.stegvis.datautbyte;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stegvis.gemensamt.Refused;

/** A folder of exchange files in the making, and what the importer says of it. */
public final class ExchangeFolder {
    private final Path folder;
    private final Map<String, List<String>> files = new LinkedHashMap<>();

    /** What the importer answered; refusal is empty when it took the folder. */
    public record Answer(String out, String err, String refusal) {

        /** The errors told, without how far it has come. */
        public List<String> errors() {
            return err.lines().filter(line -> line.contains(".csv rad ")).toList();
        }
    }

    public ExchangeFolder(Path folder) {
        this.folder = folder;
    }

    public ExchangeFolder insats(String namn, String... fields) {
        var row = new LinkedHashMap<>(Map.of("insats", namn, "insatsagare", "Provköpings kommun", "slag", "individ"));
        return add(FileFormat.INSATSER, row, fields);
    }

    /** A deltagande of a woman with consent, enrolled on 1 February 2022; the fields are changes, column=value. */
    public ExchangeFolder deltagande(String insats, String deltagarNr, String... fields) {
        var row = new LinkedHashMap<>(Map.of(
                "insats", insats,
                "deltagar_nr", deltagarNr,
                "anonym", "nej",
                "kon", "kvinna",
                "samtycke", "2022-02-01",
                "inskriven", "2022-02-01"));
        return add(FileFormat.DELTAGANDEN, row, fields);
    }

    /** An attempt to call the deltagande of that number; the fields are changes, column=value. */
    public ExchangeFolder forsok(String insats, String deltagarNr, String... fields) {
        var row = new LinkedHashMap<>(Map.of(
                "insats", insats,
                "deltagar_nr", deltagarNr,
                "inskriven", "2022-02-01",
                "manader", "6",
                "datum", "2023-02-01",
                "resultat", "ej_natt"));
        return add(FileFormat.EFTER_AVSLUT, row, fields);
    }

    /** The first quarter of 2020; the fields are changes, column=value. */
    public ExchangeFolder ekonomi(String insats, String... fields) {
        var row = new LinkedHashMap<>(
                Map.of("insats", insats, "ar", "2020", "kvartal", "1", "budget", "500000", "utfall", "450000"));
        return add(FileFormat.EKONOMI, row, fields);
    }

    /** A follow-up three months after the enrolment, done with all its parts; the fields are changes, column=value. */
    public ExchangeFolder uppfoljning(String insats, String deltagarNr, String... fields) {
        var row = new LinkedHashMap<>(Map.of(
                "insats", insats,
                "deltagar_nr", deltagarNr,
                "inskriven", "2022-02-01",
                "forfallodag", "2022-05-01",
                "genomford", "2022-04-28",
                "arbetslivsfokus", "ratt",
                "forankring", "bor_byta",
                "plan", "oforandrad"));
        return add(FileFormat.UPPFOLJNINGAR, row, fields);
    }

    /** A whole SMAIL of the participant's, three months after the enrolment; the fields are changes, column=value. */
    public ExchangeFolder skattning(String insats, String deltagarNr, String... fields) {
        var row = new LinkedHashMap<>(
                Map.of(
                        "insats", insats,
                        "deltagar_nr", deltagarNr,
                        "inskriven", "2022-02-01",
                        "datum", "2022-04-28",
                        "instrument", "smail",
                        "version", "1",
                        "svarande", "deltagare",
                        "varden",
                                "tro=3|kunskap=1|jobbsok=2|mal=vill_inte_svara|bidra=5|samarbete=4|vardag=ej_aktuellt|halsa=2"));
        return add(FileFormat.SKATTNINGAR, row, fields);
    }

    public ExchangeFolder anonym(String insats, String mark, String kon, String halvar) {
        var row = Map.of("insats", insats, "deltagar_nr", mark, "anonym", "ja", "kon", kon, "inskriven", halvar);
        return add(FileFormat.DELTAGANDEN, new LinkedHashMap<>(row));
    }

    /** Writes the files and imports them. */
    public Answer importera(Importer importer) {
        return write().read(importer, false);
    }

    Answer torrkor(Importer importer) {
        return write().read(importer, true);
    }

    Answer read(Importer importer, boolean dryRun) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var refusal = "";
        try {
            importer.importera(folder, dryRun, print(out), print(err));
        } catch (Refused e) {
            refusal = e.reason();
        }
        return new Answer(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), refusal);
    }

    ExchangeFolder write(String name, String text) {
        try {
            Files.writeString(Files.createDirectories(folder).resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private ExchangeFolder write() {
        files.forEach((name, lines) -> write(name, String.join("\n", lines) + "\n"));
        return this;
    }

    private ExchangeFolder add(FileFormat format, Map<String, String> row, String... fields) {
        for (var field : fields) {
            var equals = field.indexOf('=');
            row.put(field.substring(0, equals), field.substring(equals + 1));
        }
        var header = String.join(";", format.columns());
        files.computeIfAbsent(format.name(), name -> new ArrayList<>(List.of(header)))
                .add(String.join(
                        ";",
                        format.columns().stream()
                                .map(column -> row.getOrDefault(column, ""))
                                .toList()));
        return this;
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}

package se.stegvis.datautbyte;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One file as a stream of rows, with its header checked. */
final class CsvFile {
    private static final int BOM = 0xFEFF;
    private static final char REPLACEMENT = '\uFFFD';
    private static final String WHOLE_ROW = "-";
    private static final Pattern LINE = Pattern.compile("started in line (\\d+)");

    /** Takes the rows, one by one. */
    interface RowConsumer {
        void accept(Row row) throws SQLException;
    }

    private final FileFormat format;
    private final Problems problems;
    private List<String> header = List.of();
    private long line = 1;

    CsvFile(FileFormat format, Problems problems) {
        this.format = format;
        this.problems = problems;
    }

    /** The optional columns that the file read last did not have: it says nothing about what they hold. */
    Set<String> absent() {
        var absent = new HashSet<>(format.optional());
        header.forEach(absent::remove);
        return absent;
    }

    /** Hands over each row that has as many fields as the header. */
    void read(Path folder, RowConsumer rows) throws IOException, SQLException {
        try (var text = new QuoteCounter(open(folder.resolve(format.name())));
                var csv = CsvReader.builder()
                        .fieldSeparator(';')
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text)) {
            var records = csv.iterator();
            if (!records.hasNext() || !readHeader(records.next())) {
                problems.add(format.name(), 1, WHOLE_ROW, "Rubrikraden saknas");
                return;
            }
            while (records.hasNext()) {
                readRow(records.next(), rows);
            }
            // The parser takes the end of the file as a closing quote, and so the rest of the file as one field.
            if (text.isInsideQuotes()) {
                problems.add(format.name(), line, WHOLE_ROW, "Ett citattecken saknar sitt par");
            }
        } catch (CsvParseException e) {
            // Its message may quote the field: only the number of the line is taken from it.
            var named = LINE.matcher(String.valueOf(e.getMessage()));
            var at = named.find() ? Long.parseLong(named.group(1)) : line + 1;
            problems.add(format.name(), at, WHOLE_ROW, "Fel citattecken; resten av filen är inte läst");
        }
    }

    /** False when nothing in it is a column of the format: then it is data, and may not be told. */
    private boolean readHeader(CsvRecord names) {
        header = names.getFields().stream().map(String::strip).toList();
        if (header.stream().noneMatch(format.columns()::contains)) {
            return false;
        }
        var seen = new HashSet<String>();
        for (var name : header) {
            if (!format.columns().contains(name)) {
                problems.add(format.name(), 1, name, "Okänd kolumn");
            } else if (!seen.add(name)) {
                problems.add(format.name(), 1, name, "Kolumnen står två gånger");
            }
        }
        for (var name : format.columns()) {
            if (!seen.contains(name) && !format.optional().contains(name)) {
                problems.add(format.name(), 1, name, "Kolumnen saknas");
            }
        }
        return true;
    }

    private void readRow(CsvRecord csv, RowConsumer rows) throws SQLException {
        line = csv.getStartingLineNumber();
        if (csv.getFieldCount() != header.size()) {
            var reason = "Raden har " + csv.getFieldCount() + " fält och rubrikraden " + header.size();
            problems.add(format.name(), line, WHOLE_ROW, reason);
            return;
        }
        var fields = new ArrayList<@Nullable String>(format.columns().size());
        for (var column : format.columns()) {
            var position = header.indexOf(column);
            fields.add(position < 0 ? null : decoded(column, csv.getField(position)));
        }
        rows.accept(new Row(format, line, fields, problems));
    }

    /** Null, as a column that has been told of already, when it could not be decoded. */
    private @Nullable String decoded(String column, String field) {
        if (field.indexOf(REPLACEMENT) >= 0) {
            problems.add(format.name(), line, column, "Fältet är inte UTF-8");
            return null;
        }
        return field.strip();
    }

    private static Reader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(3);
        // The reader replaces what is not UTF-8 by a sign, which is then found with its line and column.
        var bytes = in.readNBytes(3);
        if (!new String(bytes, StandardCharsets.UTF_8).equals(Character.toString(BOM))) {
            in.reset();
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}

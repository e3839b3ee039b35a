package se.stegvis.slapp;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A released table in long form: semicolons, no byte order mark. */
final class SlappCsv {

    static byte[] write(Slapptabell tabell) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            csv.writeRecord("slapp", "period", "tabell", "insats", "kon", "kategori", "matt", "varde", "status");
            for (var cell : tabell.celler()) {
                csv.writeRecord(
                        String.valueOf(tabell.slapp().id()),
                        tabell.slapp().period().toString(),
                        tabell.tabell().namn(),
                        cell.insats(),
                        cell.kon(),
                        cell.kategori(),
                        cell.matt(),
                        cell.varde() == null ? "" : cell.varde().toString(),
                        cell.status().tecken());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private SlappCsv() {}
}

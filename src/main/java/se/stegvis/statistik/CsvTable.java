package se.stegvis.statistik;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** A table in long form: semicolons, no byte order mark. */
final class CsvTable {
    private CsvTable() {}

    static byte[] write(Resultat resultat) throws IOException {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            csv.writeRecord("tabell", "insats", "kon", "kategori", "matt", "varde");
            for (var cell : resultat.celler()) {
                csv.writeRecord(
                        resultat.tabell().namn(),
                        cell.insats(),
                        cell.kon(),
                        cell.kategori(),
                        cell.matt(),
                        cell.varde().toPlainString());
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

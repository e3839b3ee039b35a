package se.stegvis.statistik;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * A sheet for a Swedish Excel: byte order mark, semicolons, decimal comma. A text that a spreadsheet would run as a formula is
 * written with an apostrophe before it, which is how a spreadsheet itself says that something is text.
 */
final class CsvBlad {
    private static final String BOM = "\uFEFF";

    /** What begins a formula, those of full width too; tab and return hide one. */
    private static final String FORMEL = "=+-@\t\r\n＝＋－＠";

    private CsvBlad() {}

    static byte[] write(Blad blad) throws IOException {
        var text = new StringWriter();
        text.write(BOM);
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            for (var rad : blad.rader()) {
                csv.writeRecord(rad.celler().stream().map(CsvBlad::text).toList());
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Blad.Cell cell) {
        return cell.tal().map(CsvBlad::tal).orElseGet(() -> ofarlig(cell.text()));
    }

    /** A number that a spreadsheet takes for one: no space in it, and the sign of a keyboard. */
    private static String tal(Tal tal) {
        return tal.avrundat().toPlainString().replace('.', ',')
                + (tal.slag().isProcent() && !tal.skillnad() ? "%" : "");
    }

    static String ofarlig(String text) {
        return !text.isEmpty() && FORMEL.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

package se.stegvis.statistik;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet as a workbook: numbers are numbers, texts are texts and so never formulas. */
final class XlsxBlad {
    private static final int NAMN = 31;
    private static final int BRED = 34;
    private static final int SMAL = 14;

    private XlsxBlad() {}

    static byte[] write(Blad blad) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Stegvis", "1.0")) {
            var sheet = workbook.newWorksheet(
                    blad.namn().substring(0, Math.min(NAMN, blad.namn().length())));
            var bredd =
                    blad.rader().stream().mapToInt(r -> r.celler().size()).max().orElse(0);
            // Else a definition would make its column as wide as it is long.
            for (var column = 0; column < bredd; column++) {
                sheet.width(column, column < 2 ? BRED : SMAL);
            }
            for (var row = 0; row < blad.rader().size(); row++) {
                write(sheet, row, blad.rader().get(row));
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, Blad.Rad rad) {
        for (var column = 0; column < rad.celler().size(); column++) {
            var cell = rad.celler().get(column);
            if (cell.tal().isPresent()) {
                var tal = cell.tal().get();
                sheet.value(row, column, varde(tal));
                sheet.style(row, column).format(format(tal)).set();
            } else {
                sheet.value(row, column, cell.text());
                if (rad.rubrik()) {
                    sheet.style(row, column).bold().set();
                }
            }
        }
    }

    /** As it is read: rounded; a share is a part of one. */
    private static BigDecimal varde(Tal tal) {
        return tal.slag().isProcent() && !tal.skillnad() ? tal.avrundat().movePointLeft(2) : tal.avrundat();
    }

    private static String format(Tal tal) {
        var decimaler =
                tal.slag().decimaler() == 0 ? "" : "." + "0".repeat(tal.slag().decimaler());
        if (tal.skillnad()) {
            return "+#,##0" + decimaler + ";-#,##0" + decimaler + ";0" + decimaler;
        }
        return tal.slag().isProcent() ? "0" + decimaler + "%" : "#,##0" + decimaler;
    }
}

package se.stegvis.statistik;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook: what was asked, how each measure is defined, and then the long form. */
final class XlsxTable {
    private static final String[] COLUMNS = {"tabell", "insats", "kon", "kategori", "matt", "varde"};

    private XlsxTable() {}

    static byte[] write(Resultat resultat) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Stegvis", "1.0")) {
            var sheet = workbook.newWorksheet(resultat.tabell().etikett());
            // Else the definitions would make the column of the names as wide as they are long.
            sheet.width(1, 40);
            var row = writeHead(sheet, resultat);
            for (var column = 0; column < COLUMNS.length; column++) {
                sheet.value(row, column, COLUMNS[column]);
                sheet.style(row, column).bold().set();
            }
            for (var cell : resultat.celler()) {
                row++;
                // Strings and numbers only: a name that begins with "=" stays a text and is never a formula.
                sheet.value(row, 0, resultat.tabell().namn());
                sheet.value(row, 1, cell.insats());
                sheet.value(row, 2, cell.kon());
                sheet.value(row, 3, cell.kategori());
                sheet.value(row, 4, cell.matt());
                sheet.value(row, 5, cell.varde());
            }
        }
        return bytes.toByteArray();
    }

    /** The answer is the row that follows. */
    private static int writeHead(Worksheet sheet, Resultat resultat) {
        var row = 0;
        row = writeLine(sheet, row, "Tabell", resultat.tabell().etikett());
        row = writeLine(sheet, row, "Från", resultat.period().fran().toString());
        row = writeLine(sheet, row, "Till", resultat.period().till().toString());
        for (var matt : resultat.tabell().matt()) {
            row = writeLine(
                    sheet,
                    row,
                    matt.nyckel(),
                    matt.etikett() + ". " + matt.definition().text());
        }
        return row + 1;
    }

    private static int writeLine(Worksheet sheet, int row, String what, String text) {
        sheet.value(row, 0, what);
        sheet.style(row, 0).bold().set();
        sheet.value(row, 1, text);
        return row + 1;
    }
}

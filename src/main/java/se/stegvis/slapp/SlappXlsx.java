package se.stegvis.slapp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.stegvis.gemensamt.Datum;

/** A released table as a workbook: what it is, what the signs mean, how each measure is defined, and then the long form. */
final class SlappXlsx {

    private static final String[] COLUMNS = {"insats", "kon", "kategori", "matt", "varde", "status"};

    private final Worksheet sheet;
    private int row;

    private SlappXlsx(Worksheet sheet) {
        this.sheet = sheet;
    }

    static byte[] write(Slapptabell tabell) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Stegvis", "1.0")) {
            new SlappXlsx(workbook.newWorksheet(tabell.tabell().namn())).fill(tabell);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void fill(Slapptabell tabell) {
        // Else the definitions would make the column as wide as they are long.
        sheet.width(1, 40);
        var slapp = tabell.slapp();
        line("Tabell", tabell.tabell().etikett());
        line("Period", slapp.period() + ", " + slapp.period().etikett());
        line("Släppt", Datum.lasbart(slapp.slappt()) + ", " + slapp.version().toLowerCase(Locale.ROOT));
        for (var status : Slappcell.Status.values()) {
            if (status != Slappcell.Status.VISAD) {
                line(status.tecken(), status.ord());
            }
        }
        for (var matt : tabell.tabell().matt()) {
            line(matt.kod(), matt.etikett() + ". " + matt.definition());
        }
        row++;
        for (int column = 0; column < COLUMNS.length; column++) {
            sheet.value(row, column, COLUMNS[column]);
            sheet.style(row, column).bold().set();
        }
        tabell.celler().forEach(this::cell);
    }

    /** Strings and numbers only: a name that begins with "=" stays a text and is never a formula. */
    private void cell(Slappcell cell) {
        row++;
        sheet.value(row, 0, cell.insats());
        sheet.value(row, 1, cell.kon());
        sheet.value(row, 2, cell.kategori());
        sheet.value(row, 3, cell.matt());
        if (cell.varde() != null) {
            sheet.value(row, 4, cell.varde());
        }
        sheet.value(row, 5, cell.status().tecken());
    }

    private void line(String what, String text) {
        sheet.value(row, 0, what);
        sheet.style(row, 0).bold().set();
        sheet.value(row, 1, text);
        row++;
    }
}

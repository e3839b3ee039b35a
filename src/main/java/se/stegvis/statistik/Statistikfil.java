package se.stegvis.statistik;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A counted table as a file to download. */
public record Statistikfil(Resultat resultat, Filformat format) {

    /** A name to save it under. */
    public String namn() {
        var period = resultat.period();
        return resultat.tabell().namn() + "_" + period.fran() + "_" + period.till() + "." + format.extension();
    }

    public String mediatyp() {
        return format.mediatyp();
    }

    /** The bytes of the file, written anew by each call. */
    public byte[] innehall() {
        try {
            return switch (format) {
                case CSV -> CsvTable.write(resultat);
                case XLSX -> XlsxTable.write(resultat);
                case JSON -> JsonTable.write(resultat);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

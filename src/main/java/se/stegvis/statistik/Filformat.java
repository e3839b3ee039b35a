package se.stegvis.statistik;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats a table can be had in. */
enum Filformat {
    CSV("text/csv; charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("application/json");

    private final String mediatyp;

    Filformat(String mediatyp) {
        this.mediatyp = mediatyp;
    }

    static Optional<Filformat> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediatyp() {
        return mediatyp;
    }
}

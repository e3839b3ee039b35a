package se.stegvis.remiss;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far a remiss has come. It only goes forward. */
enum Remisstatus {
    INKOMMEN("Inkommen", "Att besluta", "yellow"),
    VANTAR("Väntar på plats", "Väntelista", "yellow"),
    ANTAGEN("Antagen", "Antagna", "green"),
    AVBOJD("Avböjd", "Avböjda", ""),
    ATERKALLAD("Återkallad", "Återkallade", "");

    private final String kod = name().toLowerCase(Locale.ROOT);
    private final String etikett;
    private final String flik;
    private final String farg;

    Remisstatus(String etikett, String flik, String farg) {
        this.etikett = etikett;
        this.flik = flik;
        this.farg = farg;
    }

    /** The word of the database and of addresses. */
    String kod() {
        return kod;
    }

    String etikett() {
        return etikett;
    }

    /** What the list of all such is called. */
    String flik() {
        return flik;
    }

    /** A class of the stylesheet; empty for none. */
    String farg() {
        return farg;
    }

    /** What it can become next. Somebody admitted can still take the remiss back, until she is enrolled. */
    Set<Remisstatus> mojliga() {
        return switch (this) {
            case INKOMMEN -> Set.of(VANTAR, ANTAGEN, AVBOJD, ATERKALLAD);
            case VANTAR -> Set.of(ANTAGEN, AVBOJD, ATERKALLAD);
            case ANTAGEN -> Set.of(ATERKALLAD);
            case AVBOJD, ATERKALLAD -> Set.of();
        };
    }

    /** Whether somebody has yet to say how it goes. */
    boolean isOavgjord() {
        return this == INKOMMEN || this == VANTAR;
    }

    static Optional<Remisstatus> find(String kod) {
        return Arrays.stream(values()).filter(s -> s.kod.equals(kod)).findFirst();
    }
}

package se.stegvis.slapp;

import java.time.Instant;
import java.util.List;
import se.stegvis.gemensamt.Slapperiod;
import se.stegvis.slapp.Innehall.Tabell;

/** A table as it will be read, before it is released: the same page, made of the same cells. */
public final class Forhandsvisning {

    /** For the partial {@code views/slapp/delar}. */
    public static Object av(Slapperiod period, Tabell tabell, List<Slappcell> celler) {
        var slapp = new Slapp(0, period, 0, Instant.EPOCH, "", "", 0, new Innehall(List.of(tabell)));
        return Tabellsida.of(new Slapptabell(slapp, tabell, celler));
    }

    private Forhandsvisning() {}
}

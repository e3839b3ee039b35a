package se.stegvis.rojandekontroll;

import java.util.List;

/**
 * A table as it is released; what every serializer, page and log gets.
 *
 * @param slapp the release
 * @param rader its cells, in the catalogue's order
 */
public record SkyddadTabell(String slapp, String tabell, List<Rad> rader) {

    public SkyddadTabell {
        rader = List.copyOf(rader);
    }

    /** One cell, and which it is; kön and kategori are empty where the table has no such dimension. */
    public record Rad(String insats, String kon, String kategori, String matt, SkyddadCell cell) {}
}

package se.stegvis.statistik;

import java.util.List;

/**
 * One row of a table: the word that files use and what people read.
 *
 * @param matt the measures that stand on it; empty for every measure of the table
 */
public record Kategori(String kod, String etikett, List<String> matt) {

    Kategori(String kod, String etikett) {
        this(kod, etikett, List.of());
    }

    boolean har(Matt one) {
        return matt.isEmpty() || matt.contains(one.nyckel());
    }
}

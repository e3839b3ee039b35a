package se.stegvis.rojandekontroll;

import java.util.List;

/**
 * The outcome: what may be released, and what the ledger has to keep.
 *
 * @param tabeller the protected tables, of all the new releases
 * @param liggare what became of each cell of them
 * @param bortfall tables that could not be released, each of one insats or of the federation; to be said openly
 */
public record Skyddat(List<SkyddadTabell> tabeller, List<Liggarrad> liggare, List<Bortfall> bortfall) {

    public Skyddat {
        tabeller = List.copyOf(tabeller);
        liggare = List.copyOf(liggare);
        bortfall = List.copyOf(bortfall);
    }

    /** A table that is not released for an insats, or for the federation, since a total of it can not be shown. */
    public record Bortfall(String slapp, String tabell, String insats) {}
}

package se.stegvis.rojandekontroll;

import java.util.List;

/**
 * The outcome: what may be released, and what the ledger has to keep.
 *
 * @param tabeller the protected tables, of all the new releases
 * @param liggare what became of each cell of them
 * @param bortfall totals of the federation that could not be shown, so that their tables say little; to be said openly
 */
public record Skyddat(List<SkyddadTabell> tabeller, List<Liggarrad> liggare, List<Bortfall> bortfall) {

    public Skyddat {
        tabeller = List.copyOf(tabeller);
        liggare = List.copyOf(liggare);
        bortfall = List.copyOf(bortfall);
    }

    /** A measure of the whole federation, which is else always shown. */
    public record Bortfall(String slapp, String tabell, String matt) {}
}

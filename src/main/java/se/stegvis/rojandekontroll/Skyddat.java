package se.stegvis.rojandekontroll;

import java.util.List;

/**
 * The outcome: what may be released, and what the ledger has to keep.
 *
 * @param tabeller the protected tables, of all the new releases
 * @param liggare what became of each cell of them
 */
public record Skyddat(List<SkyddadTabell> tabeller, List<Liggarrad> liggare) {

    public Skyddat {
        tabeller = List.copyOf(tabeller);
        liggare = List.copyOf(liggare);
    }
}

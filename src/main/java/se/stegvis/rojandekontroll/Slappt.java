package se.stegvis.rojandekontroll;

import java.util.Set;

/**
 * An earlier release as the ledger has it.
 *
 * @param underlag what it was made of, as it was then
 * @param visade the keys of the cells that were shown; every other was not
 */
public record Slappt(Underlag underlag, Set<String> visade) {

    public Slappt {
        visade = Set.copyOf(visade);
    }

    boolean visas(Cellnyckel nyckel) {
        return visade.contains(nyckel.text());
    }
}

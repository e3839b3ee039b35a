package se.stegvis.arbetslista;

import java.util.List;

/**
 * How much there is to do in an insats, without whom it is about.
 *
 * @param namn of the insats
 * @param tal at least one
 */
public record AntalAttGora(String namn, List<Tal> tal) {

    /** A number in words, such as "3 försenade", and where its list is. */
    public record Tal(String text, String href) {}
}

package se.stegvis.arbetslista;

import java.util.List;

/**
 * What there is for somebody to do, for her start page.
 *
 * @param insatser those where she works with participants, with how many are in each group
 * @param grupper those of her own participants, the most urgent first; none is empty
 * @param bemanning how it stands where she is samordnare
 */
public record AttGora(List<Insats> insatser, List<Lista> grupper, List<Bemanning> bemanning) {

    /** For who works with nobody. */
    public static final AttGora INGET = new AttGora(List.of(), List.of(), List.of());

    /** An insats; {@code namn} is empty when there is only the one. */
    record Insats(String namn, List<Tal> tal) {}

    /** A number in words, with the list behind it; no {@code href} when it is none. */
    record Tal(String text, String href, String farg) {}

    /** The first of a group, and where the rest is. */
    record Lista(String rubrik, String kod, List<ArbetslistaView.Rad> rader, List<Tal> fler) {}

    /** An insats, by kontaktperson. */
    record Bemanning(String namn, String saknas, List<Rad> rader) {

        /** A kontaktperson, or all of them. */
        record Rad(String namn, String borta, boolean summa, List<Cell> celler) {}

        /** How many; {@code vad} says of what, for who does not see the column. */
        record Cell(long antal, String href, String vad) {}
    }
}

package se.stegvis.dataskydd;

import java.util.function.UnaryOperator;

/**
 * Told inside the transaction when words are taken out of the texts about a person: rooms whose texts are sealed, so that
 * nobody else can change them, take the words out themselves.
 *
 * @param maskering gives a text without the words
 */
public record Maskeras(long deltagareId, UnaryOperator<String> maskering) {

    /** What stands in place of a word that was taken out. */
    public static final String BORTTAGET = "[borttaget]";
}

package se.stegvis.arbetslista;

/**
 * The way back to a list, and on to the next in it.
 *
 * @param lista what the list is called
 * @param nasta address of the next participant; empty when there is none
 * @param plats where the next one stands, such as "4 av 12"
 */
public record Vidare(String lista, String tillbaka, String nasta, String plats) {}

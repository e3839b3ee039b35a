package se.stegvis.statistik;

/** One measure of a table, with the key that files use and the label that people read. */
public record Matt(String nyckel, String etikett, Definition definition) {}

package se.stegvis.rojandekontroll;

/**
 * Where a leaf stands.
 *
 * @param block table and half-year; empty is the hub
 * @param insats whose it is; empty when it is the whole federation's
 */
record Place(String block, String insats) {}

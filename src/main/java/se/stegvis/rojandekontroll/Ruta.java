package se.stegvis.rojandekontroll;

/**
 * A planned cell of a table.
 *
 * @param factor how much dearer it is to leave out than another cell as large
 * @param forced whether it is to be shown whatever that costs others
 */
record Ruta(Cellnyckel nyckel, Sum sum, double factor, boolean forced) {}

/**
 * API-nycklar: what lets a program of the federation ask for released statistics. A key is made by an administrator or with the
 * command {@code skapa-api-nyckel}, shown once and known by its hash; it may open some tables only, may end on a day, and is
 * withdrawn for good. {@link se.stegvis.nyckel.NyckelGuard} is the one place where a key is asked for: it stands in front of
 * every {@link se.stegvis.behorighet.KraverNyckel} route. The room knows nothing of figures.
 */
@NullMarked
package se.stegvis.nyckel;

import org.jspecify.annotations.NullMarked;

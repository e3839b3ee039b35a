/**
 * What the program does by itself, on days. A room that has something to do has a {@link se.stegvis.jobb.Jobb}; here it is
 * done once whatever the number of instances, and when all of them were down on its day, once when one is up again.
 * Administrators see when each was done and what it came to. Knows no feature.
 */
@NullMarked
package se.stegvis.jobb;

import org.jspecify.annotations.NullMarked;

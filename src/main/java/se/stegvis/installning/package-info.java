/**
 * Settings that figures or the program hang on. The catalogue is {@link se.stegvis.installning.Installning}; a value holds
 * from a day on for a nivå, the installation, an insatsägare or an insats, and whoever reads one asks for the day the
 * figure is about. The narrowest nivå that has a value wins, then the wider ones, then the default. A value is never
 * removed, only followed by another. Nothing is kept in memory, so a change holds at once on every instance.
 */
@NullMarked
package se.stegvis.installning;

import org.jspecify.annotations.NullMarked;

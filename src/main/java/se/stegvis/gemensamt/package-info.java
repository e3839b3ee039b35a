/**
 * Values that every room shares, without input or output: periods and month arithmetic, Swedish working days, identity
 * numbers, folded words, answers that are not values, the clock. Days are calendar days in Sweden, instants are UTC.
 * Whatever depends on today takes the day as a parameter. A value that could point out a person prints itself masked.
 * Nothing here knows of a database, a page or a feature.
 */
@NullMarked
package se.stegvis.gemensamt;

import org.jspecify.annotations.NullMarked;

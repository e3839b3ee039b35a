/**
 * Values that every room shares, without input or output: periods and month arithmetic, Swedish working days, identity
 * numbers, the clock. Days are calendar days in Sweden, instants are UTC.
 */
@NullMarked
package se.stegvis.gemensamt;

import org.jspecify.annotations.NullMarked;

/**
 * Diagram: the one way the program draws. A room says what there is to see - points on days or in an order, bands, limits,
 * marks, spans of time, or bars - and gets a figur: a heading, a sentence, an SVG and the table of the same content, which
 * the partial {@code views/diagram/figur} always shows together; where the page has that table already, the figur stands
 * beside it without one of its own. Pure: no I/O, no domain.
 *
 * <p>The rules of every drawing: what is missing is a gap, never a zero and never a line drawn across it; nothing is told by
 * colour alone, as each series has a mark and a dash of its own; all is drawn in {@code currentColor}, with attributes and
 * never with styles, so that the same SVG is right in the dark, on paper, in a PDF and under the content policy; the drawing
 * is 360 units wide and its letters 12, so that they are 12 pixels on a phone of 390. An SVG is put unescaped into pages:
 * it is made by {@code Svg} alone, which escapes every text. Why: ADR 21.
 */
@NullMarked
package se.stegvis.diagram;

import org.jspecify.annotations.NullMarked;

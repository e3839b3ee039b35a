/**
 * Documents: a template and a view become a PDF that a screen reader can read (PDF/UA-1: tagged, in Swedish, with a title
 * and an embedded font). The only room that knows the PDF libraries, and it knows no room with anything to print: a room
 * that has a document hands over its template and what it shows. Nothing is fetched while a document is made, and nothing
 * of it is logged.
 */
@NullMarked
package se.stegvis.rapport;

import org.jspecify.annotations.NullMarked;

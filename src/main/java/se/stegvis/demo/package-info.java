/**
 * The demo world: an invented county with invented people, the same every time but dated from today. It is loaded by
 * {@code mvn mn:run} and the tests, through the importer and the services, into an empty database only. Every number is
 * one of the tax agency's published test numbers. A packaged program never loads it.
 */
@NullMarked
package se.stegvis.demo;

import org.jspecify.annotations.NullMarked;

/**
 * The demo world: an invented county with invented people, the same every time but dated from today. It is loaded by
 * {@code mvn mn:run} and the tests, through the importer and the services, into an empty database only. Every number is
 * one of the tax agency's published test numbers. A packaged program never loads it. A room has its part of the demo
 * through a {@link se.stegvis.demo.DemoInnehall} of its own, with chance of its own; texts stand in files beside the classes.
 */
@NullMarked
package se.stegvis.demo;

import org.jspecify.annotations.NullMarked;

/**
 * How fast the packaged program is, beside a bare JDBC loop that sends the same statements to the same database with as
 * many threads. {@code mvn -Pbenchmark verify} runs it; {@code mvn verify} does not, and nothing here is ever asserted
 * about time. Client, program and database share the machine's cores, so only the ratios mean anything elsewhere.
 *
 * <p>The statements of the bare loop are not written here: they are overheard on the wire while the program answers one
 * request of each {@link se.stegvis.benchmark.Act}, so the pair stays honest when a page changes.
 */
@NullMarked
package se.stegvis.benchmark;

import org.jspecify.annotations.NullMarked;

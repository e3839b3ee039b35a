/**
 * Nothing typed is lost, and nothing is done twice. A form that is begun and not saved is kept on the server for its writer
 * alone: when she says so, by itself while she writes, and when saving fails for whatever reason (mistakes, a conflict, a
 * fault of ours, an expired session). It stands in the form again when she comes back to the page, is listed as
 * "påbörjat", and goes when the form is saved or its days are over. One page has one begun form a writer. A form sent
 * twice is done once and answered alike. In a conflict both versions are shown and each field is chosen.
 *
 * <p>It works by two interceptors round every {@link se.stegvis.behorighet.Kraver} route, outside and inside the guard, so no
 * room has to do anything but include {@code views/field/paborjat} in a form worth keeping.
 */
@NullMarked
package se.stegvis.paborjat;

import org.jspecify.annotations.NullMarked;

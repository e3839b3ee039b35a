/**
 * The files that others exchange with the system, read and written. What a row holds is one record, the same whether it
 * came from a file or out of the database, so "changed" is equals, and what was exported imports as it was. A file is
 * read as a stream: each row is checked, then waits encrypted in import_rad until the rows have been checked against each
 * other, then all are applied; everything is one transaction, so users see all of a folder or nothing. Rows of
 * uppfoljningar.csv, skattningar.csv and efter_avslut.csv wait in clear in tables of their own: they hold nothing that is encrypted where it
 * ends. Every error is told with file, line and column, and never with what stood in the field, since that may point out a person. Nothing
 * is ever deleted, and only one import runs at a time. Staff with protected identity leave as the address of their alias, by
 * which an import knows them again.
 */
@NullMarked
package se.stegvis.datautbyte;

import org.jspecify.annotations.NullMarked;

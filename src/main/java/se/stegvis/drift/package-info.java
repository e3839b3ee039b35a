/**
 * Running the program: where its database is, the embedded server, the commands, backup and restore, the health question,
 * metrics and the form of the log.
 *
 * <p>The choice of database is made inside the application context, so that the server, a command and a test get it the
 * same way. With an empty {@code stegvis.db.url} it is the embedded MariaDB under {@code stegvis.data.dir}. Whoever
 * holds that folder's lock runs the server process; a command that finds the lock held joins the running database
 * through {@code anslutning.json}.
 *
 * <p>A backup is one file that is whole when it is there; a restore goes into an empty database, all of it or nothing. What
 * is logged holds nothing of anybody: exceptions lose their messages on the way out.
 *
 * <p>What stops a start is a {@link se.stegvis.gemensamt.Refused} with a Swedish sentence for the operator.
 */
@NullMarked
package se.stegvis.drift;

import org.jspecify.annotations.NullMarked;

/**
 * What an administrator tells everybody, or chosen rolls, at the top of every page: a meddelande, or a planned stopp with
 * its time in words. One that is written is never edited, only withdrawn, so that the audit trail and what people saw are
 * the same. The stop itself is the operator's act; the program goes on working until then. A page asks no question of the
 * database for its banners: every instance reads them every five seconds.
 */
@NullMarked
package se.stegvis.meddelande;

import org.jspecify.annotations.NullMarked;

/**
 * Skattningar: what deltagare and coach answered to an instrument on a day. An instrument is a versioned definition in
 * {@code config/instrument}; a site with a licence puts a file with the real wording in place of it, and answers are kept
 * under neutral keys. SMAIL is nine questions to both and two more to the coach in five steps; ORS is four lines from 0,0
 * to 10,0 off the paper form, which is licensed, so its titles are not here. Progression is said per question, from the
 * first answer to the latest: there is no composite score and no prediction. An answer left out, one declined and one that
 * does not apply are three things.
 */
@NullMarked
package se.stegvis.skattning;

import org.jspecify.annotations.NullMarked;

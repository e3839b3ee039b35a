/**
 * Skattningar: what deltagare and coach answered to an instrument on a day. Answers are kept under the
 * neutral keys of the instrument (room {@code instrument}) with the version that was answered, in whose words they are
 * shown. SMAIL is nine questions to both and two more to the coach in five steps; ORS and SRS are four lines each from 0,0
 * to 10,0 off the paper form, which is licensed, so its titles are not here. Progression is said per question, from the
 * first answer to the latest: there is no composite score and no prediction. An answer left out, one declined and one that
 * does not apply are three things.
 *
 * <p>ORS and SRS are one series of a deltagande, a session a day. It is seen against limits that are an aid to conversation
 * ({@code Orsgranser}, room {@code instrument}), and what it gives reason to talk about is worded as an invitation. No
 * printout of ours holds the lines. On the screen they may stand only while an administrator has recorded a licence for it.
 */
@NullMarked
package se.stegvis.skattning;

import org.jspecify.annotations.NullMarked;

/**
 * What became of participants afterwards: calls 6 and 18 months after the exit, which a samordnare makes to those who have
 * consented to it. Which calls there are is the view {@code samtal_efter_avslut}, which derives them from the exit; rows
 * here are only attempts, at most one a day and call. A call is over when the participant was reached or declined, or
 * after three attempts in vain; "ring inte mer" ends both. An attempt that is corrected or struck is kept as it was in
 * {@code efter_avslut_tidigare}. The number is shown on a page of its own, and only while she may be called.
 */
@NullMarked
package se.stegvis.efteravslut;

import org.jspecify.annotations.NullMarked;

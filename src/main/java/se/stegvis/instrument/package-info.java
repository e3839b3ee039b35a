/**
 * Instruments: what is asked of deltagare and coach, as data. A definition is a file {@code instrument/<nyckel>-<version>.json}
 * in {@code config/}, which is packaged; the site's settings folder adds versions, or puts a file in place of the packaged one
 * of the same name, and so gives its licensed wording without code. The newest version of a key is the one answered now. What
 * was answered before is shown with the version it was answered in, and a question is the same over the versions when its
 * key is: keys are neutral and never change, and the scale of a key is the same in all its versions, so that answers can
 * be compared.
 *
 * <p>Every file is read at start, and one that cannot be used stops it with the file, the line and the reason. A version that
 * somebody has answered in may not be taken away: room {@code skattning} looks at start.
 *
 * <p>What is worth a word has one place each. ORS_GRANS, SRS_GRANS and PALITLIG_FORANDRING are settings, since they can be
 * given for an insatsägare and from a day on, and a file may not hold them. Everything else of that kind is a {@link
 * se.stegvis.instrument.Regel} of the file.
 */
@NullMarked
package se.stegvis.instrument;

import org.jspecify.annotations.NullMarked;

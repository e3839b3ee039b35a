/**
 * Lånad skärm: a member of staff lends her own screen to a deltagare, who answers a form on it. From then on the session
 * shows that form and nothing else, whatever address is asked for ({@link se.stegvis.skarm.Skarmvakt} is the one place), until whoever is
 * signed in has written her password again, within the limits of signing in. One question at a time, in plain words, with
 * large buttons, without JavaScript. What is answered is kept with the session, encrypted, step by step; it becomes a
 * measurement only when the deltagare says that she is done, and then it can not be read by going back. When nothing has
 * been answered for a quarter of an hour it is thrown away, and the screen shows that time is up.
 *
 * <p>A room with such a form implements {@link se.stegvis.skarm.Skarmformular}; this room knows none of them.
 */
@NullMarked
package se.stegvis.skarm;

import org.jspecify.annotations.NullMarked;

/**
 * Anteckningar on a deltagande. The day it is about and the time it was written are two things, and both are shown. An
 * utkast is seen by its writer only and can be rewritten; signing locks it for good. Nothing is ever removed.
 */
@NullMarked
package se.stegvis.anteckning;

import org.jspecify.annotations.NullMarked;

/** The program: where it starts, and the rooms it is made of. README has the map. */
@NullMarked
package se.stegvis;

import org.jspecify.annotations.NullMarked;

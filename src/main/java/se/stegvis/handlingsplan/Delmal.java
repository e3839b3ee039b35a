package se.stegvis.handlingsplan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal on the way, and what is to be done to reach it, in order.
 *
 * @param livsomrade code of the list; null when nobody has said
 * @param skal why it was ended, which is kept when it is taken up again
 */
record Delmal(
        String nyckel, String rubrik, @Nullable String livsomrade, Delmalstatus status, String skal, List<Steg> steg) {}

package se.stegvis.datautbyte;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.deltagare.DeltagandeAteroppnat;
import se.stegvis.deltagare.DeltagandeAteroppnat.Tidigare;
import se.stegvis.deltagare.DeltagandeAvslutat;

/** Which exits some rows of a file have made, changed and taken away, to be told to the other rooms. */
final class Avslutsbyten {

    private static final String SKAL = "Inläst fil säger att deltagandet pågår";

    private final List<Long> avslutade = new ArrayList<>();
    private final List<Tidigare> ateroppnade = new ArrayList<>();

    /** @param before what it said; null for one that is new */
    void add(long id, DeltagandeRad rad, @Nullable DeltagandeRad before) {
        var nu = avslut(rad);
        var fore = before == null ? null : avslut(before);
        if (nu != null && !nu.equals(fore)) {
            avslutade.add(id);
        }
        if (nu == null && fore != null) {
            ateroppnade.add(tidigare(id, fore, Objects.requireNonNull(before)));
        }
    }

    /** What is to be published, when the rows say what they are to say. */
    List<Object> handelser() {
        var handelser = new ArrayList<Object>();
        if (!ateroppnade.isEmpty()) {
            handelser.add(new DeltagandeAteroppnat(ateroppnade, SKAL, null));
        }
        if (!avslutade.isEmpty()) {
            handelser.add(DeltagandeAvslutat.urFil(avslutade));
        }
        return handelser;
    }

    private static Tidigare tidigare(long id, Avslut a, DeltagandeRad rad) {
        var samtycke = Objects.requireNonNull(rad.uppgifter()).samtyckeUppfoljning();
        return new Tidigare(
                id,
                a.utskriven(),
                a.anledning(),
                a.text(),
                Flerval.join(a.utfall()),
                Flerval.join(a.forsorjning()),
                Sql.orNull(samtycke));
    }

    private static @Nullable Avslut avslut(DeltagandeRad rad) {
        var uppgifter = rad.uppgifter();
        return uppgifter == null ? null : uppgifter.avslut();
    }
}

package se.stegvis.rojandekontroll;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.rojandekontroll.Katalog.Planerat;

/**
 * What becomes of what was registered late. A correction is shown where every change that shows is zero or as large as the
 * threshold; else the old numbers stand, or one could see the one person that came to.
 */
final class Rattelser {
    private final SystemBuilder builder;
    private final Skyddsregler regler;
    private final List<Planerat> planerade;

    Rattelser(SystemBuilder builder, Skyddsregler regler, List<Planerat> planerade) {
        this.builder = builder;
        this.regler = regler;
        this.planerade = planerade;
    }

    /** Whether flows and stocks of quarters that have been shown can be shown as they are now. */
    boolean mayShow(Leaves leaves, Hub hub) {
        var changes = new HashMap<String, Long>();
        hub.names().forEach((base, name) -> {
            var before = leaves.published(base);
            if (before != null) {
                long change = leaves.value(name) - before;
                var parts = base.split("\\|", -1);
                changes.merge(base, change, Long::sum);
                changes.merge(parts[0] + "|" + parts[1] + "|" + parts[3], change, Long::sum);
                changes.merge(parts[0] + "|" + parts[2] + "|" + parts[3], change, Long::sum);
                changes.merge(parts[0] + "|" + parts[3], change, Long::sum);
            }
        });
        return changes.values().stream().allMatch(this::mayShow);
    }

    private boolean mayShow(long change) {
        return regler.small(change).isNone();
    }

    /** The cells of a correction: table by table as they are now, or as they were. */
    List<Ruta> rutor(Underlag underlag, List<Ruta> now) {
        var before = corrected(underlag);
        if (before == null) {
            return List.copyOf(now);
        }
        var old = before.byKey();
        var stands = new HashSet<String>();
        for (var ruta : now) {
            var was = old.get(ruta.nyckel().i(""));
            if (was != null
                    && wasShown(before, was)
                    && !mayShow(builder.value(ruta.sum()) - builder.value(was.sum()))) {
                stands.add(ruta.nyckel().tabell());
            }
        }
        return now.stream().map(ruta -> standing(ruta, old, stands)).toList();
    }

    private static Ruta standing(Ruta ruta, Map<Cellnyckel, Ruta> old, Set<String> stands) {
        var was = old.get(ruta.nyckel().i(""));
        return was == null || !stands.contains(ruta.nyckel().tabell())
                ? ruta
                : new Ruta(ruta.nyckel(), was.sum(), ruta.factor(), ruta.forced());
    }

    /** Whether the release that is corrected did not show the cell; then its correction does not. */
    boolean dold(Underlag underlag, Ruta ruta) {
        var before = corrected(underlag);
        var was = before == null ? null : before.byKey().get(ruta.nyckel().i(""));
        return before != null && was != null && before.slappt() != null && !wasShown(before, was);
    }

    private static boolean wasShown(Planerat before, Ruta was) {
        var slappt = before.slappt();
        return slappt == null || slappt.visas(was.nyckel());
    }

    private @Nullable Planerat corrected(Underlag underlag) {
        return planerade.stream()
                .filter(other -> other.underlag().slapp().equals(underlag.ersatter()))
                .findFirst()
                .orElse(null);
    }
}

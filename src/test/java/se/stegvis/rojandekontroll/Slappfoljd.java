package se.stegvis.rojandekontroll;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Slapperiod;
import se.stegvis.rojandekontroll.Line.Role;

/** Releases one after another, each protected with all that came before; and what somebody has who kept them all. */
final class Slappfoljd {
    private final Varld world;
    private final Skyddsregler regler;
    private final List<Utifran> utifran;
    private final List<Slappt> released = new ArrayList<>();
    private @Nullable Sammanslagning kept;
    private int number;

    Slappfoljd(Varld world, Skyddsregler regler) {
        this(world, regler, List.of());
    }

    /** The same with numbers that others publish. */
    Slappfoljd(Varld world, Skyddsregler regler, List<Utifran> utifran) {
        this.world = world;
        this.regler = regler;
        this.utifran = utifran;
    }

    /** Releases the periods together; what comes back is what is published. */
    Skyddat release(String... periods) {
        var nya = new ArrayList<Underlag>();
        for (var period : periods) {
            nya.add(underlag(period, period, ""));
        }
        return release(nya);
    }

    /** Corrects a release by what is known now. */
    Skyddat correct(String period, String slapp) {
        return release(List.of(underlag(slapp, period, period)));
    }

    private Underlag underlag(String slapp, String period, String ersatter) {
        var underlag = world.underlag(slapp, Slapperiod.parse(period).orElseThrow(), ersatter, number, kept);
        kept = underlag.sammanslagning();
        return underlag;
    }

    private Skyddat release(List<Underlag> nya) {
        var out = new Rojandekontroll(regler, utifran).skydda(released, nya);
        for (var underlag : nya) {
            released.add(new Slappt(
                    underlag,
                    out.liggare().stream()
                            .filter(rad -> rad.nyckel().slapp().equals(underlag.slapp()))
                            .filter(rad -> rad.status() == Liggarrad.Status.VISAS)
                            .map(rad -> rad.nyckel().text())
                            .collect(Collectors.toSet())));
        }
        number++;
        return out;
    }

    /** Everything released, in one system. */
    LinearSystem joined() {
        var katalog = new Katalog(regler, utifran);
        released.forEach(katalog::slappt);
        return katalog.system();
    }

    /** What is promised of: the primary lines, and whatever else was left out. */
    static List<Integer> promised(LinearSystem system) {
        return IntStream.range(0, system.lines.size())
                .filter(i -> system.lines.get(i).role() == Role.WITHHELD
                        || (system.lines.get(i).isPrimary()
                                && system.lines.get(i).role() != Role.RELEASED))
                .boxed()
                .toList();
    }
}

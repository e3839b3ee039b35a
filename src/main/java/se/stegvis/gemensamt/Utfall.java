package se.stegvis.gemensamt;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the outcomes of one exit add up to. The flags are kept and counted as they were given, whatever the reason of the
 * exit; the rest is derived from them, per person and as an OR, never as a sum of rows. Figures are counted by the
 * database, whose statements the test of both holds to what is said here.
 *
 * @param koder the flags, codes of the list sysselsattning
 * @param omfattning the highest extent of her work in per cent; 0 when none was given
 */
public record Utfall(Set<String> koder, int omfattning) {
    public static final String BADE_ARBETAR_OCH_STUDERAR = "bade_arbetar_och_studerar";
    public static final String ARBETE = "arbete";
    public static final String ARBETE_ELLER_STUDIER = "arbete_eller_studier";
    public static final String ARBETE_STUDIER_ARBETSSOKANDE = "arbete_studier_arbetssokande";

    /** The rows of extents; 75 per cent is common enough to have one of its own. */
    public static final List<Integer> OMFATTNINGAR = List.of(10, 20, 30, 40, 50, 60, 70, 75, 80, 90, 100);

    /** Before the number in the name of a row of extents. */
    public static final String OMFATTNING = "omfattning_";

    public Utfall {
        koder = Set.copyOf(koder);
    }

    /**
     * The outcomes of one exit.
     *
     * @param omfattningar the extents given, of any kind of work
     */
    public static Utfall of(Collection<String> koder, Collection<Integer> omfattningar) {
        return new Utfall(
                Set.copyOf(koder),
                omfattningar.stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    /** Works, of whatever kind. */
    public boolean arbete() {
        return koder.stream().anyMatch(Sysselsattningskoder.ARBETE::contains);
    }

    public boolean studier() {
        return koder.contains(Sysselsattningskoder.STUDIER);
    }

    public boolean arbetssokande() {
        return koder.contains(Sysselsattningskoder.AKTIVT_ARBETSSOKANDE);
    }

    public boolean badeArbetarOchStuderar() {
        return arbete() && studier();
    }

    /** What "till arbete och/eller studier" counts. */
    public boolean arbeteEllerStudier() {
        return arbete() || studier();
    }

    public boolean arbeteStudierArbetssokande() {
        return arbeteEllerStudier() || arbetssokande();
    }

    /** Looks for work and has neither work nor studies. */
    public boolean baraArbetssokande() {
        return arbetssokande() && !arbeteEllerStudier();
    }

    /** The row of extents she stands in, down to the ten; empty when she does not work or no extent was given. */
    public Optional<String> omfattningsrad() {
        if (!arbete() || omfattning == 0) {
            return Optional.empty();
        }
        return Optional.of(OMFATTNING + (omfattning == 75 ? 75 : Math.max(10, omfattning / 10 * 10)));
    }
}

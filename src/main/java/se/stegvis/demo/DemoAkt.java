package se.stegvis.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.DeltagandeRef;

/**
 * A case of the demo world, to be written in.
 *
 * @param nummer counts the cases from 0, and is what chance hangs on
 * @param senast the last day anything can be about: the exit, or yesterday
 * @param avslutsanledning empty while it goes on
 * @param lag those who have worked in the insats, with the days
 */
public record DemoAkt(
        DeltagandeRef ref,
        int nummer,
        String insats,
        @Nullable Long kontaktpersonId,
        LocalDate inskriven,
        LocalDate senast,
        String avslutsanledning,
        Utveckling utveckling,
        List<Medlem> lag) {

    /** How things go for the person, so that notes and measurements tell the same story. */
    public enum Utveckling {
        UPPAT,
        JAMN,
        NEDAT
    }

    /** Somebody's time in the insats. */
    public record Medlem(long medarbetareId, LocalDate fran, @Nullable LocalDate till) {

        boolean galler(LocalDate dag) {
            return !fran.isAfter(dag) && (till == null || !till.isBefore(dag));
        }
    }

    public boolean pagar() {
        return avslutsanledning.isEmpty();
    }

    /** Who met the person on the day: the kontaktperson if she worked there then, else one of those who did. */
    public long coach(LocalDate dag) {
        var da = lag.stream().filter(m -> m.galler(dag)).toList();
        return da.stream()
                .map(Medlem::medarbetareId)
                .filter(id -> id.equals(kontaktpersonId))
                .findFirst()
                .orElseGet(() -> da.get(nummer % da.size()).medarbetareId());
    }

    /** A colleague who worked there on the day; the coach herself when there was no other. */
    public long kollega(LocalDate dag, DemoSlump slump) {
        return slump.en(lag.stream().filter(m -> m.galler(dag)).toList()).medarbetareId();
    }
}

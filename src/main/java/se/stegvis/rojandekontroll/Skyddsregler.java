package se.stegvis.rojandekontroll;

/**
 * What is promised about every cell that is not shown.
 *
 * @param troskel a count from 1 up to one less than this is not shown, and nobody can tell that it is so small; at
 *     least {@link #GOLV}, which no setting passes
 * @param koalition so many members of a group, acting together, shall not learn what all the others have in common
 * @param minsta the fewest persons in the period that an insats has tables of attributes of its own with; smaller ones are
 *     put together
 */
public record Skyddsregler(int troskel, int koalition, int minsta) {

    /** The lowest threshold there can be. */
    public static final int GOLV = 3;

    /** What holds unless the site has decided on something stricter. */
    public static final Skyddsregler STANDARD = new Skyddsregler(5, 1, 20);

    public Skyddsregler {
        if (troskel < GOLV) {
            throw new IllegalArgumentException("Tröskeln kan inte vara lägre än " + GOLV);
        }
        if (koalition < 1 || minsta < troskel) {
            throw new IllegalArgumentException("No such policy: " + koalition + ", " + minsta);
        }
    }

    /** The default with another threshold. */
    public static Skyddsregler medTroskel(int troskel) {
        return new Skyddsregler(troskel, STANDARD.koalition, Math.max(STANDARD.minsta, troskel));
    }

    /** What P1 and P2 ask for a count, or for the difference of two; nothing when it may be shown. */
    Demand small(long value) {
        var size = Math.abs(value);
        if (size == 0 || size >= troskel) {
            return Demand.NONE;
        }
        var far = Math.max(troskel, size + 1);
        return value > 0 ? new Demand(0, far) : new Demand(-far, 0);
    }

    /** What P3 asks for the number of a margin that are not in a category of it. */
    Demand rest(long rest) {
        return rest > koalition ? Demand.NONE : new Demand(0, koalition + 2L);
    }
}

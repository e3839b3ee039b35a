package se.stegvis.installning;

import java.util.Locale;

/**
 * What a value holds for.
 *
 * @param id of the insatsägare or the insats; 0 for the installation
 */
public record Niva(Slag slag, long id) {

    public static final Niva INSTALLATION = new Niva(Slag.INSTALLATION, 0);

    /** From the widest to the narrowest. */
    public enum Slag {
        INSTALLATION,
        INSATSAGARE,
        INSATS;

        /** The word of the database. */
        public String kod() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Niva insatsagare(long id) {
        return new Niva(Slag.INSATSAGARE, id);
    }

    public static Niva insats(long id) {
        return new Niva(Slag.INSATS, id);
    }

    /** As the audit trail names it; without spaces. */
    @Override
    public String toString() {
        return slag == Slag.INSTALLATION ? slag.kod() : slag.kod() + "-" + id;
    }
}

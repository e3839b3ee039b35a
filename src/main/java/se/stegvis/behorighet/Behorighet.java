package se.stegvis.behorighet;

/** Everything somebody can be allowed to do. A route names exactly one. */
public enum Behorighet {
    /** What everybody signed in may: the start page, signing out. */
    VARA_INLOGGAD(Scope.INSTALLATION),
    /** The exact figures of one's own insatser. */
    SE_STATISTIK(Scope.INSTALLATION),
    /** The released tables. */
    SE_SLAPP(Scope.INSTALLATION),
    /** Lists of participants, and the pages of one. */
    SE_DELTAGARE(Scope.INSATS),
    /** Daily writing: facts, plan, notes, measurements. */
    SKRIVA_I_AKT(Scope.INSATS),
    /** Register a participant, named or anonymous. */
    SKRIVA_IN(Scope.INSATS),
    /** Say who is kontaktperson. */
    TILLDELA(Scope.INSATS),
    /** Exit with a reason and outcomes. */
    AVSLUTA(Scope.INSATS),
    /** Say that an enrolment was a mistake: it leaves every count, and stays traceable. */
    FELREGISTRERA(Scope.INSATS);

    /** Where a behörighet is held, and so what the address of its routes must hold. */
    public enum Scope {
        /** Over the whole installation; the address names no insats. */
        INSTALLATION,
        /** In one insats, which stands first in the address. */
        INSATS
    }

    private final Scope scope;

    Behorighet(Scope scope) {
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
    }
}

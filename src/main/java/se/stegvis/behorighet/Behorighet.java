package se.stegvis.behorighet;

import static se.stegvis.behorighet.Behorighet.Far.JA;
import static se.stegvis.behorighet.Behorighet.Far.NEJ;
import static se.stegvis.behorighet.Behorighet.Scope.INSATS;
import static se.stegvis.behorighet.Behorighet.Scope.INSTALLATION;

/**
 * Everything somebody can be allowed to do, and which roll may: the whole authorisation policy (domain, section 1) as one
 * table. A route names exactly one. {@code MatrisTest} holds the same table literally and every route to it.
 */
public enum Behorighet {
    // spotless:off so that the columns stand under each other
    //               held in       COACH SAMORD FORBUND ADMIN LOGGGR
    VARA_INLOGGAD   (INSTALLATION, JA,   JA,    JA,     JA,   JA),  // the start page, signing out
    SE_DELTAGARE    (INSATS,       JA,   JA,    NEJ,    NEJ,  NEJ), // lists of participants, and the pages of one
    SE_PERSONNUMMER (INSATS,       JA,   JA,    NEJ,    NEJ,  NEJ), // a personnummer in full, which is otherwise masked
    SKRIVA_I_AKT    (INSATS,       JA,   JA,    NEJ,    NEJ,  NEJ), // facts, plan, notes, measurements
    AVSLUTA         (INSATS,       JA,   JA,    NEJ,    NEJ,  NEJ), // exit with a reason and outcomes
    AVSLUTA_FLERA   (INSATS,       NEJ,  JA,    NEJ,    NEJ,  NEJ), // exit many at once, and carry them over
    SKRIVA_REMISS   (INSATS,       JA,   JA,    NEJ,    NEJ,  NEJ), // register a remiss and amend it with a reason
    BESLUTA_OM_REMISS(INSATS,      NEJ,  JA,    NEJ,    NEJ,  NEJ), // admit, waiting list, decline
    SKRIVA_IN       (INSATS,       JA,   JA,    NEJ,    NEJ,  NEJ), // register a participant, named or anonymous
    TILLDELA        (INSATS,       NEJ,  JA,    NEJ,    NEJ,  NEJ), // say who is kontaktperson
    ATEROPPNA       (INSATS,       NEJ,  JA,    NEJ,    NEJ,  NEJ), // let one that was exited go on
    FELREGISTRERA   (INSATS,       NEJ,  JA,    NEJ,    NEJ,  NEJ), // say that an enrolment was a mistake
    RINGA_EFTER_AVSLUT(INSATS,     NEJ,  JA,    NEJ,    NEJ,  NEJ), // call those who have exited, and who is to be called
    GENERERA_UPPFOLJNINGAR(INSATS, NEJ, JA,   NEJ,    NEJ,  NEJ), // plan the follow-ups of a period for everybody
    SKYDDA          (INSATS,       JA,   JA,    NEJ,    NEJ,  NEJ), // protect the identity of a participant
    SE_SKYDDADE     (INSATS,       JA,   JA,    NEJ,    NEJ,  NEJ), // those one is named for, by their pseudonyms
    NAMNGE          (INSATS,       NEJ,  JA,    NEJ,    NEJ,  NEJ), // say who may open a protected participant
    RATTA_ANDRAS    (INSATS,       NEJ,  JA,    NEJ,    NEJ,  NEJ), // strike or move what another has signed
    SE_NYA_UPPDRAG  (INSATS,       NEJ,  JA,    NEJ,    NEJ,  NEJ), // who has been let into the insats since last seen
    SE_STATISTIK    (INSTALLATION, JA,   JA,    NEJ,    NEJ,  NEJ), // the exact figures of one's own insatser
    FASTSTALL       (INSTALLATION, NEJ,  JA,    NEJ,    NEJ,  NEJ), // fix the figures of a period, in own insatser
    PUBLICERA       (INSTALLATION, NEJ,  JA,    NEJ,    NEJ,  NEJ), // prepare what everybody has fixed, and release it
    SE_SLAPP        (INSTALLATION, JA,   JA,    JA,     NEJ,  NEJ), // the released tables
    SE_INSATSER     (INSTALLATION, JA,   JA,    JA,     JA,   NEJ), // the list of insatser; staff their own
    SKRIVA_INSATSER (INSTALLATION, NEJ,  NEJ,   JA,     NEJ,  NEJ), // the same, with expected numbers and budgets
    HANTERA_KONTON  (INSTALLATION, NEJ,  NEJ,   NEJ,    JA,   NEJ), // accounts, rolls, uppdrag, sessions, their review
    HANTERA_INSTALLNINGAR(INSTALLATION, NEJ, NEJ, NEJ,  JA,   NEJ); // settings, code lists, messages to everybody
    // spotless:on

    /** Where a behörighet is held, and so what the address of its routes must hold. */
    public enum Scope {
        /** Over the whole installation; the address names no insats. */
        INSTALLATION,
        /** In one insats, which stands first in the address. */
        INSATS
    }

    /** A cell of the table. */
    enum Far {
        JA,
        NEJ
    }

    private final Scope scope;
    private final Far coach;
    private final Far samordnare;
    private final Far forbund;
    private final Far administrator;
    private final Far logggranskare;

    Behorighet(Scope scope, Far coach, Far samordnare, Far forbund, Far administrator, Far logggranskare) {
        this.scope = scope;
        this.coach = coach;
        this.samordnare = samordnare;
        this.forbund = forbund;
        this.administrator = administrator;
        this.logggranskare = logggranskare;
    }

    /** Whether it only lets somebody read. */
    boolean lasning() {
        return this == SE_DELTAGARE || this == SE_PERSONNUMMER;
    }

    public Scope scope() {
        return scope;
    }

    boolean hos(Roll roll) {
        var cell =
                switch (roll) {
                    case COACH -> coach;
                    case SAMORDNARE -> samordnare;
                    case FORBUND -> forbund;
                    case ADMINISTRATOR -> administrator;
                    case LOGGGRANSKARE -> logggranskare;
                };
        return cell == JA;
    }
}

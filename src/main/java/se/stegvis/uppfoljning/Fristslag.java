package se.stegvis.uppfoljning;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of frister that every insats has (domain, section 3); those that an insats has added are {@link EgetFristslag}. */
enum Fristslag {
    /** Every third month from the enrolment; answered by an {@link Uppfoljning}. */
    TREMANADERS("tremanaders", "Tremånadersuppföljning"),
    /** A month after the enrolment; done when the plan is agreed with both. */
    PLAN("plan", "Förankrad handlingsplan"),
    /** Three months after the plan was last written, revised or confirmed. */
    PLANREVIDERING("planrevidering", "Planrevidering"),
    /** Three months after the enrolment; done when the case says that the form was offered (room {@code nns}). */
    NNS_1("nns_1", "NNS-enkät 1");

    private final String kod;
    private final String etikett;

    Fristslag(String kod, String etikett) {
        this.kod = kod;
        this.etikett = etikett;
    }

    /** As in {@code frist.slag}. */
    String kod() {
        return kod;
    }

    String etikett() {
        return etikett;
    }

    static Optional<Fristslag> find(String kod) {
        return Arrays.stream(values()).filter(slag -> slag.kod.equals(kod)).findFirst();
    }
}

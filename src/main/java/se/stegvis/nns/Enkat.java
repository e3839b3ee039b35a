package se.stegvis.nns;

import java.util.Arrays;
import java.util.Optional;
import se.stegvis.instrument.Instrumenten;

/** The two forms. */
enum Enkat {
    /** After three months. */
    NNS_1(Instrumenten.NNS_1),
    /** Before the exit. */
    NNS_2(Instrumenten.NNS_2);

    private final String kod;

    Enkat(String kod) {
        this.kod = kod;
    }

    static Optional<Enkat> find(String kod) {
        return Arrays.stream(values()).filter(e -> e.kod.equals(kod)).findFirst();
    }

    /** The word of the database, of addresses and of the definition's file. */
    String kod() {
        return kod;
    }
}

package se.stegvis.datautbyte;

import java.io.PrintStream;

/** Tells the operator now and then how far a long command has come. */
record Progress(PrintStream out) {
    private static final int STEP = 20_000;

    void tell(String what, int done) {
        if (done % STEP == 0) {
            out.println(what + ": " + done + " rader");
        }
    }
}

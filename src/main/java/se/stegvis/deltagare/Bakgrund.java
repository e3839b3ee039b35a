package se.stegvis.deltagare;

import org.jspecify.annotations.Nullable;

/** What is asked about somebody's life before the insats, and nothing of who she is. A null code was not asked. */
record Bakgrund(@Nullable String remittent, @Nullable String utbildning, @Nullable String forsorjningstid, Lage fore) {

    static Bakgrund of(Deltagande deltagande, Lage fore) {
        return new Bakgrund(deltagande.remittent(), deltagande.utbildning(), deltagande.forsorjningstid(), fore);
    }
}

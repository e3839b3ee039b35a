package se.stegvis.uppfoljning;

import java.util.Arrays;
import java.util.List;
import se.stegvis.web.Kodord;

/** The four parts of a three-month follow-up (domain, section 2), in the order they are talked about. */
enum Del implements Kodord {
    ARBETSLIVSFOKUS("Arbetslivsfokus"),
    FORANKRING("Förankring i ordinarie verksamhet"),
    PLAN("Handlingsplanen"),
    SMAIL("SMAIL");

    private final String etikett;

    Del(String etikett) {
        this.etikett = etikett;
    }

    @Override
    public String etikett() {
        return etikett;
    }

    /** What can be answered. */
    List<Svar> svar() {
        return Arrays.stream(Svar.values()).filter(svar -> svar.del() == this).toList();
    }
}

package se.stegvis.uppfoljning;

import jakarta.inject.Singleton;
import java.util.List;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.dataskydd.Namngivna;
import se.stegvis.web.Formular.Alternativ;

/** Who can hold a follow-up: those who work in the insats today. */
@Singleton
class Kollegor {

    private final Namngivna namngivna;

    Kollegor(Namngivna namngivna) {
        this.namngivna = namngivna;
    }

    /** By id of the medarbetare. */
    List<Alternativ> i(InsatsRef insats) {
        return namngivna.arbetarI(insats.insatsId()).entrySet().stream()
                .map(e -> new Alternativ(e.getKey().toString(), e.getValue()))
                .toList();
    }
}

package se.stegvis.nns;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.jobb.Jobb;

/** Counts the forms that were not enough for five when their half-year ended. */
@Singleton
class Halvarsslut implements Jobb {

    private final Rakning rakning;

    Halvarsslut(Rakning rakning) {
        this.rakning = rakning;
    }

    @Override
    public String namn() {
        return "nns";
    }

    @Override
    public String vad() {
        return "Räknar in de sista NNS-enkäterna när ett halvår är slut";
    }

    @Override
    public LocalDate senast(LocalDate idag) {
        return Halvar.of(idag).first();
    }

    /** How many buffers and not how many forms: that could be one. */
    @Override
    public String kor(LocalDate dag) {
        return "%d buffertar inräknade".formatted(rakning.avsluta(dag));
    }
}

package se.stegvis.skattning;

import jakarta.inject.Singleton;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Skattningskort;

/** Tells the participant's page what ORS and SRS show. */
@Singleton
class Skattningskorten implements Skattningskort {

    private final Skattningar skattningar;
    private final Orssida sida;

    Skattningskorten(Skattningar skattningar, Orssida sida) {
        this.skattningar = skattningar;
        this.sida = sida;
    }

    @Override
    public Kort av(DeltagandeRef ref) {
        var vy = sida.kort(ref, skattningar.find(ref));
        return new Kort(vy.figur(), vy.stod());
    }
}

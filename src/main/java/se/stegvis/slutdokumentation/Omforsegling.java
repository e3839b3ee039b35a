package se.stegvis.slutdokumentation;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import se.stegvis.dataskydd.JsonTexter;
import se.stegvis.dataskydd.Maskeras;

/**
 * Takes the words that tell who a protected person is out of every version, and seals a closed one anew: the one change it
 * can meet. One that somebody had touched before goes on saying so.
 */
@Singleton
class Omforsegling implements ApplicationEventListener<Maskeras> {

    private final SlutdokumentationRepository versioner;

    Omforsegling(SlutdokumentationRepository versioner) {
        this.versioner = versioner;
    }

    @Override
    public void onApplicationEvent(Maskeras maskeras) {
        for (var version : versioner.findByPerson(maskeras.deltagareId())) {
            var innehall = JsonTexter.byt(version.innehall(), maskeras.maskering());
            if (!innehall.equals(version.innehall())) {
                var masked = version.maskerad(innehall);
                versioner.maskera(masked.id(), masked.innehall(), masked.hash());
            }
        }
    }
}

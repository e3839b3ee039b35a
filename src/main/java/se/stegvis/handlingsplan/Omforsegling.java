package se.stegvis.handlingsplan;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import se.stegvis.dataskydd.JsonTexter;
import se.stegvis.dataskydd.Maskeras;

/**
 * The one change a fixed version can meet: words that tell who a protected person is are taken out of it, and it is sealed
 * anew. A version that somebody had touched before goes on saying so.
 */
@Singleton
class Omforsegling implements ApplicationEventListener<Maskeras> {

    private final PlanversionRepository versioner;

    Omforsegling(PlanversionRepository versioner) {
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

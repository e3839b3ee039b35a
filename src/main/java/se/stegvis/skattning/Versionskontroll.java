package se.stegvis.skattning;

import io.micronaut.context.annotation.Context;
import se.stegvis.gemensamt.Refused;
import se.stegvis.instrument.Instrumenten;

/** Made at start, so that the program does not run without a definition that somebody has answered in. */
@Context
class Versionskontroll {

    /**
     * Looks.
     *
     * @throws Refused when the definition of something answered is not there
     */
    Versionskontroll(SkattningRepository repository, Instrumenten instrumenten) {
        for (var anvand : repository.findVersioner()) {
            if (instrumenten.find(anvand.instrument(), anvand.version()).isEmpty()) {
                throw new Refused(
                        "Det finns skattningar med %s version %s, men filen instrument/%s-%s.json finns inte bland inställningarna (STEGVIS_CONFIG)."
                                .formatted(
                                        anvand.instrument(), anvand.version(), anvand.instrument(), anvand.version()));
            }
        }
    }
}

package se.stegvis.skattning;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.stegvis.instrument.Svarande;

/**
 * What one party answered on a day.
 *
 * @param version of the instrument, whose words were asked
 * @param varden by the keys of the questions; what was left blank is not there
 */
record Matning(LocalDate datum, String version, Svarande svarande, Map<String, Varde> varden) {

    Optional<Varde> varde(String nyckel) {
        return Optional.ofNullable(varden.get(nyckel));
    }
}

package se.stegvis.skattning;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What one party answered on a day, by the keys of the questions; what was left blank is not there. */
record Matning(LocalDate datum, Svarande svarande, Map<String, Varde> varden) {

    Optional<Varde> varde(String nyckel) {
        return Optional.ofNullable(varden.get(nyckel));
    }
}

package se.stegvis.installning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every value given to one setting, whatever the nivå; the rule of which one holds. */
public record Varden(Installning installning, List<Varde> rader) {

    /** The value on the day: of the first nivå that has one, then of the installation, then the default. */
    public BigDecimal varde(LocalDate dag, Niva... smalastForst) {
        return Stream.concat(Stream.of(smalastForst), Stream.of(Niva.INSTALLATION))
                .flatMap(niva -> eget(niva, dag).stream())
                .findFirst()
                .orElse(BigDecimal.valueOf(installning.granser().standard()));
    }

    /** The nivå's own value on the day. */
    public Optional<BigDecimal> eget(Niva niva, LocalDate dag) {
        return rader.stream()
                .filter(rad -> rad.ar(niva) && !rad.fran().isAfter(dag))
                .max(Comparator.comparing(Varde::fran))
                .flatMap(rad -> Optional.ofNullable(rad.varde()));
    }

    /** Grows with every change, so that two who change the same setting at once can be told. */
    public int version() {
        return rader.stream().mapToInt(rad -> rad.version() + 1).sum();
    }
}

package se.stegvis.datautbyte;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.Svarande;

/**
 * One row of skattningar.csv: what one party answered to an instrument on a day.
 *
 * @param varden each answer once, {@code key=value}, in the order of the keys; a value is written in one way only
 */
record SkattningRad(
        String insats,
        String deltagarNr,
        LocalDate inskriven,
        LocalDate datum,
        String instrument,
        String version,
        String svarande,
        String varden)
        implements Deltaganderad {

    private static final Set<String> INSTRUMENT = Set.of("smail", "ors", "srs");
    private static final Set<String> SVARANDE = Set.of(Svarande.DELTAGARE.kod(), Svarande.COACH.kod());

    /**
     * Null when not even the key could be read; else meaningful only when the row is right. That the day is not after the
     * exit is not asked: an exit can be corrected to an earlier day, and what was measured leaves in a file and has to come in
     * again.
     */
    static @Nullable SkattningRad read(Row row, Rules rules) {
        var insats = row.required("insats", 200);
        var deltagarNr = row.required("deltagar_nr", 60);
        var inskriven = row.requiredDateNotAfter("inskriven", rules.today());
        var datum = row.requiredDateNotAfter("datum", rules.today());
        if (inskriven != null && datum != null && datum.isBefore(inskriven)) {
            row.problem("datum", "Före inskrivningen");
        }
        var instrument = row.requiredCode("instrument", INSTRUMENT);
        var version = row.required("version", 20);
        var svarande = row.requiredCode("svarande", SVARANDE);
        var definition = rules.instrumenten().find(instrument, version);
        if (!instrument.isEmpty() && !version.isEmpty() && definition.isEmpty()) {
            row.problem("version", "Instrumentet finns inte i den versionen");
        }
        var varden = varden(row, definition.orElse(null), svarande);
        return insats.isEmpty()
                        || deltagarNr.isEmpty()
                        || inskriven == null
                        || datum == null
                        || instrument.isEmpty()
                        || svarande.isEmpty()
                ? null
                : new SkattningRad(
                        insats,
                        deltagarNr,
                        inskriven,
                        datum,
                        instrument,
                        definition.map(Instrument::version).orElse(""),
                        svarande,
                        varden);
    }

    /** What was answered, by the definition of the version it was answered in; empty when that cannot be said. */
    private static String varden(Row row, @Nullable Instrument definition, String svarande) {
        if (row.raw("varden").isEmpty()) {
            row.problem("varden", "Fältet måste fyllas i");
            return "";
        }
        var vem = Svarande.find(svarande);
        if (definition == null || vem.isEmpty()) {
            return "";
        }
        if (!definition.svarande().contains(vem.get())) {
            row.problem("svarande", "Svarar inte på det instrumentet");
            return "";
        }
        return new Skattningsvarden(row, definition, vem.get()).read();
    }

    @Override
    public List<String> fields() {
        return List.of(
                insats, deltagarNr, inskriven.toString(), datum.toString(), instrument, version, svarande, varden);
    }

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "SkattningRad";
    }
}

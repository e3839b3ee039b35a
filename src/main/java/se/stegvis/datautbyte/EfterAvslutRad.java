package se.stegvis.datautbyte;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row of efter_avslut.csv: an attempt to call somebody after her exit. */
record EfterAvslutRad(
        String insats,
        String deltagarNr,
        LocalDate inskriven,
        int manader,
        LocalDate datum,
        String resultat,
        String lage)
        implements Deltaganderad {

    private static final String NATT = "natt";
    private static final Set<String> MANADER = Set.of("6", "18");
    private static final Set<String> RESULTAT = Set.of(NATT, "ej_natt", "avbojt");
    private static final Set<String> LAGEN =
            Set.of("arbete_studier_arbetssokande", "fortsatt_rehabilitering", "sjukdom", "ovrigt");

    /**
     * Null when not even the key could be read; else meaningful only when the row is right. That the day is not before the
     * exit is not asked: an attempt is kept when an exit is taken back, and so leaves in a file and has to come in again.
     */
    static @Nullable EfterAvslutRad read(Row row, Rules rules) {
        var insats = row.required("insats", 200);
        var deltagarNr = row.required("deltagar_nr", 60);
        var inskriven = row.requiredDateNotAfter("inskriven", rules.today());
        var manader = row.requiredCode("manader", MANADER);
        var datum = row.requiredDateNotAfter("datum", rules.today());
        if (inskriven != null && datum != null && datum.isBefore(inskriven)) {
            row.problem("datum", "Före inskrivningen");
        }
        var resultat = row.requiredCode("resultat", RESULTAT);
        var lage = row.code("lage", LAGEN);
        if (resultat.equals(NATT) && row.raw("lage").isEmpty()) {
            row.problem("lage", "Måste fyllas i när resultat är natt");
        } else if (!resultat.isEmpty() && !resultat.equals(NATT) && !lage.isEmpty()) {
            row.problem("lage", "Ska vara tomt när resultat inte är natt");
        }
        return insats.isEmpty() || deltagarNr.isEmpty() || inskriven == null || manader.isEmpty() || datum == null
                ? null
                : new EfterAvslutRad(insats, deltagarNr, inskriven, Integer.parseInt(manader), datum, resultat, lage);
    }

    @Override
    public List<String> fields() {
        return List.of(
                insats, deltagarNr, inskriven.toString(), String.valueOf(manader), datum.toString(), resultat, lage);
    }

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "EfterAvslutRad";
    }
}

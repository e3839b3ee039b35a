package se.stegvis.datautbyte;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stegvis.dataskydd.Anonymiseringar;
import se.stegvis.gemensamt.Anonymorsak;
import se.stegvis.kryptering.Chiffer;
import se.stegvis.kryptering.Kryptering;

/** Those who were registered by name and may be no more: a file from before is not let to bring the name back. */
final class HiddenPersons {

    private final Kryptering kryptering;
    private final Map<String, StoredInsatser.Ids> insatser;
    private final Set<Chiffer> keys = new HashSet<>();

    HiddenPersons(Sql sql, Kryptering kryptering, Map<String, StoredInsatser.Ids> insatser) throws SQLException {
        this.kryptering = kryptering;
        this.insatser = insatser;
        sql.each(
                "select tidigare_nyckel from deltagande where tidigare_nyckel is not null",
                List.of(),
                row -> keys.add(Chiffer.of(row.getBytes(1))));
    }

    /** Notes what is wrong with the row when it is of one of them. */
    void refuse(Row row, DeltagandeRad rad) {
        if (!rad.anonym()) {
            refuse(row, rad.insats(), rad.deltagarNr(), rad.inskriven());
        }
    }

    /** As the other, of a row in another file; the answer is whether it is of one of them. */
    boolean refuse(Row row, String insatsNamn, String deltagarNr, LocalDate inskriven) {
        var insats = insatser.get(insatsNamn);
        if (keys.isEmpty() || insats == null) {
            return false;
        }
        for (var orsak : Anonymorsak.values()) {
            var key = Anonymiseringar.nyckel(
                    kryptering, insats.insatsagareId(), insats.id(), deltagarNr, inskriven, orsak);
            if (keys.contains(key)) {
                row.problem(
                        "deltagar_nr",
                        "Deltagaren har skyddade personuppgifter eller har återkallat sitt samtycke. Ta bort raden");
                return true;
            }
        }
        return false;
    }
}

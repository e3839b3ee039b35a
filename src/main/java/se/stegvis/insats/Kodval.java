package se.stegvis.insats;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.gemensamt.Svar;
import se.stegvis.web.Formular.Alternativ;

/**
 * What a form offers of a code list, and so accepts; the only way for a form to ask. Beside what may be chosen on the day
 * stands what the record already has, whatever its days, so that an old record can be saved with the rest of it changed.
 */
@Singleton
public class Kodval {

    private final Kodverk kodverk;

    Kodval(Kodverk kodverk) {
        this.kodverk = kodverk;
    }

    /**
     * The codes in the order of the list.
     *
     * @param har what the record has; empty for a new one
     */
    public List<Alternativ> of(Kodlista lista, LocalDate day, Collection<String> har) {
        return kodverk.alla(lista).stream()
                .filter(kod -> kod.galler(day) || har.contains(kod.kod()))
                .map(kod -> new Alternativ(kod.kod(), etikett(kod, day)))
                .toList();
    }

    /** The same, then the answers that are not a value. */
    public List<Alternativ> medSvar(Kodlista lista, LocalDate day, Collection<String> har) {
        return Stream.concat(
                        of(lista, day, har).stream(),
                        Arrays.stream(Svar.values()).map(svar -> new Alternativ(svar.kod(), svar.etikett())))
                .toList();
    }

    private static String etikett(Kod kod, LocalDate day) {
        if (kod.galler(day)) {
            return kod.etikett();
        }
        var fran = kod.giltigFran();
        return fran != null && fran.isAfter(day)
                ? kod.etikett() + " (gäller från " + Datum.lasbart(fran) + ")"
                : kod.etikett() + " (utgången)";
    }
}

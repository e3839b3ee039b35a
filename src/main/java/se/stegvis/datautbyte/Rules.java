package se.stegvis.datautbyte;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.gemensamt.Nummerregel;
import se.stegvis.gemensamt.Period;
import se.stegvis.gemensamt.Personnummer;
import se.stegvis.gemensamt.Svar;
import se.stegvis.insats.Kodverk;
import se.stegvis.instrument.Instrumenten;

/** What a row is judged by, beside itself. */
record Rules(LocalDate today, Kodverk kodverk, Nummerregel numbers, Instrumenten instrumenten) {

    static final String ENDED = "Koden gällde inte den dag som raden gäller";

    /** A code of the list, ended or not: files carry old records. */
    boolean isCode(Kodlista lista, String kod) {
        return kodverk.find(lista, kod).isPresent();
    }

    boolean isCodeOrAnswer(Kodlista lista, String kod) {
        return isCode(lista, kod) || Svar.find(kod).isPresent();
    }

    /**
     * Whether the code could be chosen on the day the row is about or later, when it was written down. What is no code,
     * or has a day that could not be read, is told elsewhere.
     */
    boolean isValidSince(@Nullable LocalDate day, Kodlista lista, String kod) {
        return day == null
                || day.isAfter(today)
                || kodverk.find(lista, kod)
                        .map(known -> known.gallerUnder(new Period(day, today)))
                        .orElse(true);
    }

    boolean accepts(Personnummer number) {
        return numbers.tillater(number);
    }
}

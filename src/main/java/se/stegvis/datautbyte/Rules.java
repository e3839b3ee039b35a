package se.stegvis.datautbyte;

import java.time.LocalDate;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.gemensamt.Nummerregel;
import se.stegvis.gemensamt.Personnummer;
import se.stegvis.gemensamt.Svar;
import se.stegvis.insats.Kodverk;

/** What a row is judged by, beside itself. */
record Rules(LocalDate today, Kodverk kodverk, Nummerregel numbers) {

    /** A code of the list, ended or not: files carry old records. */
    boolean isCode(Kodlista lista, String kod) {
        return kodverk.find(lista, kod).isPresent();
    }

    boolean isCodeOrAnswer(Kodlista lista, String kod) {
        return isCode(lista, kod) || Svar.find(kod).isPresent();
    }

    boolean accepts(Personnummer number) {
        return numbers.tillater(number);
    }
}

package se.stegvis.deltagare;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.gemensamt.Svar;
import se.stegvis.insats.Kodverk;
import se.stegvis.web.Formular.Alternativ;

/** What can be chosen in the forms of this room. */
final class Val {

    static final List<Alternativ> KON = List.of(new Alternativ("kvinna", "Kvinna"), new Alternativ("man", "Man"));

    /** The codes that hold on the day. */
    static List<Alternativ> of(Kodverk kodverk, Kodlista lista, LocalDate day) {
        return kodverk.gallande(lista, day).stream()
                .map(kod -> new Alternativ(kod.kod(), kod.etikett()))
                .toList();
    }

    /** The codes that hold on the day, then the answers that are not a value. */
    static List<Alternativ> medSvar(Kodverk kodverk, Kodlista lista, LocalDate day) {
        return Stream.concat(
                        of(kodverk, lista, day).stream(),
                        Arrays.stream(Svar.values()).map(svar -> new Alternativ(svar.kod(), svar.etikett())))
                .toList();
    }

    private Val() {}
}

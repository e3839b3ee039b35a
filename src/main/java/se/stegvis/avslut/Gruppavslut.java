package se.stegvis.avslut;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.avslut.GruppavslutQueries.Pagaende;
import se.stegvis.behorighet.InsatsRef;

/**
 * Several who are exited with the same last day, and where some of them go on.
 *
 * @param rader each of them
 * @param overforing null when nobody is carried over
 */
record Gruppavslut(LocalDate sistaDag, List<Rad> rader, @Nullable Overforing overforing) {

    /** Where to, and from what day; with consent to be registered there from that of the day given. */
    record Overforing(InsatsRef till, String insatsNamn, LocalDate inskriven, LocalDate samtycke) {}

    /**
     * One of them.
     *
     * @param avslutat what her exit says
     * @param version of the deltagande that was seen
     */
    record Rad(Pagaende deltagande, Avslutat avslutat, boolean overfors, int version) {}

    List<Rad> overforda() {
        return rader.stream().filter(Rad::overfors).toList();
    }
}

package se.stegvis.skattning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.diagram.Diagram.Markering;
import se.stegvis.diagram.Diagram.Spann;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.gemensamt.Luckor;
import se.stegvis.gemensamt.Period;
import se.stegvis.insats.Kodverk;
import se.stegvis.skattning.ForloppQueries.Aktivitet;

/**
 * What measurements are seen with: changes of kontaktperson and luckor between activities, which research has found to do harm,
 * and the activities, which it has found to help. Of an activity only its kind is said, which is a code and no words
 * about somebody.
 */
@Singleton
class Omgivning {

    /** Marks and spans for the time axis. */
    record Sedd(List<Markering> byten, List<Spann> spann) {}

    private final ForloppQueries queries;
    private final Kodverk kodverk;

    Omgivning(ForloppQueries queries, Kodverk kodverk) {
        this.queries = queries;
        this.kodverk = kodverk;
    }

    /**
     * From the first day to the last.
     *
     * @param till the last day in the insats, or today
     */
    Sedd av(DeltagandeRef ref, LocalDate fran, LocalDate till) {
        var spann = new ArrayList<Spann>();
        var aktiviteter = queries.findAktiviteter(ref.insatsId(), ref.deltagandeId()).stream()
                .filter(a -> !a.fran().isAfter(till))
                .toList();
        aktiviteter.forEach(a ->
                spann.add(new Spann(a.fran(), a.till(), kodverk.etikett(Kodlista.AKTIVITETSSLAG, a.slag()), false)));
        luckor(aktiviteter, fran, till)
                .forEach(l -> spann.add(new Spann(l.fran(), l.till(), "Lucka utan aktivitet", true)));
        return new Sedd(byten(ref).stream().map(Omgivning::markering).toList(), spann);
    }

    /** A day from which somebody else is kontaktperson; nobody when there is no name. */
    record Kontaktpersonbyte(LocalDate dag, Optional<String> namn) {}

    List<Kontaktpersonbyte> byten(DeltagandeRef ref) {
        var tider = queries.findKontaktpersoner(ref.insatsId(), ref.deltagandeId());
        var byten = new ArrayList<Kontaktpersonbyte>();
        for (int i = 1; i < tider.size(); i++) {
            var ny = tider.get(i);
            if (!Objects.equals(ny.medarbetareId(), tider.get(i - 1).medarbetareId())) {
                byten.add(new Kontaktpersonbyte(ny.fran(), Optional.ofNullable(ny.namn())));
            }
        }
        return byten;
    }

    private static Markering markering(Kontaktpersonbyte ny) {
        return new Markering(
                ny.dag(),
                "K",
                "Byte av kontaktperson",
                ny.namn().map(namn -> "Ny kontaktperson: " + namn).orElse("Ingen kontaktperson"));
    }

    /** Without any activity at all there is nothing to be between. */
    private static List<Period> luckor(List<Aktivitet> aktiviteter, LocalDate fran, LocalDate till) {
        return aktiviteter.isEmpty()
                ? List.of()
                : Luckor.mellan(
                        aktiviteter.stream()
                                .map(a -> new Period(a.fran(), Objects.requireNonNullElse(a.till(), till)))
                                .toList(),
                        fran,
                        till);
    }
}

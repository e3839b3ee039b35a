package se.stegvis.avslut;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.avslut.Gruppavslut.Overforing;
import se.stegvis.avslut.Gruppavslut.Rad;
import se.stegvis.avslut.GruppavslutQueries.Pagaende;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.deltagare.Inskrivningar;
import se.stegvis.deltagare.VidAvslut;
import se.stegvis.installning.Installning;
import se.stegvis.installning.Installningar;
import se.stegvis.installning.Varden;
import se.stegvis.medarbetare.Kollegor;
import se.stegvis.medarbetare.Medarbetare;

/** Exits several at once, and carries over whoever goes on, in one transaction. */
@Singleton
class Gruppavsluten {

    /**
     * What is known of those who were chosen, asked once for all of them.
     *
     * @param redan ids of those who are enrolled already where they are to go
     * @param dar who works there
     */
    record Lage(Map<Long, Oppna.Lage> oppet, Set<Long> redan, Set<Long> dar, Varden provotid) {

        Oppna.Lage oppet(Pagaende p) {
            return Objects.requireNonNull(oppet.get(p.id()));
        }

        /** Whether she is enrolled there by this. */
        boolean skrivsIn(Rad r) {
            return r.overfors() && !redan.contains(r.deltagande().id());
        }

        /** Who stays kontaktperson: whoever works there too, else nobody. */
        @Nullable
        Long kontaktperson(Pagaende p) {
            return p.kontaktpersonId() != null && dar.contains(p.kontaktpersonId()) ? p.kontaktpersonId() : null;
        }
    }

    private final Oppna oppna;
    private final Avsluten avsluten;
    private final Inskrivningar inskrivningar;
    private final Kollegor kollegor;
    private final Installningar installningar;
    private final Clock clock;

    Gruppavsluten(
            Oppna oppna,
            Avsluten avsluten,
            Inskrivningar inskrivningar,
            Kollegor kollegor,
            Installningar installningar,
            Clock clock) {
        this.oppna = oppna;
        this.avsluten = avsluten;
        this.inskrivningar = inskrivningar;
        this.kollegor = kollegor;
        this.installningar = installningar;
        this.clock = clock;
    }

    Lage lage(InsatsRef insats, Gruppavslut g, long lasare) {
        var inskrivna =
                g.rader().stream().map(Rad::deltagande).collect(Collectors.toMap(Pagaende::id, Pagaende::inskriven));
        var oppet = inskrivna.isEmpty()
                ? Map.<Long, Oppna.Lage>of()
                : oppna.lagen(new VidAvslut.Fraga(insats, inskrivna, lasare, LocalDate.now(clock)));
        var o = g.overforing();
        return new Lage(
                oppet,
                o == null ? Set.of() : redan(g, o),
                o == null
                        ? Set.of()
                        : kollegor.inInsats(o.till().insatsId()).stream()
                                .map(Medarbetare::id)
                                .collect(Collectors.toSet()),
                installningar.varden(Installning.PROVOTID));
    }

    private Set<Long> redan(Gruppavslut g, Overforing o) {
        var ids = g.overforda().stream().map(r -> r.deltagande().id()).toList();
        return Set.copyOf(inskrivningar.redanInskrivna(o.till(), ids, o.inskriven()));
    }

    /** What is open of one, to be left with a reason. */
    static List<Lamnat> oppet(Oppna.Lage lage) {
        return lage.oppet().stream()
                .map(o -> Lamnat.med(o.sak(), o.vad(), "", ""))
                .toList();
    }

    /** All of it or nothing: somebody who was saved meanwhile is a conflict, and takes the rest back. */
    @Transactional(Transactional.TxType.MANDATORY)
    void avsluta(InsatsRef insats, Gruppavslut g, Lage lage, long av) {
        // In the order of their ids, so that two who do the same wait for each other and never in a circle.
        var rader = g.rader().stream()
                .sorted(Comparator.comparing(r -> r.deltagande().id()))
                .toList();
        for (var rad : rader) {
            var ref = new DeltagandeRef(insats.insatsId(), rad.deltagande().id());
            avsluten.avsluta(ref, rad.avslutat(), av, rad.version());
            if (g.overforing() != null && lage.skrivsIn(rad)) {
                var o = g.overforing();
                inskrivningar.overfor(
                        ref,
                        new se.stegvis.deltagare.Overforing(
                                o.till(), o.inskriven(), o.samtycke(), lage.kontaktperson(rad.deltagande())));
            }
        }
    }
}

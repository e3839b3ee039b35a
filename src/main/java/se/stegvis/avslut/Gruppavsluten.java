package se.stegvis.avslut;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.avslut.Gruppavslut.Overforing;
import se.stegvis.avslut.Gruppavslut.Rad;
import se.stegvis.avslut.GruppavslutQueries.Oppet;
import se.stegvis.avslut.GruppavslutQueries.Pagaende;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.deltagare.Inskrivningar;
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
    record Lage(Map<Long, Oppet> oppet, Set<Long> redan, Set<Long> dar, Varden provotid) {

        Oppet oppet(Pagaende p) {
            return oppet.getOrDefault(p.id(), new Oppet(p.id(), 0, 0, 0, 0, 0, 0, null, null));
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

    private final GruppavslutQueries queries;
    private final Avsluten avsluten;
    private final Inskrivningar inskrivningar;
    private final Kollegor kollegor;
    private final Installningar installningar;
    private final Clock clock;

    Gruppavsluten(
            GruppavslutQueries queries,
            Avsluten avsluten,
            Inskrivningar inskrivningar,
            Kollegor kollegor,
            Installningar installningar,
            Clock clock) {
        this.queries = queries;
        this.avsluten = avsluten;
        this.inskrivningar = inskrivningar;
        this.kollegor = kollegor;
        this.installningar = installningar;
        this.clock = clock;
    }

    Lage lage(InsatsRef insats, Gruppavslut g, long lasare) {
        var ids = g.rader().stream().map(r -> r.deltagande().id()).toList();
        var oppet = ids.isEmpty()
                ? Map.<Long, Oppet>of()
                : queries.findOppet(insats.insatsId(), ids, lasare, LocalDate.now(clock)).stream()
                        .collect(Collectors.toMap(Oppet::id, Function.identity()));
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

    /** What is open of one, in the words of the exit of one. */
    static List<Lamnat> oppet(Oppet o) {
        var oppet = new ArrayList<Lamnat>();
        if (o.forankrade() == 0) {
            oppet.add(sak(
                    "plan",
                    o.planer() == 0
                            ? "Ingen handlingsplan är skriven"
                            : "Handlingsplanen är inte förankrad med både deltagaren och remittenten"));
        }
        antal(oppet, "steg", o.steg(), "Ett steg i planen är inte klart", "steg i planen är inte klara");
        antal(
                oppet,
                "mote",
                o.moten(),
                "Ett möte är bokat eller inte signerat",
                "möten är bokade eller inte signerade");
        antal(oppet, "utkast", o.utkast(), "En anteckning är inte signerad", "anteckningar är inte signerade");
        antal(
                oppet,
                "paborjat",
                o.paborjade(),
                "Ett formulär som du har börjat fylla i är inte sparat",
                "formulär som du har börjat fylla i är inte sparade");
        return oppet;
    }

    private static void antal(List<Lamnat> oppet, String sak, long antal, String ett, String flera) {
        if (antal > 0) {
            oppet.add(sak(sak, antal == 1 ? ett : antal + " " + flera));
        }
    }

    private static Lamnat sak(String sak, String vad) {
        return Lamnat.med(sak, vad, "", "");
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

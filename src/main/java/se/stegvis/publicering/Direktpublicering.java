package se.stegvis.publicering;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.faststallande.Faststallda;
import se.stegvis.gemensamt.Refused;
import se.stegvis.gemensamt.Slapperiod;
import se.stegvis.publicering.Publicering.Lage;

/** The whole way at once, when an operator says so. */
@Singleton
class Direktpublicering {

    private final Publiceringar publiceringar;
    private final PubliceringRepository repository;
    private final Forberedare forberedare;
    private final Frysta frysta;
    private final Faststallda faststallda;
    private final Clock clock;

    Direktpublicering(
            Publiceringar publiceringar,
            PubliceringRepository repository,
            Forberedare forberedare,
            Frysta frysta,
            Faststallda faststallda,
            Clock clock) {
        this.publiceringar = publiceringar;
        this.repository = repository;
        this.forberedare = forberedare;
        this.frysta = frysta;
        this.faststallda = faststallda;
        this.clock = clock;
    }

    /** The id of what was released. */
    long publicera(Slapperiod period) {
        if (!period.till().isBefore(LocalDate.now(clock))) {
            throw new Refused("Perioden " + period + " är inte slut.");
        }
        faststall(period);
        var ny = publiceringar
                .starta(period, Andringslogg.KOMMANDO)
                .orElseThrow(() -> new Refused(
                        "En annan publicering pågår. Släpp eller avbryt den först, under Publicering i programmet."));
        forberedare.nasta();
        var klar = repository.findById(ny.id()).orElseThrow();
        if (klar.lage() != Lage.GRANSKAS) {
            throw new Refused(klar.hinder().isEmpty() ? "Publiceringen avbröts medan den förbereddes." : klar.hinder());
        }
        return publiceringar.slapp(klar, Andringslogg.KOMMANDO);
    }

    /** All that can be is fixed before anything is refused, so that all that cannot is said at once. */
    private void faststall(Slapperiod period) {
        List<String> fel = new ArrayList<>();
        for (var lage : frysta.lagen(period)) {
            if (lage.fasta().isEmpty()) {
                try {
                    faststallda.faststall(lage.insats(), period.period(), "Fastställd med kommandot publicera");
                } catch (Refused e) {
                    fel.add(e.reason());
                }
            }
        }
        if (!fel.isEmpty()) {
            throw new Refused(String.join("\n", fel));
        }
    }
}

package se.stegvis.medarbetare;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.behorighet.Roll;
import se.stegvis.gemensamt.Refused;

/** Gives, changes and ends uppdrag. Who gets one is news to the insats's samordnare until she has said that she saw it. */
@Singleton
public class Uppdragen {

    public static final String EGET =
            "Du kan inte ge dig själv ett uppdrag i en insats eller förlänga ett. Be en annan administratör.";

    private final UppdragRepository uppdrag;
    private final MedarbetareRepository medarbetare;
    private final Kontospar spar;
    private final Clock clock;

    Uppdragen(UppdragRepository uppdrag, MedarbetareRepository medarbetare, Kontospar spar, Clock clock) {
        this.uppdrag = uppdrag;
        this.medarbetare = medarbetare;
        this.spar = spar;
        this.clock = clock;
    }

    /** The uppdrag, when it is one of the account. */
    public Optional<Uppdrag> find(long medarbetareId, long uppdragId) {
        return uppdrag.findByIdAndMedarbetareId(uppdragId, medarbetareId);
    }

    /** Gives the roll from today, unless it is held already or is about to be; an operator's act. */
    void geVidBehov(long medarbetareId, long insatsId, Roll roll) {
        var idag = LocalDate.now(clock);
        if (uppdrag.findOverlapping(medarbetareId, insatsId, roll.name(), idag, null)
                .isEmpty()) {
            save(Andringslogg.KOMMANDO, medarbetareId, new NyttUppdrag(roll, insatsId, idag, null));
        }
    }

    /**
     * Gives a roll in an insats.
     *
     * @throws Refused to oneself, to an inactive account, and when the roll is held there on some of the days already
     */
    @Transactional
    public void ge(long av, long medarbetareId, NyttUppdrag ny) {
        medarbetare.las();
        kravAnnan(av, medarbetareId);
        if (medarbetare.findById(medarbetareId).filter(Medarbetare::aktiv).isEmpty()) {
            throw new Refused("Kontot är inte aktivt. Aktivera det först.");
        }
        kravFri(uppdrag.findOverlapping(medarbetareId, ny.insatsId(), ny.roll().name(), ny.fran(), ny.till()));
        save(av, medarbetareId, ny);
    }

    /**
     * Changes the last day of one that is not over.
     *
     * @throws Refused when it is one's own, is over, or would overlap another
     */
    @Transactional
    public void andra(long av, Uppdrag known, @Nullable LocalDate till, int version) {
        medarbetare.las();
        kravAnnan(av, known.medarbetareId());
        if (known.isOver(LocalDate.now(clock))) {
            throw new Refused("Uppdraget är slut. Ge ett nytt i stället.");
        }
        kravFri(
                uppdrag
                        .findOverlapping(
                                known.medarbetareId(),
                                known.insatsId(),
                                known.roll().name(),
                                known.fran(),
                                till)
                        .stream()
                        .filter(id -> id != known.id())
                        .toList());
        var changed = uppdrag.update(known.withTill(till, version));
        spar.skriv(av, known.medarbetareId(), Kontohandelse.UPPDRAG_ANDRAT, known.kod(), changed.kod());
    }

    /** Ends it at once; one that is over stays as it is. */
    @Transactional
    public void avsluta(long av, Uppdrag known) {
        medarbetare.las();
        var idag = LocalDate.now(clock);
        if (!known.isOver(idag)) {
            var ended = uppdrag.update(known.avsluta(idag));
            spar.skriv(av, known.medarbetareId(), Kontohandelse.UPPDRAG_AVSLUTAT, known.kod(), ended.kod());
        }
    }

    /** A samordnare has seen that it was given. What is not in the insats is left alone. */
    @Transactional
    void sett(long av, long insatsId, List<Long> ids) {
        for (var id : ids) {
            uppdrag.findByIdAndInsatsId(id, insatsId)
                    .filter(u -> uppdrag.setSett(id, av, clock.instant()) > 0)
                    .ifPresent(u -> spar.skriv(av, u.medarbetareId(), Kontohandelse.UPPDRAG_SETT, "", u.kod()));
        }
    }

    private void save(long av, long medarbetareId, NyttUppdrag ny) {
        var givetAv = av == Andringslogg.KOMMANDO ? null : av;
        var saved = uppdrag.save(new Uppdrag(
                0, medarbetareId, ny.insatsId(), ny.roll(), ny.fran(), ny.till(), clock.instant(), givetAv, 0));
        spar.skriv(av, medarbetareId, Kontohandelse.UPPDRAG_GIVET, "", saved.kod());
    }

    private static void kravAnnan(long av, long medarbetareId) {
        if (av == medarbetareId) {
            throw new Refused(EGET);
        }
    }

    private static void kravFri(List<Long> overlapping) {
        if (!overlapping.isEmpty()) {
            throw new Refused("Den rollen har personen redan i insatsen under någon av dagarna.");
        }
    }
}

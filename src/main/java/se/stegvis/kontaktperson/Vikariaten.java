package se.stegvis.kontaktperson;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Refused;
import se.stegvis.medarbetare.Kollegor;

/** Gives, changes and ends vikariat. What they open ends by their last day alone. */
@Singleton
class Vikariaten {

    private final VikariatRepository vikariat;
    private final Kollegor kollegor;
    private final Andringslogg andringslogg;
    private final Clock clock;

    Vikariaten(VikariatRepository vikariat, Kollegor kollegor, Andringslogg andringslogg, Clock clock) {
        this.vikariat = vikariat;
        this.kollegor = kollegor;
        this.andringslogg = andringslogg;
        this.clock = clock;
    }

    Optional<Vikariat> find(InsatsRef insats, long id) {
        return vikariat.findByIdAndInsatsId(id, insats.insatsId());
    }

    List<Vikariat.Rad> rader(InsatsRef insats) {
        return vikariat.findRader(insats.insatsId());
    }

    String namn(long medarbetareId) {
        return vikariat.findNamn(medarbetareId);
    }

    /**
     * Gives one.
     *
     * @throws Refused when the vikarie does not work there all the time, when the one who is away has another, or when
     *     somebody would stand in who is away herself
     */
    @Transactional
    void ge(InsatsRef insats, VikariatForm ny, long av) {
        vikariat.las();
        var nytt = new Vikariat(
                0,
                insats.insatsId(),
                ny.medarbetareId(),
                ny.vikarieId(),
                ny.fran(),
                ny.till(),
                av,
                clock.instant(),
                null,
                null,
                0);
        krav(nytt);
        vikariat.save(nytt);
    }

    /**
     * Changes the last day of one that is not over.
     *
     * @throws Refused as when one is given
     */
    @Transactional
    void andra(Vikariat known, LocalDate till, int version, long av) {
        vikariat.las();
        var changed = known.withTill(till, version);
        krav(changed);
        spara(known, changed, "VIKARIAT_ANDRAT", av);
    }

    /** Ends it at once. */
    @Transactional
    void avsluta(Vikariat known, int version, long av) {
        spara(known, known.avsluta(LocalDate.now(clock), av, clock.instant(), version), "VIKARIAT_AVSLUTAT", av);
    }

    private void spara(Vikariat known, Vikariat changed, String handelse, long av) {
        vikariat.update(changed);
        andringslogg.skriv(av, "vikariat", String.valueOf(known.id()), handelse, known.kod(), changed.kod());
    }

    private void krav(Vikariat v) {
        if (!kollegor.arbetar(v.vikarieId(), v.insatsId(), v.fran(), v.till())) {
            throw new Refused("%s har inte uppdrag i insatsen under hela tiden.".formatted(namn(v.vikarieId())));
        }
        vikariat.findUnder(v.insatsId(), v.medarbetareId(), v.vikarieId(), v.fran(), v.till()).stream()
                .filter(other -> other.id() != v.id())
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(krock(other, v));
                });
    }

    /** Somebody who is away cannot stand in, and who stands in cannot be away: then nobody would watch. */
    private String krock(Vikariat other, Vikariat v) {
        var dagar = "%s–%s".formatted(Datum.lasbart(other.fran()), Datum.lasbart(other.till()));
        if (other.medarbetareId() == v.medarbetareId()) {
            return "%s har redan en vikarie %s: %s.".formatted(namn(v.medarbetareId()), dagar, namn(other.vikarieId()));
        }
        return other.medarbetareId() == v.vikarieId()
                ? "%s är själv borta %s.".formatted(namn(v.vikarieId()), dagar)
                : "%s är själv vikarie för %s %s. Ge %s en annan vikarie först."
                        .formatted(
                                namn(v.medarbetareId()),
                                namn(other.medarbetareId()),
                                dagar,
                                namn(other.medarbetareId()));
    }
}

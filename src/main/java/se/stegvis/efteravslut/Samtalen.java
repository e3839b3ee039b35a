package se.stegvis.efteravslut;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.gemensamt.Samtalsfonster;

/** Writes down attempts, corrects and strikes them, and notes who is not to be called. */
@Singleton
class Samtalen {

    private static final String OMRADE = "deltagande";

    private final SamtalQueries queries;
    private final ForsokRepository forsok;
    private final RingInteRepository ringInte;
    private final Andringslogg logg;
    private final Clock clock;

    Samtalen(
            SamtalQueries queries,
            ForsokRepository forsok,
            RingInteRepository ringInte,
            Andringslogg logg,
            Clock clock) {
        this.queries = queries;
        this.forsok = forsok;
        this.ringInte = ringInte;
        this.logg = logg;
        this.clock = clock;
    }

    /** Both calls of a participant; none when she has none. */
    List<SamtalQueries.Rad> samtal(DeltagandeRef ref) {
        var fonster = new Samtalsfonster(LocalDate.now(clock));
        var alla = Samtalsurval.of(Samtalsurval.ALLA, "", "", "", "");
        return queries.find(
                ref.insatsId(),
                ref.deltagandeId(),
                fonster.forsta(),
                fonster.sista(),
                fonster.iTid(),
                alla.lagen(),
                alla.vilkaManader(),
                alla.sortering().name(),
                alla.fallande(),
                Samtalsurval.PER_SIDA,
                0);
    }

    SamtalQueries.Avslut avslut(DeltagandeRef ref) {
        return queries.findAvslut(ref.insatsId(), ref.deltagandeId()).orElseThrow(Samtalen::saknas);
    }

    /** The attempt, of the participant of the address. */
    Forsok find(DeltagandeRef ref, long id) {
        return forsok.findByIdAndDeltagandeId(id, ref.deltagandeId()).orElseThrow(Samtalen::saknas);
    }

    Optional<Forsok> finns(DeltagandeRef ref, int manader, LocalDate datum) {
        return forsok.findByDeltagandeIdAndManaderAndDatum(ref.deltagandeId(), manader, datum);
    }

    void skriv(DeltagandeRef ref, int manader, ForsokForm form, long av) {
        forsok.save(Forsok.nytt(ref.deltagandeId(), manader, form, av, clock.instant()));
    }

    /** Over the version that was seen; as it was is kept. */
    @Transactional
    void ratta(Forsok fore, ForsokForm form, long av, int version) {
        var efter = fore.rattat(form, version);
        forsok.behall(fore.id(), fore.deltagandeId(), "rattad", av, clock.instant());
        forsok.update(efter);
        logga(av, fore.deltagandeId(), "FORSOK_RATTAT", fore.kod(), efter.kod());
    }

    /** As it was is kept, but it counts no more. */
    @Transactional
    void stryk(Forsok struket, long av, int version) {
        forsok.behall(struket.id(), struket.deltagandeId(), "struken", av, clock.instant());
        forsok.delete(struket.vid(version));
        logga(av, struket.deltagandeId(), "FORSOK_STRUKET", struket.kod(), "");
    }

    /** Saying it again changes nothing. */
    @Transactional
    void ringInte(DeltagandeRef ref, long av) {
        if (ringInte.findById(ref.deltagandeId()).isEmpty()) {
            var idag = LocalDate.now(clock);
            ringInte.save(new RingInte(ref.deltagandeId(), idag, av, clock.instant()));
            logga(av, ref.deltagandeId(), "RING_INTE", "", idag.toString());
        }
    }

    @Transactional
    void farRingas(DeltagandeRef ref, long av) {
        var fore = ringInte.findById(ref.deltagandeId());
        if (fore.isPresent() && ringInte.deleteByDeltagandeId(ref.deltagandeId()) > 0) {
            logga(av, ref.deltagandeId(), "FAR_RINGAS", fore.get().dag().toString(), "");
        }
    }

    static HttpStatusException saknas() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "");
    }

    private void logga(long av, long deltagandeId, String handelse, String fore, String efter) {
        logg.skriv(av, OMRADE, String.valueOf(deltagandeId), handelse, fore, efter);
    }
}

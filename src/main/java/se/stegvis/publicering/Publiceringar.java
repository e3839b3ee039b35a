package se.stegvis.publicering;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.faststallande.Faststalld;
import se.stegvis.gemensamt.Refused;
import se.stegvis.gemensamt.Slapperiod;
import se.stegvis.rojandekontroll.Katalog;
import se.stegvis.slapp.Innehall;
import se.stegvis.slapp.Slappcell;
import se.stegvis.slapp.Slappskrivning;
import se.stegvis.web.SqlErrors;

/** Begins, breaks off and releases, with a row in the audit trail. */
@Singleton
class Publiceringar {

    static final String OMRADE = "slapp";

    private final PubliceringRepository repository;
    private final PubliceringcellRepository celler;
    private final Frysta frysta;
    private final Skyddsregel regel;
    private final Slappskrivning skrivning;
    private final Andringslogg andringslogg;
    private final ApplicationEventPublisher<Begard> begard;
    private final JsonMapper json;
    private final Clock clock;

    Publiceringar(
            PubliceringRepository repository,
            PubliceringcellRepository celler,
            Frysta frysta,
            Skyddsregel regel,
            Slappskrivning skrivning,
            Andringslogg andringslogg,
            ApplicationEventPublisher<Begard> begard,
            JsonMapper json,
            Clock clock) {
        this.repository = repository;
        this.celler = celler;
        this.frysta = frysta;
        this.regel = regel;
        this.skrivning = skrivning;
        this.andringslogg = andringslogg;
        this.begard = begard;
        this.json = json;
        this.clock = clock;
    }

    /** Somebody waits for one to be prepared. */
    record Begard() {}

    /** As {@link #starta}; it is prepared in the background when this is committed. */
    @Transactional
    public Optional<Publicering> begar(Slapperiod period, long av) {
        var ny = starta(period, av);
        if (ny.isPresent()) {
            begard.publishEvent(new Begard());
        }
        return ny;
    }

    /**
     * The new one, which nobody has begun to prepare; empty when another is under way.
     *
     * @param av who begins it, or {@link Andringslogg#KOMMANDO}
     */
    @Transactional
    public Optional<Publicering> starta(Slapperiod period, long av) {
        try {
            var nummer = repository.senaste(period.toString()) + 1;
            var ny = repository.save(Publicering.ny(period, nummer, medarbetare(av), clock.instant()));
            andringslogg.skriv(av, OMRADE, "publicering " + ny.id(), "STARTED", "", ny.namn());
            return Optional.of(ny);
        } catch (DataAccessException e) {
            if (SqlErrors.isDuplicateKey(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Twice is as once; what is over stays as it is. */
    @Transactional
    public void avbryt(long id, long av) {
        if (repository.avbryt(id, medarbetare(av), clock.instant()) > 0) {
            andringslogg.skriv(av, OMRADE, "publicering " + id, "ABORTED", "", "");
        }
    }

    /**
     * Releases what was prepared.
     *
     * @param av another than who began it, or {@link Andringslogg#KOMMANDO}
     * @throws Refused when that is not so, or something was fixed anew meanwhile
     * @throws OptimisticLockException when somebody else decided first
     */
    @Transactional
    public long slapp(Publicering p, long av) {
        var innehall = p.innehall();
        if (p.lage() != Publicering.Lage.GRANSKAS || innehall == null) {
            throw new OptimisticLockException("Publicering " + p.id() + " is not there to release");
        }
        if (av != Andringslogg.KOMMANDO && Long.valueOf(av).equals(p.startadAv())) {
            throw new Refused("Den som startade kan inte också släppa. En annan samordnare ska granska och göra det.");
        }
        if (!fasta(frysta.alla(p.slapperiod())).equals(p.faststallanden())) {
            throw new Refused(
                    "En insats har fastställt perioden på nytt sedan det här förbereddes. Avbryt och börja om.");
        }
        var ord = innehall(innehall);
        var att = slappceller(p, celler.findCeller(p.id()));
        if (!ord.rymmer(att)) {
            throw new Refused("En insats har bytt namn sedan det här förbereddes. Avbryt och börja om.");
        }
        var slapp = skrivning.skriv(
                p.slapperiod(),
                Katalog.VERSION,
                Skyddsregel.VERSION,
                regel.regler().troskel(),
                ord,
                att);
        if (repository.slapp(p.id(), medarbetare(av), clock.instant(), slapp, p.version()) == 0) {
            throw new OptimisticLockException("Publicering " + p.id() + " was decided by somebody else");
        }
        andringslogg.skriv(av, OMRADE, "publicering " + p.id(), "RELEASED", "", "slapp " + slapp + ", " + p.namn());
        return slapp;
    }

    /** Ids, joined as they are kept. */
    static String fasta(List<Faststalld> alla) {
        return alla.stream().map(f -> String.valueOf(f.id())).sorted().collect(Collectors.joining(","));
    }

    Innehall innehall(String text) {
        try {
            return json.readValue(text, Innehall.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What everybody may see of it, by table. */
    Map<String, List<Slappcell>> slappceller(Publicering p, List<PubliceringcellRepository.Cell> alla) {
        var ord = Slappord.of(frysta.vilka(p.slapperiod()), List.of());
        return alla.stream()
                .collect(Collectors.groupingBy(
                        PubliceringcellRepository.Cell::tabell,
                        Collectors.mapping(cell -> slappcell(ord, cell), Collectors.toList())));
    }

    private static Slappcell slappcell(Slappord ord, PubliceringcellRepository.Cell cell) {
        var insats = ord.insats(cell.insats());
        var varde = cell.varde();
        return varde == null
                ? Slappcell.utan(insats, cell.kon(), cell.kategori(), cell.matt(), Slappcell.Status.SKYDDAD)
                : Slappcell.visad(insats, cell.kon(), cell.kategori(), cell.matt(), varde);
    }

    private static @Nullable Long medarbetare(long av) {
        return av == Andringslogg.KOMMANDO ? null : av;
    }
}

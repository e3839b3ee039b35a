package se.stegvis.nyckel;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.kryptering.Chiffer;
import se.stegvis.session.Token;

/** Makes, knows and withdraws keys, with a row in the audit trail. */
@Singleton
class Nycklar {

    static final int LANGSTA_NAMN = 100;
    static final String OMRADE = "api";

    /** So that who finds a key in a file knows what it is to. */
    private static final String BORJAN = "stegvis_";

    private final NyckelRepository repository;
    private final Andringslogg andringslogg;
    private final Clock clock;

    Nycklar(NyckelRepository repository, Andringslogg andringslogg, Clock clock) {
        this.repository = repository;
        this.andringslogg = andringslogg;
        this.clock = clock;
    }

    /**
     * The key itself, which is nowhere after this.
     *
     * @param tabeller names of the tables it shall open; none for all
     * @param av who makes it, or {@link Andringslogg#KOMMANDO}
     */
    @Transactional
    String skapa(String namn, List<String> tabeller, @Nullable LocalDate giltigTill, long av) {
        var nyckel = BORJAN + Token.fresh();
        var rad = repository.save(new Nyckel(
                0,
                namn,
                Chiffer.of(Token.hash(nyckel)),
                String.join(",", tabeller),
                giltigTill,
                clock.instant(),
                av == Andringslogg.KOMMANDO ? null : av,
                null,
                null));
        var till = giltigTill == null ? "" : ", till " + giltigTill;
        var vilka = tabeller.isEmpty() ? "alla tabeller" : rad.tabeller();
        andringslogg.skriv(av, OMRADE, "nyckel " + rad.id(), "ADDED", "", namn + ", " + vilka + till);
        return nyckel;
    }

    /** The one that was made so, whether it still holds or not. */
    Optional<Nyckel> find(String nyckel) {
        return repository.findByHash(Chiffer.of(Token.hash(nyckel)));
    }

    boolean galler(Nyckel nyckel) {
        return nyckel.galler(LocalDate.now(clock));
    }

    List<NyckelRepository.Rad> alla() {
        return repository.findRader();
    }

    /** Twice is as once. */
    @Transactional
    void aterkalla(long id, long av) {
        if (repository.aterkalla(id, clock.instant(), av) > 0) {
            andringslogg.skriv(av, OMRADE, "nyckel " + id, "WITHDRAWN", "", "");
        }
    }
}

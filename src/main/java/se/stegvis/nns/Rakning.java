package se.stegvis.nns;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.kryptering.Kryptering;
import se.stegvis.nns.Raknerepository.Plats;

/** Takes in answers and counts them, so that none can be told from the others. */
@Singleton
class Rakning {

    private final Raknerepository repository;
    private final Instrumenten instrumenten;
    private final Kryptering kryptering;
    private final Clock clock;

    Rakning(Raknerepository repository, Instrumenten instrumenten, Kryptering kryptering, Clock clock) {
        this.repository = repository;
        this.instrumenten = instrumenten;
        this.kryptering = kryptering;
        this.clock = clock;
    }

    /**
     * Takes in a form, of this half-year.
     *
     * @param svaren by the keys of the questions; one left out was not answered
     */
    @Transactional
    void taEmot(long insatsId, Enkat enkat, Map<String, String> svaren) {
        taEmot(new Plats(insatsId, enkat.kod(), Halvar.of(LocalDate.now(clock)).first()), svaren);
    }

    /** The same, of a half-year that may be another. */
    @Transactional
    void taEmot(Plats plats, Map<String, String> svaren) {
        var instrument = instrumenten.get(plats.formular());
        var tom = encrypt(plats, Buffert.tom(instrument));
        repository.borja(plats.insatsId(), plats.formular(), plats.halvar(), tom);
        var buffert = lock(plats).med(instrument, svaren);
        if (buffert.enkater() >= Buffert.FEM) {
            rakna(plats, buffert);
            buffert = Buffert.tom(instrument);
        }
        repository.skriv(plats.insatsId(), plats.formular(), plats.halvar(), encrypt(plats, buffert));
    }

    /**
     * Counts what is left of half-years that are over.
     *
     * @param idag a day of the half-year that is not over
     * @return how many buffers there were
     */
    @Transactional
    int avsluta(LocalDate idag) {
        var platser = repository.findFore(Halvar.of(idag).first());
        for (var plats : platser) {
            rakna(plats, lock(plats));
            repository.remove(plats.insatsId(), plats.formular(), plats.halvar());
        }
        return platser.size();
    }

    private Buffert lock(Plats plats) {
        var kept = repository
                .lock(plats.insatsId(), plats.formular(), plats.halvar())
                .orElseThrow();
        return Buffert.of(kryptering.decrypt(purpose(plats), kept.innehall().bytes()));
    }

    private void rakna(Plats plats, Buffert buffert) {
        buffert.antal()
                .forEach((fraga, svaren) -> svaren.forEach((svar, antal) -> {
                    if (antal > 0) {
                        repository.rakna(plats.insatsId(), plats.formular(), plats.halvar(), fraga, svar, antal);
                    }
                }));
    }

    private byte[] encrypt(Plats plats, Buffert buffert) {
        return kryptering.encrypt(purpose(plats), buffert.text());
    }

    private static String purpose(Plats plats) {
        return "nns_buffert.%d.%s.%s".formatted(plats.insatsId(), plats.formular(), plats.halvar());
    }
}

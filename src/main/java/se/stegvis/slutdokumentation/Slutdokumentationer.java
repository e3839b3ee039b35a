package se.stegvis.slutdokumentation;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.web.SqlErrors;

/** What is done to a slutdokumentation. */
@Singleton
class Slutdokumentationer {

    private static final int ALLA = 1000;

    private final SlutdokumentationRepository versioner;
    private final Underlagen underlagen;
    private final Andringslogg logg;
    private final ObjectMapper json;

    Slutdokumentationer(
            SlutdokumentationRepository versioner, Underlagen underlagen, Andringslogg logg, ObjectMapper json) {
        this.versioner = versioner;
        this.underlagen = underlagen;
        this.logg = logg;
        this.json = json;
    }

    /** Latest first. */
    List<Slutdokumentation> alla(DeltagandeRef ref) {
        return versioner.find(ref.insatsId(), ref.deltagandeId(), ALLA);
    }

    Optional<Slutdokumentation> senaste(DeltagandeRef ref) {
        return versioner.find(ref.insatsId(), ref.deltagandeId(), 1).stream().findFirst();
    }

    /** The one that can be written in; empty when the latest is closed and when there is none. */
    Optional<Slutdokumentation> utkast(DeltagandeRef ref) {
        return senaste(ref).filter(Slutdokumentation::isUtkast);
    }

    /**
     * The same, to be written in by a form.
     *
     * @throws OptimisticLockException when somebody has just closed it, so that what was typed is kept
     */
    Slutdokumentation utkastFor(DeltagandeRef ref) {
        return utkast(ref)
                .orElseThrow(() -> new OptimisticLockException(
                        "Deltagande " + ref.deltagandeId() + " has no slutdokumentation to write in"));
    }

    Optional<Slutdokumentation> version(DeltagandeRef ref, int nummer) {
        return versioner.findByInsatsIdAndDeltagandeIdAndNummer(ref.insatsId(), ref.deltagandeId(), nummer);
    }

    List<SlutdokumentationRepository.Stangd> stangda(DeltagandeRef ref) {
        return versioner.findStangda(ref.insatsId(), ref.deltagandeId());
    }

    /** Begins one: from the plan, or to correct what is closed. One that is begun already is left as it is. */
    void borja(DeltagandeRef ref, long av, Instant nu) {
        var senaste = senaste(ref);
        if (senaste.filter(Slutdokumentation::isUtkast).isPresent()) {
            return;
        }
        var forra = senaste.map(this::innehall).filter(i -> !i.isTomt());
        var innehall = forra.map(Innehall::igen).orElseGet(() -> {
            var forslag = underlagen.forslag(ref);
            return Innehall.forslag(forslag.insats(), forslag.avsnitt());
        });
        var med = senaste.map(Slutdokumentation::medSkattningar).orElse(false);
        try {
            versioner.save(Slutdokumentation.utkast(ref, nasta(senaste), text(innehall), med, av, nu));
        } catch (DataAccessException e) {
            // Begun by somebody else in the same moment.
            if (!SqlErrors.isDuplicateKey(e)) {
                throw e;
            }
        }
    }

    private static int nasta(Optional<Slutdokumentation> senaste) {
        return senaste.map(Slutdokumentation::nummer).orElse(0) + 1;
    }

    /**
     * Saves what was typed.
     *
     * @throws OptimisticLockException when somebody saved since
     */
    @Transactional
    void skriv(Slutdokumentation utkast, SlutdokumentationForm form, int version, long av) {
        save(utkast.skriven(text(innehall(utkast).med(form.texter())), form.medSkattningar(), version), av);
    }

    /**
     * Takes over what is suggested now, and the texts that were chosen by it.
     *
     * @throws OptimisticLockException when somebody saved since
     */
    @Transactional
    void uppdatera(
            Slutdokumentation utkast, Map<Avsnitt, String> forslag, Map<Avsnitt, String> texter, int version, long av) {
        var nytt = innehall(utkast).med(forslag, texter);
        save(utkast.skriven(text(nytt), utkast.medSkattningar(), version), av);
    }

    private void save(Slutdokumentation skriven, long av) {
        versioner.update(skriven);
        var version = "version " + skriven.nummer();
        logg.skriv(
                av, "deltagande", String.valueOf(skriven.deltagandeId()), "SLUTDOKUMENTATION_SPARAD", version, version);
    }

    /**
     * Closes it as given.
     *
     * @throws OptimisticLockException when it is not what was read
     */
    @Transactional
    void lamna(Slutdokumentation utkast, LamningForm form, int version, long av, Instant nu) {
        var innehall = text(innehall(utkast).lamnat(form.till(), utkast.medSkattningar()));
        versioner.update(utkast.lamnad(innehall, form.dag(), form.satt().kod(), av, nu, version));
    }

    /**
     * Notes that the participant does not want it; what was written stays to read.
     *
     * @throws OptimisticLockException when it is not what was read
     */
    @Transactional
    void avboj(DeltagandeRef ref, LocalDate dag, int version, long av, Instant nu) {
        if (senaste(ref).isPresent()) {
            versioner.update(utkastFor(ref).avbojd(dag, av, nu, version));
        } else {
            var tomt = tomt(ref, av, nu);
            versioner.update(tomt.avbojd(dag, av, nu, tomt.version()));
        }
    }

    private Slutdokumentation tomt(DeltagandeRef ref, long av, Instant nu) {
        var innehall = text(Innehall.tomt(underlagen.forslag(ref).insats()));
        try {
            return versioner.save(Slutdokumentation.utkast(ref, 1, innehall, false, av, nu));
        } catch (DataAccessException e) {
            if (SqlErrors.isDuplicateKey(e)) {
                throw new OptimisticLockException("Deltagande " + ref.deltagandeId() + " just got a slutdokumentation");
            }
            throw e;
        }
    }

    Innehall innehall(Slutdokumentation version) {
        try {
            return json.readValue(version.innehall(), Innehall.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(Innehall innehall) {
        try {
            return json.writeValueAsString(innehall);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

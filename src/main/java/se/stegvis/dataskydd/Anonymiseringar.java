package se.stegvis.dataskydd;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.dataskydd.AnonymRepository.Registrerat;
import se.stegvis.deltagare.Anonymiserad;
import se.stegvis.gemensamt.Anonymorsak;
import se.stegvis.kryptering.Chiffer;
import se.stegvis.kryptering.Kryptering;

/** Makes what was registered by name count as anonymous from today on. There is no way back: a return is a new deltagande. */
@Singleton
public class Anonymiseringar {

    private static final String PURPOSE = "deltagande.tidigare_nr";
    private static final int MARK_BITS = 40;
    private static final int MARK_RADIX = 32;

    private final SecureRandom random = new SecureRandom();
    private final AnonymRepository repository;
    private final Namngivna namngivna;
    private final Kryptering kryptering;
    private final Andringslogg logg;
    private final ApplicationEventPublisher<Anonymiserad> anonymiserad;
    private final Clock clock;

    Anonymiseringar(
            AnonymRepository repository,
            Namngivna namngivna,
            Kryptering kryptering,
            Andringslogg logg,
            ApplicationEventPublisher<Anonymiserad> anonymiserad,
            Clock clock) {
        this.repository = repository;
        this.namngivna = namngivna;
        this.kryptering = kryptering;
        this.logg = logg;
        this.anonymiserad = anonymiserad;
        this.clock = clock;
    }

    /**
     * What an old file calls the deltagande, hashed: the import refuses rows that would bring the name back.
     *
     * @param orsak of a protected person every row of the deltagar-nr is refused, else the one enrolment
     */
    public static Chiffer nyckel(
            Kryptering kryptering,
            long insatsagareId,
            long insatsId,
            String deltagarNr,
            LocalDate inskriven,
            Anonymorsak orsak) {
        var row = insatsId + "|" + deltagarNr;
        return Chiffer.of(kryptering.lookupKey(
                insatsagareId, PURPOSE, orsak == Anonymorsak.SKYDDAD ? row : row + "|" + inskriven));
    }

    /**
     * Gives the deltagande a random mark in place of its deltagar-nr, and names who may open it.
     *
     * @param valda staff who may still open it; where none of them works in the insats its kontaktperson, and else its
     *     samordnare, are named, so that it is never nobody's
     * @throws OptimisticLockException when it counts as anonymous already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void anonymisera(long deltagandeId, Anonymorsak orsak, Collection<Long> valda, long av) {
        var d = repository.find(deltagandeId).orElseThrow();
        var mark = "P-" + Long.toString(random.nextLong(1L << MARK_BITS), MARK_RADIX);
        var nyckel = nyckel(kryptering, d.insatsagareId(), d.insatsId(), d.deltagarNr(), d.inskriven(), orsak);
        if (repository.anonymisera(deltagandeId, orsak.kod(), LocalDate.now(clock), nyckel.bytes(), mark) == 0) {
            throw new OptimisticLockException("Deltagande " + deltagandeId + " counts as anonymous already");
        }
        logg.skriv(av, "deltagande", String.valueOf(deltagandeId), orsak.name(), "", "");
        oppnas(d, valda).forEach(medarbetare -> namngivna.lagg(deltagandeId, medarbetare, av));
        anonymiserad.publishEvent(new Anonymiserad(deltagandeId));
    }

    private Set<Long> oppnas(Registrerat d, Collection<Long> valda) {
        var arbetar = namngivna.arbetarI(d.insatsId()).keySet();
        var alla = new TreeSet<>(valda);
        alla.retainAll(arbetar);
        if (alla.isEmpty() && d.kontaktpersonId() != null && arbetar.contains(d.kontaktpersonId())) {
            alla.add(d.kontaktpersonId());
        }
        if (alla.isEmpty()) {
            alla.addAll(namngivna.samordnareI(d.insatsId()));
        }
        return alla;
    }
}

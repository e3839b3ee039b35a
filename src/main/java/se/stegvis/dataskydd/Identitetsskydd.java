package se.stegvis.dataskydd;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.dataskydd.AnonymRepository.Kannetecken;
import se.stegvis.deltagare.PaborjadeInskrivningar;
import se.stegvis.deltagare.Skydd;
import se.stegvis.deltagare.Skydd.Kolumn;
import se.stegvis.gemensamt.Anonymorsak;
import se.stegvis.gemensamt.Personnummer;
import se.stegvis.paborjat.Glomska;

/** Switches the protection of an identity on: for the person, in all her deltaganden, at once and for good. */
@Singleton
public class Identitetsskydd {

    private final AnonymRepository repository;
    private final Anonymiseringar anonymiseringar;
    private final Fritexter fritexter;
    private final Glomska glomska;
    private final PaborjadeInskrivningar inskrivningar;
    private final ApplicationEventPublisher<Maskeras> maskeras;
    private final Skydd skydd;
    private final Andringslogg logg;
    private final Clock clock;

    Identitetsskydd(
            AnonymRepository repository,
            Anonymiseringar anonymiseringar,
            Fritexter fritexter,
            Glomska glomska,
            PaborjadeInskrivningar inskrivningar,
            ApplicationEventPublisher<Maskeras> maskeras,
            Skydd skydd,
            Andringslogg logg,
            Clock clock) {
        this.repository = repository;
        this.anonymiseringar = anonymiseringar;
        this.fritexter = fritexter;
        this.glomska = glomska;
        this.inskrivningar = inskrivningar;
        this.maskeras = maskeras;
        this.skydd = skydd;
        this.logg = logg;
        this.clock = clock;
    }

    /** For the form: the version of the person it was made from. */
    public int version(DeltagandeRef ref) {
        return repository.find(ref.deltagandeId()).orElseThrow().versionPerson();
    }

    /**
     * Takes away what tells who she is, everywhere it stands.
     *
     * @param namngivna who may open her deltaganden from now on
     * @throws OptimisticLockException when somebody saved her since the form was made
     */
    @Transactional
    public void skydda(DeltagandeRef ref, Collection<Long> namngivna, int version, long av) {
        var d = repository.find(ref.deltagandeId()).orElseThrow();
        var ord = ord(repository.findKannetecken(d.deltagareId()));
        repository.glomOlankadeRemisser(d.deltagareId());
        if (repository.skrubba(d.deltagareId(), clock.instant(), version) == 0) {
            throw new OptimisticLockException("Deltagare " + d.deltagareId() + " was saved meanwhile");
        }
        var alla = repository.findSammaPerson(ref.deltagandeId());
        alla.forEach(id -> anonymiseringar.anonymisera(id, Anonymorsak.SKYDDAD, namngivna, av));
        repository.glomNummer(d.deltagareId());
        repository.glomRemisser(d.deltagareId());
        repository.glomRemissandringar(d.deltagareId());
        repository.glomSokningar(d.insatsagareId());
        var maskering = Maskering.av(ord);
        maskera(d.deltagareId(), maskering);
        Predicate<String> namner = typed -> !maskering.av(typed).equals(typed);
        glomska.glom(d.insatsagareId(), alla, namner);
        inskrivningar.glom(d.insatsagareId(), alla, namner);
    }

    /** Takes more words out of all texts about her; tells how many texts held any. */
    @Transactional
    int maskera(DeltagandeRef ref, Collection<String> ord, long av) {
        var d = repository.find(ref.deltagandeId()).orElseThrow();
        var antal = maskera(d.deltagareId(), Maskering.av(ord));
        logg.skriv(av, "deltagande", String.valueOf(ref.deltagandeId()), "MASKERAT", "", String.valueOf(antal));
        return antal;
    }

    private int maskera(long deltagareId, Maskering maskering) {
        maskeras.publishEvent(new Maskeras(deltagareId, maskering::av));
        return fritexter.maskera(deltagareId, maskering);
    }

    private List<String> ord(Kannetecken k) {
        var nummer = skydd.personnummer(k.personnummer(), LocalDate.now(clock))
                .map(Personnummer::siffror)
                .orElse("");
        return Stream.of(
                        k.fornamn(),
                        k.efternamn(),
                        nummer,
                        skydd.open(Kolumn.TELEFON, k.telefon()),
                        skydd.open(Kolumn.EPOST, k.epost()),
                        skydd.open(Kolumn.ADRESS, k.adress()))
                .filter(word -> !word.isBlank())
                .toList();
    }
}

package se.stegvis.dataskydd;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.dataskydd.NamngivenRepository.Akt;
import se.stegvis.dataskydd.NamngivenRepository.Arbetar;
import se.stegvis.dataskydd.NamngivenRepository.Rad;
import se.stegvis.gemensamt.Anonymorsak;
import se.stegvis.gemensamt.Datum;

/** Who may open the deltaganden that only named staff may. The guard asks the same table. */
@Singleton
public class Namngivna {

    /** One that was named, in ready text; {@code avslutad} is empty while it holds. */
    public record Rattighet(long medarbetareId, String namn, String given, String avslutad, boolean arbetar) {}

    /** A deltagande of the list, by its pseudonym. {@code min} says whether the reader may open it. */
    public record Skyddad(
            DeltagandeRef deltagande, String deltagarNr, String orsak, String fran, boolean min, long antal) {}

    private final NamngivenRepository repository;
    private final Andringslogg logg;
    private final Clock clock;

    Namngivna(NamngivenRepository repository, Andringslogg logg, Clock clock) {
        this.repository = repository;
        this.logg = logg;
        this.clock = clock;
    }

    /** Why the deltagande counts as anonymous; empty when it does not. */
    public Optional<Anonymorsak> orsak(DeltagandeRef ref) {
        return Anonymorsak.find(repository.findOrsak(ref.insatsId(), ref.deltagandeId()));
    }

    /** Everybody ever named for it, those it holds for first. */
    public List<Rattighet> alla(DeltagandeRef ref) {
        return repository.find(ref.insatsId(), ref.deltagandeId(), LocalDate.now(clock)).stream()
                .map(Namngivna::rattighet)
                .toList();
    }

    /** For the list of the insats: the reader's own or, for a samordnare, all, so that none becomes nobody's. */
    public List<Skyddad> lista(InsatsRef insats, long lasare, boolean alla) {
        return repository.findAkter(insats.insatsId(), lasare, alla, LocalDate.now(clock)).stream()
                .map(a -> skyddad(insats, a))
                .toList();
    }

    /** Whether the insats has such a deltagande; asked where the guard could not, since the asker may not open it. */
    public boolean finns(DeltagandeRef ref) {
        return repository.countAkt(ref.insatsId(), ref.deltagandeId()) > 0;
    }

    /** Names by id of those who work in the insats today. */
    public Map<Long, String> arbetarI(long insatsId) {
        var namn = new LinkedHashMap<Long, String>();
        repository.findArbetar(insatsId, LocalDate.now(clock)).forEach(a -> namn.put(a.id(), a.namn()));
        return namn;
    }

    List<Long> samordnareI(long insatsId) {
        return repository.findArbetar(insatsId, LocalDate.now(clock)).stream()
                .filter(a -> a.samordnare() > 0)
                .map(Arbetar::id)
                .toList();
    }

    /** Somebody already named stays so. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lagg(long deltagandeId, long medarbetareId, long av) {
        if (repository.countOppna(deltagandeId, medarbetareId) > 0) {
            return;
        }
        repository.save(new Namngiven(0, deltagandeId, medarbetareId, av, clock.instant(), null, null));
        logg.skriv(av, "deltagande", String.valueOf(deltagandeId), "NAMNGIVEN", "", String.valueOf(medarbetareId));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void taBort(long deltagandeId, long medarbetareId, long av) {
        if (repository.avsluta(deltagandeId, medarbetareId, av, clock.instant()) > 0) {
            logg.skriv(
                    av,
                    "deltagande",
                    String.valueOf(deltagandeId),
                    "INTE_NAMNGIVEN",
                    String.valueOf(medarbetareId),
                    "");
        }
    }

    private static Rattighet rattighet(Rad r) {
        return new Rattighet(
                r.medarbetareId(),
                r.namn(),
                Datum.lasbart(r.given()) + " av " + r.givenAv(),
                r.avslutad() == null ? "" : Datum.lasbart(r.avslutad()),
                r.arbetar() > 0);
    }

    private static Skyddad skyddad(InsatsRef insats, Akt a) {
        return new Skyddad(
                new DeltagandeRef(insats.insatsId(), a.id()),
                a.deltagarNr(),
                Anonymorsak.find(a.anonymOrsak()).orElseThrow().etikett(),
                Datum.lasbart(a.anonymFran()),
                a.min() > 0,
                a.antal());
    }
}

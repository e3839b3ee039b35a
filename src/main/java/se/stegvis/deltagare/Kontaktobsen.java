package se.stegvis.deltagare;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.insats.Kodverk;

/** What to mind when contacting a person: for the pages that show her phone number or address, and to write. */
@Singleton
public class Kontaktobsen {

    /**
     * For the page of a participant.
     *
     * @param dold whether there is something that may not be shown now
     * @param galler what holds today
     * @param granska what has passed its day, and is no longer said to hold
     */
    public record Ruta(boolean dold, List<Rad> galler, List<Rad> granska) {
        public boolean finns() {
            return dold || !galler.isEmpty() || !granska.isEmpty();
        }
    }

    /** One, in ready text. */
    public record Rad(String slag, String text, String granskas, String skriven, String avslutad, String href) {}

    private final KontaktobsRepository repository;
    private final Deltagarna deltagarna;
    private final Kodverk kodverk;
    private final Clock clock;

    Kontaktobsen(KontaktobsRepository repository, Deltagarna deltagarna, Kodverk kodverk, Clock clock) {
        this.repository = repository;
        this.deltagarna = deltagarna;
        this.kodverk = kodverk;
        this.clock = clock;
    }

    /** What is not ended; while things are hidden, only whether something holds. */
    public Ruta ruta(DeltagandeRef ref) {
        var idag = LocalDate.now(clock);
        var kvar = repository.findKvar(ref.insatsId(), ref.deltagandeId());
        var galler = kvar.stream().filter(o -> !o.granskas().isBefore(idag)).toList();
        if (kvar.stream().anyMatch(o -> VisadUppgift.of(o.slag()).isDold())) {
            return new Ruta(!galler.isEmpty(), List.of(), List.of());
        }
        var granska = kvar.stream().filter(o -> o.granskas().isBefore(idag)).toList();
        return new Ruta(false, rader(ref, galler), rader(ref, granska));
    }

    List<Rad> tidigare(DeltagandeRef ref) {
        return rader(ref, repository.findTidigare(ref.insatsId(), ref.deltagandeId()));
    }

    Optional<Kontaktobs> find(DeltagandeRef ref, long id) {
        return repository.find(ref.insatsId(), ref.deltagandeId(), id);
    }

    /** For the demo world. */
    public void skriv(DeltagandeRef ref, String slag, String text, LocalDate granskas, long av) {
        skriv(ref, new KontaktobsForm(slag, text, granskas), av);
    }

    void skriv(DeltagandeRef ref, KontaktobsForm skrivet, long av) {
        repository.save(Kontaktobs.ny(deltagarna.find(ref).id(), skrivet, av, clock.instant()));
    }

    void avsluta(Kontaktobs obs, long av, int version) {
        repository.update(obs.avsluta(av, clock.instant(), version));
    }

    private List<Rad> rader(DeltagandeRef ref, List<KontaktobsRepository.Rad> obsar) {
        return obsar.stream()
                .map(o -> new Rad(
                        kodverk.etikett(Kodlista.KONTAKTOBS, o.slag()),
                        VisadUppgift.fritext(o.text()),
                        Datum.lasbart(o.granskas()),
                        Datum.lasbart(o.skriven()) + " av " + o.skrivenAv(),
                        o.avslutad() == null ? "" : Datum.lasbart(o.avslutad()) + " av " + o.avslutadAv(),
                        ref.href() + "/kontaktobs/" + o.id()))
                .toList();
    }
}

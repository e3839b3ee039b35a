package se.stegvis.avslut;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.avslut.AvslutView.Gjort;
import se.stegvis.avslut.AvslutView.Sida;
import se.stegvis.avslut.AvslutView.Tidigare;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.gemensamt.Datum;
import se.stegvis.web.Kodord;

/** Makes the page of an exit, with those before it that were taken back. */
@Singleton
class Avslutssida {

    private final Gjorda gjorda;
    private final AvslutQueries queries;
    private final LamnatRepository lamnade;
    private final Avslutstext text;
    private final Deltagarna deltagarna;

    Avslutssida(
            Gjorda gjorda, AvslutQueries queries, LamnatRepository lamnade, Avslutstext text, Deltagarna deltagarna) {
        this.gjorda = gjorda;
        this.queries = queries;
        this.lamnade = lamnade;
        this.text = text;
        this.deltagarna = deltagarna;
    }

    /** Empty when it goes on and always did. */
    Optional<Sida> visa(DeltagandeRef ref, Inloggad inloggad) {
        var gjord = gjorda.find(ref);
        var tidigare = queries.findTidigare(ref.deltagandeId());
        if (gjord.isEmpty() && tidigare.isEmpty()) {
            return Optional.empty();
        }
        var alla = lamnade.findByDeltagandeIdOrderById(ref.deltagandeId());
        var skrivbar = gjord.isPresent() && gjorda.isSkrivbar(ref);
        var fel = gjord.filter(g -> g.rad().isFelregistrerat()).isPresent();
        return Optional.of(new Sida(
                ref,
                deltagarna.visa(ref),
                gjord.map(g -> nu(ref, g, alla)).stream().toList(),
                gjord.isEmpty() ? List.of() : andringar(ref),
                tidigare.stream().map(t -> tidigare(t, alla)).toList(),
                skrivbar && !fel && inloggad.har(Behorighet.AVSLUTA, ref.insatsId()),
                skrivbar && inloggad.har(Behorighet.ATEROPPNA, ref.insatsId()),
                skrivbar && !fel && inloggad.har(Behorighet.FELREGISTRERA, ref.insatsId())));
    }

    private Gjort nu(DeltagandeRef ref, Gjorda.Gjord g, List<Lamnat> alla) {
        var vem = queries.findGjordav(ref.deltagandeId());
        return text.gjort(
                g.avslut(),
                vem.map(AvslutQueries.Gjordav::namn).orElse(null),
                vem.map(AvslutQueries.Gjordav::nar).orElse(null),
                alla.stream().filter(l -> l.ateroppningId() == null).toList());
    }

    private List<String> andringar(DeltagandeRef ref) {
        return queries.findAndringar(String.valueOf(ref.deltagandeId())).stream()
                .map(a -> "Ändrat %s av %s"
                        .formatted(Datum.lasbart(a.nar()), Objects.requireNonNullElse(a.namn(), "kommando")))
                .toList();
    }

    private Tidigare tidigare(AvslutQueries.Tidigare t, List<Lamnat> alla) {
        var av = t.av() == null ? "" : " av " + t.av();
        var slag = Kodord.of(Ateroppning.Slag.class, t.slag());
        return new Tidigare(
                "%s %s".formatted(slag.etikett(), Datum.lasbart(t.dag())),
                "%s %s%s".formatted(slag.etikett(), Datum.lasbart(t.dag()), av),
                VisadUppgift.fritext(t.skal()),
                text.tillbakataget(
                        avslutat(t),
                        t.avslutadAv(),
                        t.avslutad(),
                        alla.stream()
                                .filter(l -> Objects.equals(l.ateroppningId(), t.id()))
                                .toList()));
    }

    static Avslutat avslutat(AvslutQueries.Tidigare t) {
        return new Avslutat(
                t.utskriven(),
                t.avslutsanledning(),
                t.avslutsanledningText(),
                Koder.lage(t.utfall(), t.forsorjning()),
                new Efterat(t.overlamnad(), t.overlamnadText(), t.samtyckeUppfoljning(), t.nasSatt(), t.nasTid()),
                List.of());
    }
}

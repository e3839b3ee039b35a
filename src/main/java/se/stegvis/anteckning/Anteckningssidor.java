package se.stegvis.anteckning;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.anteckning.AnteckningView.En;
import se.stegvis.anteckning.AnteckningView.Lista;
import se.stegvis.anteckning.AnteckningView.Rad;
import se.stegvis.anteckning.AnteckningView.Tillagg;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.deltagare.Rattelse;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.insats.Kodverk;
import se.stegvis.web.Formular;
import se.stegvis.web.Sidor;

/** Makes the pages where notes are read, with what stands beside each. */
@Singleton
class Anteckningssidor {

    private final AnteckningRepository anteckningar;
    private final TillaggRepository tillagg;
    private final DelmalRepository delmal;
    private final Deltagarna deltagarna;
    private final Kodverk kodverk;

    Anteckningssidor(
            AnteckningRepository anteckningar,
            TillaggRepository tillagg,
            DelmalRepository delmal,
            Deltagarna deltagarna,
            Kodverk kodverk) {
        this.anteckningar = anteckningar;
        this.tillagg = tillagg;
        this.delmal = delmal;
        this.deltagarna = deltagarna;
        this.kodverk = kodverk;
    }

    Lista lista(DeltagandeRef ref, Anteckningsurval urval, Formular form, Inloggad inloggad) {
        var rader = anteckningar.findVisible(
                ref.insatsId(),
                ref.deltagandeId(),
                inloggad.medarbetareId(),
                urval.utkast(),
                urval.slag(),
                urval.forsta(),
                urval.sista(),
                Anteckningsurval.PER_SIDA,
                Sidor.forbi(urval.sida(), Anteckningsurval.PER_SIDA));
        var antal =
                rader.stream().findFirst().map(AnteckningRepository.Rad::antal).orElse(0L);
        var sidor = Sidor.of(
                ref.href() + "/anteckningar" + urval.query(),
                urval.sida(),
                Anteckningsurval.PER_SIDA,
                rader.size(),
                antal);
        return new Lista(ref, deltagarna.visa(ref), form, urval.filtrerat(), rader(ref, rader, inloggad), sidor);
    }

    Optional<En> en(DeltagandeRef ref, long id, Inloggad inloggad) {
        return anteckningar
                .findVisible(id, ref.insatsId(), ref.deltagandeId(), inloggad.medarbetareId())
                .map(rad -> new En(
                        ref,
                        deltagarna.visa(ref),
                        rader(ref, List.of(rad), inloggad).get(0)));
    }

    private List<Rad> rader(DeltagandeRef ref, List<AnteckningRepository.Rad> rader, Inloggad inloggad) {
        // What was added to one that is moved went with it, and is not asked for here.
        var ids = rader.stream()
                .filter(r -> !Rattelse.FLYTTAD.equals(r.rattelse()))
                .map(AnteckningRepository.Rad::id)
                .toList();
        var tillaggen = ids.isEmpty() ? List.<TillaggRepository.Rad>of() : tillagg.find(ids);
        var delmalen = ids.isEmpty() ? List.<DelmalRepository.Rad>of() : delmal.find(ids);
        return rader.stream()
                .map(r -> rad(
                        ref,
                        r,
                        inloggad,
                        VisadUppgift.fritext(delmalen.stream()
                                .filter(d -> d.anteckningId() == r.id())
                                .map(DelmalRepository.Rad::rubrik)
                                .collect(Collectors.joining("; "))),
                        tillaggen.stream()
                                .filter(t -> t.anteckningId() == r.id())
                                .map(Anteckningssidor::tillagg)
                                .toList()))
                .toList();
    }

    private Rad rad(
            DeltagandeRef ref,
            AnteckningRepository.Rad a,
            Inloggad inloggad,
            String delmalen,
            List<Tillagg> tillaggen) {
        var href = ref.href() + "/anteckningar/" + a.id();
        return new Rad(
                a.id(),
                href,
                Datum.lasbart(a.datum()),
                VisadUppgift.fritext(a.rubrik()),
                VisadUppgift.fritext(a.text()),
                fakta(a),
                VisadUppgift.fritext(a.deltog()),
                delmalen,
                a.skrivenAv(),
                Datum.lasbart(a.skriven()),
                a.signerad() == null ? fortsatt(ref, a, href) : "",
                a.gruppId() != null,
                Rattelse.STRUKEN.equals(a.rattelse()),
                Rattelse.FLYTTAD.equals(a.rattelse()),
                nar(a.rattad(), a.rattadAv()),
                VisadUppgift.fritext(a.rattadSkal()),
                nar(a.hitflyttad(), a.hitflyttadAv()),
                tillaggen,
                a.signerad() != null
                        && a.rattelse() == null
                        && Rattelse.far(inloggad, ref.insatsId(), a.skrivenAvId()));
    }

    private static String fortsatt(DeltagandeRef ref, AnteckningRepository.Rad a, String href) {
        return a.gruppId() == null
                ? href + "/andra"
                : ref.insats().href() + "/gruppanteckningar/" + a.gruppId() + "/andra";
    }

    private String fakta(AnteckningRepository.Rad a) {
        var fakta = new ArrayList<String>();
        if (a.slag() != null) {
            fakta.add(kodverk.etikett(Kodlista.ANTECKNINGSSLAG, a.slag()));
        }
        if (a.kontaktsatt() != null) {
            fakta.add(kodverk.etikett(Kodlista.KONTAKTSATT, a.kontaktsatt()));
        }
        if (a.minuter() != null) {
            fakta.add(a.minuter() + " minuter");
        }
        return fakta.stream().collect(Collectors.joining(", "));
    }

    private static String nar(@Nullable Instant nar, @Nullable String vem) {
        return nar == null ? "" : Datum.lasbart(nar) + " av " + vem;
    }

    private static Tillagg tillagg(TillaggRepository.Rad t) {
        return new Tillagg(VisadUppgift.fritext(t.text()), Datum.lasbart(t.skriven()) + " av " + t.skrivenAv());
    }
}

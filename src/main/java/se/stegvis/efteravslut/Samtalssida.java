package se.stegvis.efteravslut;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.efteravslut.SamtalView.Dag;
import se.stegvis.efteravslut.SamtalView.Forsoksrad;
import se.stegvis.efteravslut.SamtalView.Lage;
import se.stegvis.efteravslut.SamtalView.Samtal;
import se.stegvis.efteravslut.SamtalView.Sida;
import se.stegvis.gemensamt.Datum;
import se.stegvis.web.Kodord;

/** Makes the page of the calls of one participant. */
@Singleton
class Samtalssida {

    private final Samtalen samtalen;
    private final ForsokRepository forsok;
    private final Deltagarna deltagarna;
    private final Clock clock;

    Samtalssida(Samtalen samtalen, ForsokRepository forsok, Deltagarna deltagarna, Clock clock) {
        this.samtalen = samtalen;
        this.forsok = forsok;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    Sida visa(DeltagandeRef ref) {
        var avslut = samtalen.avslut(ref);
        var rader = forsok.findRader(ref.insatsId(), ref.deltagandeId());
        var samtal = samtalen.samtal(ref);
        return new Sida(
                ref,
                deltagarna.visa(ref),
                avslut.utskriven() == null ? "" : Datum.lasbart(avslut.utskriven()),
                samtal.isEmpty() ? hinder(avslut) : "",
                avslut.ringInte() == null
                        ? ""
                        : "%s av %s".formatted(Datum.lasbart(avslut.ringInte()), avslut.ringInteAv()),
                Nas.text(avslut.nasSatt(), avslut.nasTid()),
                avslut.ater() == null ? "" : Datum.lasbart(avslut.ater()),
                samtal.stream().map(s -> samtal(ref, s, rader, avslut)).toList(),
                rader.stream()
                        .filter(r -> samtal.isEmpty() || r.foreAvslut() > 0)
                        .map(r -> rad(ref, r))
                        .toList(),
                forsok.findTidigare(ref.insatsId(), ref.deltagandeId()).stream()
                        .map(Samtalssida::tidigare)
                        .toList());
    }

    static String href(DeltagandeRef ref) {
        return ref.href() + "/efter-avslut";
    }

    /** Why nobody is to be called; empty when the reason is another than those known here. */
    static String hinder(SamtalQueries.Avslut avslut) {
        if (avslut.avslutsanledning() == null) {
            return "Deltagandet pågår. Samtalen planeras när det avslutas.";
        }
        return switch (avslut.avslutsanledning()) {
            case "felregistrering" -> "Deltagandet är felregistrerat och följs inte upp.";
            case "utan_matning" -> "Den som skrivs ut utan mätning följs inte upp efter avslutet.";
            case "avliden" -> "Deltagaren följs inte upp.";
            default ->
                "nej".equals(avslut.samtyckeUppfoljning())
                        ? "Deltagaren har sagt nej till att bli uppringd efter avslutet."
                        : "Det finns inget samtycke till att ringa efter avslutet.";
        };
    }

    static Forsoksrad rad(DeltagandeRef ref, ForsokRepository.Rad r) {
        return new Forsoksrad(
                Datum.lasbart(r.datum()),
                vad(r.resultat(), r.lage()),
                VisadUppgift.fritext(r.text()),
                r.vem() == null ? "från fil" : r.vem(),
                href(ref) + "/forsok/" + r.id());
    }

    private Samtal samtal(
            DeltagandeRef ref, SamtalQueries.Rad s, List<ForsokRepository.Rad> rader, SamtalQueries.Avslut avslut) {
        return new Samtal(
                "Efter %d månader".formatted(s.manader()),
                Dag.of(s.dag()),
                Lage.of(s.lage(), s.dag(), LocalDate.now(clock)),
                rader.stream()
                        .filter(r -> r.manader() == s.manader() && r.foreAvslut() == 0)
                        .map(r -> rad(ref, r))
                        .toList(),
                avslut.ringInte() == null ? href(ref) + "/" + s.manader() + "/forsok/ny" : "");
    }

    private static Forsoksrad tidigare(ForsokRepository.Tidigare t) {
        var gjort = t.andring().equals("struken") ? "struket" : "rättat";
        var spar = "%s %s av %s"
                .formatted(gjort, Datum.lasbart(t.andrad()), Objects.toString(t.andradAv(), "en inläst fil"));
        return new Forsoksrad(
                Datum.lasbart(t.datum()),
                "%d månader: %s".formatted(t.manader(), vad(t.resultat(), t.lage())),
                VisadUppgift.fritext(t.text()),
                spar,
                "");
    }

    static String vad(String resultat, @Nullable String lage) {
        return Kodord.of(Resultat.class, resultat).etikett()
                + (lage == null ? "" : ". " + Kodord.of(Situation.class, lage).etikett());
    }
}

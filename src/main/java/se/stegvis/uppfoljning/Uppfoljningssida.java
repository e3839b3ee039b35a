package se.stegvis.uppfoljning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.gemensamt.Datum;
import se.stegvis.uppfoljning.UppfoljningView.Post;
import se.stegvis.uppfoljning.UppfoljningView.Sida;
import se.stegvis.uppfoljning.UppfoljningView.Slagrad;
import se.stegvis.web.Kodord;

/** Makes the page of all follow-ups of one participant. */
@Singleton
class Uppfoljningssida {

    private final UppfoljningQueries queries;
    private final Ovriga ovriga;
    private final PausRepository pauser;
    private final Deltagarna deltagarna;

    Uppfoljningssida(UppfoljningQueries queries, Ovriga ovriga, PausRepository pauser, Deltagarna deltagarna) {
        this.queries = queries;
        this.ovriga = ovriga;
        this.pauser = pauser;
        this.deltagarna = deltagarna;
    }

    Sida visa(Akt akt) {
        var ref = akt.ref();
        var skrivbar = queries.countSkrivbara(ref.insatsId(), ref.deltagandeId()) > 0;
        var ansvariga = queries.findAnsvariga(ref.insatsId(), ref.deltagandeId()).stream()
                .collect(Collectors.toMap(
                        UppfoljningQueries.Ansvarig::uppfoljningId, UppfoljningQueries.Ansvarig::namn));
        var attGora = akt.attGora();
        var nasta = akt.plan().nasta(akt.idag().plusDays(Frist.DAGAR_FORE));
        return new Sida(
                ref,
                deltagarna.visa(ref),
                skrivbar,
                attGora.stream()
                        .map(dag -> attGora(akt, dag, ansvariga, skrivbar))
                        .toList(),
                nasta.map(dag -> nasta(dag, attGora.isEmpty())).orElse(""),
                attGora.isEmpty() ? tomt(akt) : "",
                planerade(akt, ansvariga, skrivbar),
                ovriga.alla(ref).stream()
                        .map(p -> slagrad(ref, p, akt.idag(), skrivbar))
                        .toList(),
                pauser.findRader(ref.insatsId(), ref.deltagandeId()).stream()
                        .filter(p -> !p.till().isBefore(akt.idag()))
                        .map(p -> Pausvyer.of(p, akt.idag(), ""))
                        .toList(),
                tidigare(akt, ansvariga, skrivbar));
    }

    private static String nasta(LocalDate dag, boolean ingenNu) {
        var arbetsdag = Fristtext.arbetsdag(dag);
        return "%s uppföljning ska göras %s%s och kan göras från %s."
                .formatted(
                        ingenNu ? "Nästa" : "Därefter: nästa",
                        Datum.lasbart(dag),
                        arbetsdag.isEmpty() ? "" : " (" + arbetsdag + ")",
                        Datum.lasbart(Frist.fonsterFran(dag)));
    }

    private static String tomt(Akt akt) {
        var utskriven = akt.tid().utskriven();
        return utskriven == null
                ? "Ingen uppföljning ska göras just nu."
                : "Deltagandet avslutades %s. Inga fler uppföljningar ska göras.".formatted(Datum.lasbart(utskriven));
    }

    private static Post attGora(Akt akt, LocalDate dag, Map<Long, String> ansvariga, boolean skrivbar) {
        var rader = new ArrayList<String>();
        var kvar = Uppfoljningsformular.kvar(akt.delar(dag));
        if (!kvar.isEmpty()) {
            rader.add("Kvar: " + kvar);
        }
        bokad(akt.find(dag), ansvariga).ifPresent(rader::add);
        return post(
                akt,
                dag,
                Fristtext.oppen(dag, akt.idag()),
                rader,
                skrivbar ? (kvar.isEmpty() ? "Gör uppföljningen" : "Gör klart") : "",
                skrivbar);
    }

    /** Those that are written about though their window has not begun. */
    private static List<Post> planerade(Akt akt, Map<Long, String> ansvariga, boolean skrivbar) {
        return akt.alla().stream()
                .filter(u ->
                        !u.isAvklarad() && Frist.fonsterFran(u.forfallodag()).isAfter(akt.idag()))
                .map(u -> post(
                        akt,
                        u.forfallodag(),
                        Fristtext.oppen(u.forfallodag(), akt.idag()),
                        bokad(Optional.of(u), ansvariga).stream().toList(),
                        skrivbar ? "Öppna" : "",
                        false))
                .toList();
    }

    /** What has been, the latest first: what was written about, and what was paused or left when she was exited. */
    private static List<Post> tidigare(Akt akt, Map<Long, String> ansvariga, boolean skrivbar) {
        var frister = akt.plan().frister().stream().collect(Collectors.toMap(Frist::forfallodag, Function.identity()));
        var dagar = new TreeSet<LocalDate>(frister.keySet());
        akt.alla().forEach(u -> dagar.add(u.forfallodag()));
        dagar.removeAll(akt.attGora());
        dagar.removeIf(dag -> Frist.fonsterFran(dag).isAfter(akt.idag())
                && akt.find(dag).filter(Uppfoljning::isAvklarad).isEmpty());
        return dagar.descendingSet().stream()
                .map(dag -> tidigare(akt, dag, frister.get(dag), ansvariga, skrivbar))
                .toList();
    }

    private static Post tidigare(
            Akt akt, LocalDate dag, @Nullable Frist frist, Map<Long, String> ansvariga, boolean skrivbar) {
        var uppfoljning = akt.find(dag);
        var rader = new ArrayList<String>();
        uppfoljning
                .map(Uppfoljning::genomford)
                .map(d -> "Gjord " + Datum.lasbart(d))
                .ifPresent(rader::add);
        uppfoljning
                .map(Uppfoljning::hoppadesOver)
                .map(kod -> Kodord.of(Overhopp.class, kod).etikett())
                .ifPresent(rader::add);
        akt.delar(dag).stream().map(Uppfoljningssida::del).forEach(rader::add);
        bokad(uppfoljning, ansvariga).ifPresent(rader::add);
        var lage = frist == null
                ? new Fristtext(
                        uppfoljning.filter(Uppfoljning::isAvklarad).isPresent()
                                ? "Gjord för tidigt för att räknas"
                                : "Hör inte till någon förfallodag",
                        "yellow")
                : Fristtext.of(frist, akt.idag());
        return post(akt, dag, lage, rader, skrivbar ? gor(uppfoljning, frist) : "", false);
    }

    private static String gor(Optional<Uppfoljning> uppfoljning, @Nullable Frist frist) {
        if (uppfoljning.isPresent()) {
            return uppfoljning.get().hoppadesOver() == null ? "Ändra" : "Ta tillbaka";
        }
        return frist != null && frist.tillstand() == Frist.Tillstand.UPPHORD ? "Skriv i efterhand" : "";
    }

    private static String del(UppfoljningQueries.Delrad del) {
        return "%s: %s"
                .formatted(
                        Kodord.of(Del.class, del.del()).etikett(),
                        VisadUppgift.fritext(Uppfoljningsformular.svar(del)));
    }

    private static Optional<String> bokad(Optional<Uppfoljning> uppfoljning, Map<Long, String> ansvariga) {
        return uppfoljning.flatMap(u -> {
            var vem = ansvariga.getOrDefault(u.id(), "");
            var dag = u.planerad();
            if (dag == null) {
                return vem.isEmpty() ? Optional.empty() : Optional.of("Görs av " + vem);
            }
            var klockan = Klockan.text(u.klockan());
            return Optional.of("Bokad %s%s%s"
                    .formatted(
                            Datum.lasbart(dag),
                            klockan.isEmpty() ? "" : " klockan " + klockan,
                            vem.isEmpty() ? "" : " hos " + vem));
        });
    }

    private static Post post(
            Akt akt, LocalDate dag, Fristtext lage, List<String> rader, String gor, boolean kanHoppas) {
        return new Post(
                Datum.lasbart(dag),
                Fristtext.arbetsdag(dag),
                lage,
                rader,
                VisadUppgift.fritext(akt.find(dag).map(Uppfoljning::anteckning).orElse("")),
                gor.isEmpty() ? "" : Akt.href(akt.ref(), dag),
                gor,
                kanHoppas ? Akt.href(akt.ref(), dag) + "/overhopp" : "");
    }

    private static Slagrad slagrad(DeltagandeRef ref, Ovriga.Post p, LocalDate idag, boolean skrivbar) {
        var hur = p.avklarad().map(Uppfoljningssida::hurDetBlev);
        var gjord = p.frist().gjord();
        return new Slagrad(
                p.namn(),
                Datum.lasbart(p.frist().forfallodag()),
                Fristtext.arbetsdag(p.frist().forfallodag()),
                Fristtext.of(p.frist(), idag),
                hur.orElse(gjord == null ? "" : "Gjord " + Datum.lasbart(gjord)),
                skrivbar && p.skrivbar() ? AvklaringController.href(ref, p) : "");
    }

    private static String hurDetBlev(FristAvklarad a) {
        var hur = a.hoppadesOver() == null
                ? "Gjord " + Datum.lasbart(Objects.requireNonNull(a.gjord()))
                : Kodord.of(Overhopp.class, a.hoppadesOver()).etikett();
        var ord = a.anteckning().isEmpty() ? "" : ": " + VisadUppgift.fritext(a.anteckning());
        return hur + ", noterat av " + a.vem() + ord;
    }
}

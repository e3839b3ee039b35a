package se.stegvis.faststallande;

import jakarta.inject.Singleton;
import java.util.List;
import se.stegvis.arbetslista.Kvar;
import se.stegvis.faststallande.FaststallandeView.Rest;
import se.stegvis.faststallande.FaststallandeView.Vald;
import se.stegvis.gemensamt.Datum;

/** What somebody looks at before she fixes a period: whether it was fixed before, the sums, and what there is left to fill in. */
@Singleton
class Granskning {

    private final FaststallandeRepository repository;
    private final Kvar kvar;

    Granskning(FaststallandeRepository repository, Kvar kvar) {
        this.repository = repository;
        this.kvar = kvar;
    }

    Vald av(Uttag uttag) {
        var period = uttag.period();
        var tidigare = repository.findGallande(List.of(uttag.insats().id()), period.fran(), period.till()).stream()
                .findFirst();
        var kontroller = uttag.kontroller();
        var fel = kontroller.stream()
                .filter(k -> !k.stammer())
                .map(k -> k.regel() + " (" + String.join("; ", k.fel()) + ")")
                .toList();
        return new Vald(
                uttag.insats().id(),
                uttag.insats().namn(),
                tidigare.map(Faststalld::nummer).orElse(0) + 1,
                tidigare.map(f -> "Redan fastställd " + Datum.lasbart(f.uttag()) + ", version " + f.nummer()
                                + ". Den står kvar, och en ny version får ett skäl.")
                        .orElse(""),
                kontroller.size() - fel.size() + " av " + kontroller.size() + " summor stämmer",
                fel,
                kvar.antal(List.of(uttag.insats().id()), period).stream()
                        .map(Granskning::rest)
                        .toList());
    }

    private static Rest rest(Kvar.Antal antal) {
        return new Rest(
                "%s: %d %s hos %d deltagare"
                        .formatted(
                                antal.kontaktperson(),
                                antal.luckor(),
                                antal.luckor() == 1 ? "uppgift" : "uppgifter",
                                antal.deltagare()),
                antal.href());
    }
}

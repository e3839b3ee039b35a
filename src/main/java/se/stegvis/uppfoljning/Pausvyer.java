package se.stegvis.uppfoljning;

import java.time.LocalDate;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.gemensamt.Datum;
import se.stegvis.uppfoljning.UppfoljningView.Pausvy;
import se.stegvis.web.Kodord;

/** Pauses and driftstopp as pages show them. */
final class Pausvyer {

    static Pausvy of(PausRepository.Rad p, LocalDate idag, String href) {
        var lage = p.galler(idag)
                ? new Fristtext("Gäller nu", "yellow")
                : p.fran().isAfter(idag) ? new Fristtext("Kommande", "") : new Fristtext("Slut", "");
        return new Pausvy(
                Datum.lasbart(p.fran()) + " – " + Datum.lasbart(p.till()),
                Kodord.of(Pausorsak.class, p.orsak()).etikett(),
                VisadUppgift.fritext(p.text()),
                lage,
                "Skriven av %s %s".formatted(p.vem(), Datum.lasbart(p.satt())),
                href);
    }

    private Pausvyer() {}
}

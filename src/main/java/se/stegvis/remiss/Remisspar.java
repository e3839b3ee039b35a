package se.stegvis.remiss;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.deltagare.Skydd;
import se.stegvis.deltagare.Skydd.Kolumn;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.gemensamt.Personnummer;
import se.stegvis.insats.Kodverk;
import se.stegvis.kryptering.Chiffer;
import se.stegvis.remiss.RemissView.Andring;

/** Reads the trail of a remiss for its page. */
@Singleton
class Remisspar {

    private static final Map<String, String> ETIKETTER = Map.ofEntries(
            Map.entry("personnummer", "Personnummer"),
            Map.entry("fodd", "Född"),
            Map.entry("kon", "Kön"),
            Map.entry("telefon", "Telefon"),
            Map.entry("remittent", "Remittent"),
            Map.entry("handlaggare", "Handläggare"),
            Map.entry("organisation", "Organisation"),
            Map.entry("handlaggare_telefon", "Handläggarens telefon"),
            Map.entry("handlaggare_epost", "Handläggarens e-post"),
            Map.entry("orsak", "Orsak"),
            Map.entry("inkom", "Inkom"),
            Map.entry("samtycke", "Samtycke till remissen"),
            Map.entry("forsta_mote", "Första möte"));

    private final Skydd skydd;
    private final Kodverk kodverk;
    private final Clock clock;

    Remisspar(Skydd skydd, Kodverk kodverk, Clock clock) {
        this.skydd = skydd;
        this.kodverk = kodverk;
        this.clock = clock;
    }

    List<Andring> of(Remiss remiss, List<RemissQueries.Andring> rader) {
        return rader.stream()
                .map(r -> new Andring(
                        Datum.lasbart(r.tidpunkt()) + " av " + r.av(), vad(remiss, r), VisadUppgift.fritext(r.skal())))
                .toList();
    }

    private String vad(Remiss remiss, RemissQueries.Andring r) {
        if (r.fornamn() != null && r.efternamn() != null) {
            return "Namnet var "
                    + VisadPerson.remitterad(remiss.id(), r.fornamn(), r.efternamn())
                            .namn();
        }
        if (r.falt().equals(Remissandring.STATUS)) {
            return status(open(r.fore())) + " blev " + status(open(r.efter()));
        }
        return "%s: %s blev %s"
                .formatted(
                        ETIKETTER.getOrDefault(r.falt(), r.falt()),
                        text(r.falt(), r.fore()),
                        text(r.falt(), r.efter()));
    }

    private String text(String falt, @Nullable Chiffer varde) {
        var text = open(varde);
        if (text.isEmpty()) {
            return "(tomt)";
        }
        return switch (falt) {
            case "remittent" -> kodverk.etikett(Kodlista.REMITTENT, text);
            case "kon" -> text.equals("kvinna") ? "Kvinna" : "Man";
            case "inkom", "samtycke", "forsta_mote" ->
                Datum.parse(text).map(Datum::lasbart).orElse(text);
            case "personnummer" ->
                VisadUppgift.of(Personnummer.parse(text, LocalDate.now(clock))
                                .map(Personnummer::toString)
                                .orElse(""))
                        .text();
            default -> VisadUppgift.fritext(text);
        };
    }

    private String open(@Nullable Chiffer varde) {
        return skydd.open(Kolumn.REMISS_ANDRING, varde);
    }

    private static String status(String kod) {
        return Remisstatus.find(kod).map(Remisstatus::etikett).orElse(kod);
    }
}

package se.stegvis.remiss;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.stegvis.atkomstlogg.Namn;
import se.stegvis.deltagare.Nummerfalt;
import se.stegvis.deltagare.Skydd;
import se.stegvis.deltagare.Skydd.Kolumn;
import se.stegvis.deltagare.Val;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.gemensamt.Personnummer;
import se.stegvis.gemensamt.Sokord;
import se.stegvis.insats.Kodval;
import se.stegvis.web.Check;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** The form for a remiss, the same when it comes and when it is amended; then it also takes the reason, {@code skal}. */
@Singleton
class RemissForm {

    static final String SKAL = "skal";
    static final String TA_BORT_NUMMER = "ta_bort_nummer";
    static final int LANGT = 4000;
    private static final int NAMN = 100;
    private static final int KONTAKT = 200;
    private static final String[] TEXT = {
        "fornamn",
        "efternamn",
        "personnummer",
        "fodd",
        "telefon",
        "handlaggare",
        "organisation",
        "handlaggare_telefon",
        "handlaggare_epost",
        "orsak",
        "inkom",
        "samtycke",
        "forsta_mote"
    };

    private final Kodval kodval;
    private final Nummerfalt nummerfalt;
    private final Skydd skydd;
    private final Clock clock;

    RemissForm(Kodval kodval, Nummerfalt nummerfalt, Skydd skydd, Clock clock) {
        this.kodval = kodval;
        this.nummerfalt = nummerfalt;
        this.skydd = skydd;
        this.clock = clock;
    }

    Formular declare(Formular form, String harRemittent) {
        return form.text(TEXT)
                .text(SKAL, TA_BORT_NUMMER, "version")
                .val("kon", Val.KON)
                .val("remittent", remittenter(harRemittent));
    }

    /** What was typed; {@code kant} is the number it keeps when none is typed. */
    Remissuppgifter read(Check check, Optional<Personnummer> kant, String harRemittent) {
        var idag = LocalDate.now(clock);
        var fornamn = check.text("fornamn", NAMN, "Skriv förnamnet");
        var efternamn = check.text("efternamn", NAMN, "Skriv efternamnet");
        var inkom = check.date("inkom", "Skriv dagen då remissen kom");
        check.rule(!inkom.isAfter(idag), "inkom", "Dagen kan inte ligga i framtiden");
        var nummer = nummer(check, kant);
        var fodd = Nummerfalt.fodd(check, nummer, inkom);
        check.rule(fodd.svar() == null, "fodd", "Skriv födelseåret med fyra siffror, eller lämna tomt");
        var samtycke = check.optionalDate("samtycke");
        check.rule(samtycke.filter(dag -> dag.isAfter(idag)).isEmpty(), "samtycke", "Dagen kan inte ligga i framtiden");
        return new Remissuppgifter(
                Namn.of(fornamn),
                Namn.of(efternamn),
                Sokord.of(fornamn, efternamn),
                fodd,
                check.optionalChoice("kon", Val.KON).orElse(null),
                nummer,
                check.optionalText("telefon", 50),
                check.choice("remittent", remittenter(harRemittent), "Välj vem som remitterar"),
                check.text("handlaggare", NAMN, "Skriv vem som har skickat remissen"),
                check.optionalText("organisation", KONTAKT),
                check.optionalText("handlaggare_telefon", 50),
                check.optionalText("handlaggare_epost", KONTAKT),
                check.text("orsak", LANGT, "Skriv varför personen remitteras och vad som önskas"),
                inkom,
                samtycke.orElse(null),
                check.optionalDate("forsta_mote").orElse(null));
    }

    private Optional<Personnummer> nummer(Check check, Optional<Personnummer> kant) {
        var typed = nummerfalt.nummer(check);
        if (check.data().has(TA_BORT_NUMMER)) {
            check.rule(
                    check.data().get("personnummer").isBlank(),
                    "personnummer",
                    "Skriv ett nytt nummer eller ta bort numret, inte båda");
            return Optional.empty();
        }
        return typed.or(() -> kant);
    }

    /** What stands in it, by the fields of the form. The number is left out: it is shown by itself. */
    Map<String, String> falt(Remiss r) {
        var falt = new LinkedHashMap<String, String>();
        falt.put("fodd", r.fodd().text());
        falt.put("kon", Objects.toString(r.kon(), ""));
        falt.put("telefon", skydd.open(Kolumn.REMISS_TELEFON, r.telefon()));
        falt.put("remittent", r.remittent());
        falt.put("handlaggare", r.handlaggare());
        falt.put("organisation", r.organisation());
        falt.put("handlaggare_telefon", skydd.open(Kolumn.HANDLAGGARE_TELEFON, r.handlaggareTelefon()));
        falt.put("handlaggare_epost", skydd.open(Kolumn.HANDLAGGARE_EPOST, r.handlaggareEpost()));
        falt.put("orsak", r.orsak());
        falt.put("inkom", r.inkom().toString());
        falt.put("samtycke", Objects.toString(r.samtycke(), ""));
        falt.put("forsta_mote", Objects.toString(r.forstaMote(), ""));
        return falt;
    }

    Optional<Personnummer> nummer(Remiss r) {
        return Personnummer.parse(skydd.open(Kolumn.REMISS_PERSONNUMMER, r.personnummer()), LocalDate.now(clock));
    }

    private List<Alternativ> remittenter(String har) {
        return kodval.of(Kodlista.REMITTENT, LocalDate.now(clock), List.of(har));
    }
}

package se.stegvis.deltagare;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Namn;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.gemensamt.Fodd;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.gemensamt.Personnummer;
import se.stegvis.gemensamt.Sokord;
import se.stegvis.insats.Kodval;
import se.stegvis.medarbetare.Kollegor;
import se.stegvis.web.Check;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** The form for a named participant, the same at the enrolment and when something is corrected. */
@Singleton
class UppgifterForm {

    private static final int NAMN = 100;
    static final int KONTAKT = 200;

    private final Kodval kodval;
    private final Kollegor kollegor;
    private final LageForm lage;
    private final Nummerfalt nummerfalt;
    private final Clock clock;

    UppgifterForm(Kodval kodval, Kollegor kollegor, LageForm lage, Nummerfalt nummerfalt, Clock clock) {
        this.kodval = kodval;
        this.kollegor = kollegor;
        this.lage = lage;
        this.nummerfalt = nummerfalt;
        this.clock = clock;
    }

    Formular declare(Formular form, InsatsRef insats, Redan redan) {
        return declare(form, kontaktpersoner(insats), redan);
    }

    Formular declare(Formular form, List<Alternativ> kontaktpersoner, Redan redan) {
        form.text("fornamn", "efternamn", "personnummer", "fodd", "telefon", "epost", "adress", "inskriven", "samtycke")
                .text("version", "version_person")
                .val("kon", Val.KON)
                .val("kontaktperson", kontaktpersoner);
        Svarsfalt.declare(form, "fodd", "telefon", "epost", "adress");
        return declareBakgrund(form, redan);
    }

    Formular declareBakgrund(Formular form, Redan redan) {
        form.val("remittent", koder(Kodlista.REMITTENT, redan))
                .val("utbildning", koder(Kodlista.UTBILDNING, redan))
                .val("forsorjningstid", koder(Kodlista.FORSORJNINGSTID, redan));
        lage.declare(form, LocalDate.now(clock), redan);
        return form;
    }

    Bakgrund readBakgrund(Check check, Redan redan) {
        return new Bakgrund(
                code(check, "remittent", Kodlista.REMITTENT, redan),
                code(check, "utbildning", Kodlista.UTBILDNING, redan),
                code(check, "forsorjningstid", Kodlista.FORSORJNINGSTID, redan),
                lage.read(check, LocalDate.now(clock), redan));
    }

    /** What the form shows of a background already known. */
    Map<String, List<String>> bakgrund(Bakgrund b) {
        var falt = new LinkedHashMap<>(lage.fields(b.fore()));
        falt.put("remittent", List.of(Objects.toString(b.remittent(), "")));
        falt.put("utbildning", List.of(Objects.toString(b.utbildning(), "")));
        falt.put("forsorjningstid", List.of(Objects.toString(b.forsorjningstid(), "")));
        return falt;
    }

    List<LageForm.Rad> sysselsattning(Formular form) {
        return lage.rader(form);
    }

    /** Reads what was typed of somebody to enrol; {@code kant} is the number when none is typed. */
    Uppgifter read(Check check, List<Alternativ> kontaktpersoner, Optional<Personnummer> kant) {
        return read(check, kontaktpersoner, Redan.INGET, () -> nummerfalt
                .nummer(check)
                .or(() -> kant));
    }

    /** Reads a correction, which leaves the number alone; {@code redan} is what the record has, and stays acceptable. */
    Uppgifter read(Check check, InsatsRef insats, Optional<Personnummer> kant, Redan redan) {
        return read(check, kontaktpersoner(insats), redan, () -> kant);
    }

    private Uppgifter read(
            Check check, List<Alternativ> kontaktpersoner, Redan redan, Supplier<Optional<Personnummer>> nummer) {
        var idag = LocalDate.now(clock);
        var fornamn = check.text("fornamn", NAMN, "Skriv förnamnet");
        var efternamn = check.text("efternamn", NAMN, "Skriv efternamnet");
        var personnummer = nummer.get();
        var inskriven = check.date("inskriven", "Skriv dagen deltagaren skrevs in");
        check.rule(!inskriven.isAfter(idag), "inskriven", "Dagen kan inte ligga i framtiden");
        var fodd = fodd(check, personnummer, inskriven);
        var samtycke = check.date("samtycke", "Skriv dagen då deltagaren samtyckte, eller registrera anonymt");
        check.rule(!samtycke.isAfter(idag), "samtycke", "Dagen kan inte ligga i framtiden");
        return new Uppgifter(
                Namn.of(fornamn),
                Namn.of(efternamn),
                Sokord.of(fornamn, efternamn),
                check.choice("kon", Val.KON, "Välj kön"),
                personnummer,
                fodd,
                Svarsfalt.kontakt(check, "telefon", 50),
                Svarsfalt.kontakt(check, "epost", KONTAKT),
                Svarsfalt.kontakt(check, "adress", KONTAKT),
                inskriven,
                samtycke,
                check.optionalChoice("kontaktperson", kontaktpersoner)
                        .filter(id -> check.error("kontaktperson").isEmpty())
                        .map(Long::valueOf)
                        .orElse(null),
                readBakgrund(check, redan));
    }

    private static Fodd fodd(Check check, Optional<Personnummer> nummer, LocalDate inskriven) {
        var fodd = Nummerfalt.fodd(check, nummer, inskriven);
        var svar = Svarsfalt.read(check, "fodd", !fodd.equals(Fodd.EJ_FRAGAT));
        return svar == null ? fodd : Fodd.of(svar);
    }

    List<Alternativ> kontaktpersoner(InsatsRef insats) {
        return kollegor.inInsats(insats.insatsId()).stream()
                .map(m -> new Alternativ(String.valueOf(m.id()), m.namn()))
                .toList();
    }

    /** Those the reader may choose: who may not say who is kontaktperson can be it herself. */
    static List<Alternativ> valbara(List<Alternativ> alla, InsatsRef insats, Inloggad inloggad) {
        var jag = String.valueOf(inloggad.medarbetareId());
        return inloggad.har(Behorighet.TILLDELA, insats.insatsId())
                ? alla
                : alla.stream().filter(a -> a.kod().equals(jag)).toList();
    }

    private @Nullable String code(Check check, String field, Kodlista lista, Redan redan) {
        return check.optionalChoice(field, koder(lista, redan)).orElse(null);
    }

    private List<Alternativ> koder(Kodlista lista, Redan redan) {
        return kodval.medSvar(lista, LocalDate.now(clock), redan.i(lista));
    }
}

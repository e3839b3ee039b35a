package se.stegvis.deltagare;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.deltagare.InskrivningView.Besvarad;
import se.stegvis.deltagare.InskrivningView.Dold;
import se.stegvis.deltagare.InskrivningView.Fel;
import se.stegvis.deltagare.InskrivningView.Kontroll;
import se.stegvis.deltagare.InskrivningView.Rad;
import se.stegvis.deltagare.Inskrivningsdel.Fraga;
import se.stegvis.deltagare.Inskrivningsdel.Slag;
import se.stegvis.deltagare.Slutkontroll.Mal;
import se.stegvis.deltagare.Slutkontroll.Utfall;
import se.stegvis.gemensamt.Personnummer;
import se.stegvis.gemensamt.Svar;
import se.stegvis.web.Check;
import se.stegvis.web.Falt;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;

/** The page where all answers are read once more before somebody is enrolled. */
@Singleton
class Kontrollsida {

    static final String MALL = "deltagare/kontroll";

    /** Comes back to this page after something is changed. */
    static final String ATER = "kontroll";

    private final UppgifterForm uppgifter;
    private final Clock clock;

    Kontrollsida(UppgifterForm uppgifter, Clock clock) {
        this.uppgifter = uppgifter;
        this.clock = clock;
    }

    /** Of answers that are kept. */
    Kontroll av(Mal mal, String lista, String namn, Formular form, Utfall utfall, boolean forsokt) {
        return view(mal, lista, namn, form, utfall, forsokt, List.of());
    }

    /** Of answers sent all at once, which only the form holds. */
    Kontroll av(Mal mal, Utfall utfall) {
        var dolda = utfall.svar().data().asMap().entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(varde -> new Dold(e.getKey(), varde)))
                .toList();
        return view(mal, "", "", Formular.of(utfall.val()), utfall, true, dolda);
    }

    private Kontroll view(
            Mal mal, String lista, String namn, Formular form, Utfall utfall, boolean forsokt, List<Dold> dolda) {
        form.text("version").val(Slutkontroll.PERSON, Slutkontroll.personer(utfall.liknande()));
        return new Kontroll(
                mal.insats(),
                lista.isEmpty() ? mal.insats().href() + "/inskrivningar" : lista + "/kontroll",
                lista.isEmpty() ? mal.insats().href() + "/deltagare" : lista,
                namn,
                forsokt,
                fel(utfall.svar(), lista),
                utfall.liknande(),
                form,
                delar(mal, utfall, lista),
                dolda);
    }

    private static List<Fel> fel(Check svar, String lista) {
        return svar.errors().entrySet().stream()
                .map(e -> new Fel(
                        e.getValue(),
                        lista.isEmpty()
                                ? ""
                                : Inskrivningsdel.med(e.getKey())
                                        .map(del -> andra(lista, del) + "#" + e.getKey())
                                        .orElse("")))
                .toList();
    }

    private static String andra(String lista, Inskrivningsdel del) {
        return lista + "/" + del.kod() + "?ater=" + ATER;
    }

    private List<Besvarad> delar(Mal mal, Utfall utfall, String lista) {
        var svar = utfall.svar().data();
        var form = Formular.of(new Check(svar));
        uppgifter.declare(form, utfall.kontaktpersoner(), Redan.INGET);
        return Arrays.stream(Inskrivningsdel.values())
                .map(del -> new Besvarad(
                        del.kod(),
                        del.rubrik(),
                        del.kanGallaInte() && Inskrivningsdel.harSvar(svar, del.gallerInte())
                                ? "Gäller inte: " + svar.get(del.gallerInte()).strip()
                                : "",
                        lista.isEmpty() ? "" : andra(lista, del),
                        rader(del, svar, form, mal)))
                .toList();
    }

    private List<Rad> rader(Inskrivningsdel del, FormData svar, Formular form, Mal mal) {
        var rader = del.fragor().stream()
                .map(f -> new Rad(f.etikett(), text(f, svar, form)))
                .toList();
        return del == Inskrivningsdel.SAMTYCKE && mal.kanOverforas()
                ? Stream.concat(
                                rader.stream(),
                                Stream.of(new Rad(
                                        "Överförd från den tidigare insatsen",
                                        svar.has(Slutkontroll.OVERFORD) ? "Ja" : "Nej")))
                        .toList()
                : rader;
    }

    /** In the words of the form; the number without its last four digits. */
    private String text(Fraga fraga, FormData svar, Formular form) {
        var idag = LocalDate.now(clock);
        if (fraga.namn().equals("personnummer")) {
            return Personnummer.parse(svar.get("personnummer"), idag)
                    .or(() -> Slutkontroll.kantNummer(svar, clock))
                    .map(Personnummer::toString)
                    .orElse(svar.get("personnummer").isBlank() ? "Ej frågat" : svar.get("personnummer"));
        }
        var beside = Svarsfalt.till(fraga.namn());
        var text = text(form.falt(fraga.namn()), form);
        if (text.isBlank() && fraga.iFalt(beside)) {
            text = text(form.falt(beside), form);
        }
        if (!text.isBlank()) {
            return Svar.find(text).map(Svar::etikett).orElse(text);
        }
        if (fraga.besvarad(svar)) {
            return fraga.namn().equals("adress") ? "Den som redan finns" : "Enligt personnumret";
        }
        return fraga.slag() == Slag.KRAV ? "Saknas" : fraga.slag() == Slag.FRAGA ? "Ej frågat" : "Ingen ännu";
    }

    private static String text(Falt falt, Formular form) {
        return falt.val().isEmpty()
                ? falt.varde().strip()
                : falt.val().stream()
                        .filter(Falt.Val::vald)
                        .map(val -> val.etikett() + omfattning(falt, val.kod(), form))
                        .collect(Collectors.joining(", "));
    }

    private static String omfattning(Falt falt, String kod, Formular form) {
        if (!falt.namn().equals("sysselsattning")) {
            return "";
        }
        var varde = form.falt("omfattning_" + kod).varde().strip();
        return varde.isEmpty() ? "" : " " + varde + " %";
    }

    /** The fields of the page's own form. */
    static FormData falt(int version) {
        return FormData.ofAll(new LinkedHashMap<>(Map.of("version", List.of(String.valueOf(version)))));
    }
}

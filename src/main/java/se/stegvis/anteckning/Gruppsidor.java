package se.stegvis.anteckning;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import se.stegvis.anteckning.AktRepository.Akt;
import se.stegvis.anteckning.GruppView.Form;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.web.Falt;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** Makes the pages where a note is written for several. */
@Singleton
class Gruppsidor {

    private final AktRepository akter;
    private final Anteckningsval val;

    Gruppsidor(AktRepository akter, Anteckningsval val) {
        this.akter = akter;
        this.val = val;
    }

    /** A person to choose. */
    record Valbar(long deltagandeId, VisadPerson person, boolean min) {
        static Valbar of(Akt akt, Inloggad inloggad) {
            return new Valbar(
                    akt.id(),
                    VisadPerson.of(akt.id(), akt.fornamn(), akt.efternamn(), akt.deltagarNr()),
                    Objects.equals(akt.kontaktpersonId(), inloggad.medarbetareId()));
        }

        String kod() {
            return String.valueOf(deltagandeId);
        }
    }

    /** The ongoing ones of the insats, the reader's own first. */
    List<Valbar> pagaende(InsatsRef insats, Inloggad inloggad) {
        return akter.findOngoing(List.of(insats.insatsId()), inloggad.medarbetareId()).stream()
                .map(akt -> Valbar.of(akt, inloggad))
                .toList();
    }

    static List<Alternativ> val(List<Valbar> valbara) {
        return valbara.stream()
                .map(v -> new Alternativ(v.kod(), v.person().listnamn()))
                .toList();
    }

    static List<VisadPerson> personer(List<Valbar> valbara, List<Long> valda) {
        return valbara.stream()
                .filter(v -> valda.contains(v.deltagandeId()))
                .map(Valbar::person)
                .toList();
    }

    /** Those who have a copy, whether they go on or have left since. */
    List<VisadPerson> personer(InsatsRef insats, List<Anteckning> kopior) {
        var ids = kopior.stream().map(Anteckning::deltagandeId).toList();
        return akter.findAll(List.of(insats.insatsId()), ids).stream()
                .map(a -> VisadPerson.of(a.id(), a.fornamn(), a.efternamn(), a.deltagarNr()))
                .toList();
    }

    /** What can still be edited together: all of them, or none. */
    static List<Anteckning> utkast(List<Anteckning> kopior) {
        if (kopior.isEmpty() || !kopior.stream().allMatch(Anteckning::isUtkast)) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
        return kopior;
    }

    Form ny(InsatsRef insats, List<Valbar> pagaende, Formular form, Inloggad inloggad) {
        GruppForm.declare(form, val.iGrupp(null), val(pagaende));
        var mina = pagaende.stream().filter(Valbar::min).map(Valbar::kod).collect(Collectors.toSet());
        var alla = form.falt(GruppForm.DELTAGANDE).val();
        return new Form(
                insats,
                form,
                alla.stream().filter(v -> mina.contains(v.kod())).toList(),
                alla.stream().filter(v -> !mina.contains(v.kod())).toList(),
                List.of(),
                insats.href() + "/gruppanteckningar",
                true,
                varna(form));
    }

    Form andra(InsatsRef insats, Gruppanteckning grupp, List<Anteckning> kopior, Formular form) {
        GruppForm.declare(form, val.iGrupp(kopior.get(0).innehall()), List.of());
        return new Form(
                insats,
                form,
                List.of(),
                List.of(),
                personer(insats, kopior).stream().map(VisadPerson::namn).toList(),
                insats.href() + "/gruppanteckningar/" + grupp.id(),
                false,
                varna(form));
    }

    private static boolean varna(Formular form) {
        Falt anda = form.falt("spara_anda");
        return anda.harFel() || anda.val().stream().anyMatch(Falt.Val::vald);
    }
}

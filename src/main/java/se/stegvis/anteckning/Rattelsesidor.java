package se.stegvis.anteckning;

import jakarta.inject.Singleton;
import java.util.List;
import se.stegvis.anteckning.AktRepository.Akt;
import se.stegvis.anteckning.FlyttView.Sida;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.deltagare.Rattelse;
import se.stegvis.gemensamt.Datum;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** Makes the pages where a signed note is corrected. */
@Singleton
class Rattelsesidor {

    private final Deltagarna deltagarna;

    Rattelsesidor(Deltagarna deltagarna) {
        this.deltagarna = deltagarna;
    }

    Rattelse.Sida tillagg(Anteckning a, Formular form) {
        return sida(a, Rattelse.tillagg(form), "/tillagg");
    }

    Rattelse.Sida strykning(Anteckning a, Formular form) {
        return sida(a, Rattelse.strykning(form), "/strykning");
    }

    /**
     * Where to the note can be moved.
     *
     * @param akter those to choose among
     * @param sokt whether they are what a search found
     */
    Sida flytt(Anteckning a, Formular form, List<Akt> akter, boolean sokt) {
        FlyttForm.declare(form, val(akter));
        return new Sida(sida(a, form, "/flytt"), form, !akter.isEmpty(), sokt);
    }

    static List<Alternativ> val(List<Akt> akter) {
        return akter.stream().map(Rattelsesidor::val).toList();
    }

    /** Names a participant, who is thereby noted as shown. */
    private static Alternativ val(Akt akt) {
        var person = VisadPerson.of(akt.id(), akt.fornamn(), akt.efternamn(), akt.deltagarNr());
        var namn = person.listnamn() + ", " + akt.insatsNamn();
        return new Alternativ(String.valueOf(akt.id()), namn + (akt.pagar() ? "" : " (avslutad)"));
    }

    static String href(Anteckning a) {
        return a.ref().href() + "/anteckningar/" + a.id();
    }

    private Rattelse.Sida sida(Anteckning a, Formular form, String vart) {
        boolean flyttad = Rattelse.FLYTTAD.equals(a.rattelse());
        return new Rattelse.Sida(
                a.ref(),
                deltagarna.visa(a.ref()),
                form,
                "anteckningen",
                flyttad ? "Flyttad anteckning" : VisadUppgift.fritext(a.rubrik()),
                Datum.lasbart(a.datum()),
                href(a) + vart,
                href(a),
                a.rattelse() == null ? "" : "Anteckningen är redan " + a.rattelse() + ".");
    }
}

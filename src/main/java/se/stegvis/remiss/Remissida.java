package se.stegvis.remiss;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.deltagare.Dubbletter;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.gemensamt.Personnummer;
import se.stegvis.insats.Kodverk;
import se.stegvis.remiss.RemissView.Fakta;
import se.stegvis.remiss.RemissView.Sida;
import se.stegvis.remiss.RemissView.Tagg;

/** Makes the page of a remiss. */
@Singleton
class Remissida {

    private final RemissQueries remisser;
    private final RemissForm form;
    private final Remisspar spar;
    private final Dubbletter dubbletter;
    private final Kodverk kodverk;

    Remissida(RemissQueries remisser, RemissForm form, Remisspar spar, Dubbletter dubbletter, Kodverk kodverk) {
        this.remisser = remisser;
        this.form = form;
        this.spar = spar;
        this.dubbletter = dubbletter;
        this.kodverk = kodverk;
    }

    static String href(InsatsRef insats, long id) {
        return insats.href() + "/remisser/" + id;
    }

    static VisadPerson person(Remiss r) {
        return VisadPerson.remitterad(r.id(), r.fornamn(), r.efternamn());
    }

    Sida visa(InsatsRef insats, Remiss r, Inloggad inloggad) {
        var falt = form.falt(r);
        var laget = remisser.findLaget(insats.insatsId(), r.id());
        var deltagandeId = r.deltagandeId();
        return new Sida(
                insats,
                href(insats, r.id()),
                person(r),
                Tagg.of(r.laget()),
                personen(r, falt),
                avsandare(r, falt, laget.registreradAv()),
                VisadUppgift.fritext(r.orsak()),
                beslut(r, laget.beslutadAv()),
                spar.of(r, remisser.findAndringar(insats.insatsId(), r.id())),
                deltagandeId == null ? liknande(insats, r, inloggad) : Dubbletter.Svar.INGA,
                r.personnummer() != null,
                deltagandeId == null ? "" : new DeltagandeRef(r.insatsId(), deltagandeId).href(),
                inloggad.har(Behorighet.SKRIVA_REMISS, insats.insatsId()),
                inloggad.har(Behorighet.BESLUTA_OM_REMISS, insats.insatsId())
                        && !r.mojliga().isEmpty(),
                inloggad.har(Behorighet.SKRIVA_IN, insats.insatsId()) && r.kanSkrivasIn());
    }

    private Dubbletter.Svar liknande(InsatsRef insats, Remiss r, Inloggad inloggad) {
        return dubbletter.sok(insats, inloggad, new Dubbletter.Fraga(form.nummer(r), r.sokord(), r.fodelsear(), 0));
    }

    private List<Fakta> personen(Remiss r, Map<String, String> falt) {
        var fakta = new ArrayList<Fakta>();
        add(fakta, "Född", VisadUppgift.of(r.fodd().text()).text());
        add(
                fakta,
                "Personnummer",
                VisadUppgift.of(form.nummer(r).map(Personnummer::toString).orElse(""))
                        .text());
        var kon = r.kon();
        add(fakta, "Kön", kon == null ? "" : kon.equals("kvinna") ? "Kvinna" : "Man");
        add(fakta, "Telefon", VisadUppgift.of(falt.getOrDefault("telefon", "")).text());
        add(
                fakta,
                "Samtycke till remissen",
                Optional.ofNullable(r.samtycke()).map(Datum::lasbart).orElse("Inget antecknat"));
        return fakta;
    }

    private List<Fakta> avsandare(Remiss r, Map<String, String> falt, @Nullable String registreradAv) {
        var fakta = new ArrayList<Fakta>();
        add(fakta, "Remittent", kodverk.etikett(Kodlista.REMITTENT, r.remittent()));
        add(fakta, "Organisation", r.organisation());
        add(fakta, "Handläggare", r.handlaggare());
        add(fakta, "Telefon", falt.getOrDefault("handlaggare_telefon", ""));
        add(fakta, "E-post", falt.getOrDefault("handlaggare_epost", ""));
        add(fakta, "Inkom", Datum.lasbart(r.inkom()));
        add(
                fakta,
                "Registrerad",
                Datum.lasbart(r.registrerad())
                        + Optional.ofNullable(registreradAv)
                                .map(n -> " av " + n)
                                .orElse(""));
        return fakta;
    }

    private List<Fakta> beslut(Remiss r, @Nullable String av) {
        var fakta = new ArrayList<Fakta>();
        add(
                fakta,
                "Första möte",
                Optional.ofNullable(r.forstaMote()).map(Datum::lasbart).orElse(""));
        var dag = r.beslutsdag();
        if (dag != null) {
            add(
                    fakta,
                    "Beslut",
                    r.laget().etikett() + " " + Datum.lasbart(dag)
                            + Optional.ofNullable(av).map(n -> " av " + n).orElse(""));
        }
        if (r.avbojsskal() != null) {
            add(fakta, "Skäl", kodverk.etikett(Kodlista.AVBOJSSKAL, r.avbojsskal()));
        }
        add(fakta, "Kommentar", VisadUppgift.fritext(r.beslutstext()));
        return fakta;
    }

    private static void add(List<Fakta> fakta, String etikett, String text) {
        if (!text.isEmpty()) {
            fakta.add(new Fakta(etikett, text));
        }
    }
}

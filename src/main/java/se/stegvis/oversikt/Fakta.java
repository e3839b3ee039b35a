package se.stegvis.oversikt;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.deltagare.Skydd;
import se.stegvis.deltagare.Skydd.Kolumn;
import se.stegvis.gemensamt.Anonymorsak;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Fodd;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.gemensamt.Svar;
import se.stegvis.insats.Kodverk;
import se.stegvis.oversikt.DeltagandeQueries.Huvud;
import se.stegvis.samtycke.Samtyckeslage;

/** The facts at the side of a participant's page. The number is masked, and the address never stands here. */
@Singleton
class Fakta {

    private final Kodverk kodverk;
    private final Skydd skydd;

    Fakta(Kodverk kodverk, Skydd skydd) {
        this.kodverk = kodverk;
        this.skydd = skydd;
    }

    List<DeltagandeView.Fakta> of(Huvud h, LocalDate idag) {
        var fakta = new ArrayList<DeltagandeView.Fakta>();
        add(fakta, "Deltagar-nr", h.deltagarNr());
        add(fakta, "Kön", h.kon().equals("kvinna") ? "Kvinna" : "Man");
        add(fakta, "Ålder", VisadUppgift.of(alder(h, idag)).text());
        add(fakta, "Personnummer", skydd.visaMaskerat(h.personnummer(), idag).text());
        if (!Anonymorsak.SKYDDAD.kod().equals(h.anonymOrsak())) {
            kontakt(fakta, h);
        }
        add(fakta, "Remittent", kodverk.etikett(Kodlista.REMITTENT, h.remittent()));
        add(
                fakta,
                "Samtycke till registrering",
                Optional.ofNullable(h.samtycke()).map(Datum::lasbart).orElse(""));
        add(fakta, "Får dela med", h.delasMed() == null ? "Ingen" : Samtyckeslage.parter(h.delasMed()));
        add(fakta, "Information om personuppgifter", h.informerad() > 0 ? "Given" : "Inte antecknad");
        var overford = h.overfordInskriven();
        if (overford != null) {
            add(fakta, "Överförd från", h.overfordFran() + ", inskriven " + Datum.lasbart(overford));
        }
        add(fakta, "Utbildning", kodverk.etikett(Kodlista.UTBILDNING, h.utbildning()));
        add(fakta, "Tid i offentlig försörjning", kodverk.etikett(Kodlista.FORSORJNINGSTID, h.forsorjningstid()));
        return fakta;
    }

    /** A telephone number stands at the top of the page and an address on its own: here is why there is none. */
    private void kontakt(List<DeltagandeView.Fakta> fakta, Huvud h) {
        if (h.telefon() == null) {
            add(fakta, "Telefon", svar(h.telefonSvar()));
        }
        add(
                fakta,
                "E-post",
                h.epost() == null
                        ? svar(h.epostSvar())
                        : skydd.visa(Kolumn.EPOST, h.epost()).text());
        if (h.harAdress() == 0) {
            add(fakta, "Adress", svar(h.adressSvar()));
        }
    }

    private static String svar(@Nullable String kod) {
        return Svar.find(kod).map(Svar::etikett).orElse(Svar.EJ_FRAGAT);
    }

    private static void add(List<DeltagandeView.Fakta> fakta, String etikett, String text) {
        if (!text.isEmpty()) {
            fakta.add(new DeltagandeView.Fakta(etikett, text));
        }
    }

    private static String alder(Huvud h, LocalDate idag) {
        var fodd = new Fodd(
                h.fodelsedatum(), h.fodelsear(), Svar.find(h.foddSvar()).orElse(null));
        OptionalInt alder = fodd.alder(idag);
        if (alder.isPresent()) {
            return (h.fodelsedatum() == null ? "omkring " : "") + alder.getAsInt() + " år";
        }
        return fodd.svar() == null ? Svar.EJ_FRAGAT : fodd.svar().etikett();
    }
}

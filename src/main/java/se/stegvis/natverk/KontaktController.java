package se.stegvis.natverk;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;
import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.insats.Kodval;
import se.stegvis.insats.Kodverk;
import se.stegvis.natverk.NatverkView.Form;
import se.stegvis.natverk.NatverkView.Lista;
import se.stegvis.natverk.NatverkView.Rad;
import se.stegvis.samtycke.Samtyckeslage;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** The officers around a participant. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/natverk")
@Produces(MediaType.TEXT_HTML)
class KontaktController {

    private static final String FORM = "natverk/form";
    private static final Optional<Kontakt> NY = Optional.empty();

    private final Kontakter kontakter;
    private final Kontaktskydd skydd;
    private final Samtyckeslage samtycken;
    private final Deltagarna deltagarna;
    private final Kodverk kodverk;
    private final Kodval kodval;
    private final Clock clock;

    KontaktController(
            Kontakter kontakter,
            Kontaktskydd skydd,
            Samtyckeslage samtycken,
            Deltagarna deltagarna,
            Kodverk kodverk,
            Kodval kodval,
            Clock clock) {
        this.kontakter = kontakter;
        this.skydd = skydd;
        this.samtycken = samtycken;
        this.deltagarna = deltagarna;
        this.kodverk = kodverk;
        this.kodval = kodval;
        this.clock = clock;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> index(@RequestBean DeltagandeRef deltagande) {
        var idag = LocalDate.now(clock);
        var alla = kontakter.alla(deltagande);
        var lagen = samtycken.per(deltagande);
        return Pages.show(
                "natverk/index",
                new Lista(
                        deltagande,
                        deltagarna.visa(deltagande),
                        rader(
                                deltagande,
                                alla.stream().filter(k -> k.galler(idag)).toList(),
                                lagen),
                        rader(
                                deltagande,
                                alla.stream().filter(k -> !k.galler(idag)).toList(),
                                lagen)));
    }

    @Get("/ny")
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande) {
        return Pages.show(FORM, view(deltagande, Formular.of(KontaktForm.fresh(LocalDate.now(clock))), NY));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> create(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        var check = new Check(form);
        var skrivet = KontaktForm.read(check, parter(NY));
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, Formular.of(check), NY));
        }
        kontakter.skriv(deltagande, skrivet, inloggad.medarbetareId());
        return Pages.seeOther(deltagande.href() + "/natverk", Notis.KONTAKT_SPARAD);
    }

    @Get("/{kontaktId}/andra")
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande, @PathVariable long kontaktId) {
        var kontakt = kontakter.find(deltagande, kontaktId);
        var form = Formular.of(KontaktForm.of(kontakt, skydd));
        return Pages.show(FORM, view(deltagande, form, Optional.of(kontakt)));
    }

    @Post(uri = "/{kontaktId}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> update(
            @RequestBean DeltagandeRef deltagande,
            @PathVariable long kontaktId,
            @Body FormData form,
            Inloggad inloggad) {
        var kontakt = Optional.of(kontakter.find(deltagande, kontaktId));
        var check = new Check(form);
        var skrivet = KontaktForm.read(check, parter(kontakt));
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, Formular.of(check), kontakt));
        }
        kontakter.andra(kontakt.get(), skrivet, inloggad.medarbetareId(), check.version("version"));
        return Pages.seeOther(deltagande.href() + "/natverk", Notis.KONTAKT_SPARAD);
    }

    private Form view(DeltagandeRef deltagande, Formular form, Optional<Kontakt> kontakt) {
        var action =
                deltagande.href() + "/natverk" + kontakt.map(k -> "/" + k.id()).orElse("");
        KontaktForm.declare(form, parter(kontakt));
        return new Form(deltagande, deltagarna.visa(deltagande), form, action, kontakt.isEmpty());
    }

    private List<Alternativ> parter(Optional<Kontakt> kontakt) {
        return kodval.of(
                Kodlista.PART,
                LocalDate.now(clock),
                kontakt.map(Kontakt::part).stream().toList());
    }

    private List<Rad> rader(DeltagandeRef deltagande, List<Kontakt> kontakter, Map<String, Samtyckeslage.Lage> lagen) {
        return kontakter.stream()
                .map(k -> rad(deltagande, k, lagen.getOrDefault(k.part(), Samtyckeslage.saknas())))
                .toList();
    }

    private Rad rad(DeltagandeRef deltagande, Kontakt k, Samtyckeslage.Lage lage) {
        return new Rad(
                kodverk.etikett(Kodlista.PART, k.part()),
                VisadUppgift.fritext(k.namn()),
                VisadUppgift.fritext(k.titel()),
                skydd.visa(Kontaktskydd.TELEFON, k.telefon()),
                skydd.visa(Kontaktskydd.EPOST, k.epost()),
                "från " + Datum.lasbart(k.fran())
                        + Optional.ofNullable(k.till())
                                .map(till -> " till " + Datum.lasbart(till))
                                .orElse(""),
                lage.text(),
                lage.far(),
                deltagande.href() + "/natverk/" + k.id());
    }
}

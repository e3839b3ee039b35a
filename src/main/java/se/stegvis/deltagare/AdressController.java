package se.stegvis.deltagare;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;
import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import java.util.Map;
import java.util.Objects;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Identitet;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.DeltagareView.Adress;
import se.stegvis.deltagare.DeltagareView.Uppgiftsbyte;
import se.stegvis.deltagare.Skydd.Kolumn;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Shows where somebody lives, which no other page does, together with what to mind; and changes it. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/adress")
@Produces(MediaType.TEXT_HTML)
class AdressController {

    private static final String FORM = "deltagare/adress-andra";

    private final Deltagarna deltagarna;
    private final Uppgiftsbyten byten;
    private final Kontaktobsen obs;
    private final Skydd skydd;

    AdressController(Deltagarna deltagarna, Uppgiftsbyten byten, Kontaktobsen obs, Skydd skydd) {
        this.deltagarna = deltagarna;
        this.byten = byten;
        this.obs = obs;
        this.skydd = skydd;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    @Identitet
    @Klartext
    HttpResponse<?> show(@RequestBean DeltagandeRef deltagande) {
        var person = deltagarna.find(deltagande);
        var adress = skydd.visa(Kolumn.ADRESS, person.adress());
        var view = new Adress(
                deltagande,
                deltagarna.visa(deltagande),
                adress.oppen(),
                person.adressen().text(),
                obs.ruta(deltagande));
        return Pages.show("deltagare/adress", view);
    }

    @Get("/andra")
    @Kraver(SKRIVA_I_AKT)
    @Identitet
    @Klartext
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande) {
        var person = deltagarna.find(deltagande);
        var form = FormData.of(Map.of(
                "adress", skydd.visa(Kolumn.ADRESS, person.adress()).oppen(),
                "adress_svar", Objects.toString(person.adressSvar(), ""),
                "version_person", String.valueOf(person.version())));
        return Pages.show(FORM, view(deltagande, Formular.of(form)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @Identitet
    @Klartext
    HttpResponse<?> update(@RequestBean DeltagandeRef deltagande, @Body FormData form) {
        var check = new Check(form);
        var adress = Svarsfalt.kontakt(check, "adress", UppgifterForm.KONTAKT);
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, Formular.of(check)));
        }
        byten.adress(deltagande, adress, check.version("version_person"));
        return Pages.seeOther(deltagande.href(), Notis.SPARAT);
    }

    private Uppgiftsbyte view(DeltagandeRef deltagande, Formular form) {
        Svarsfalt.declare(form.text("adress", "version_person"), "adress");
        return new Uppgiftsbyte(deltagande, deltagarna.visa(deltagande), form, "");
    }
}

package se.stegvis.anteckning;

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
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Rattelse;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Moves a signed note that was written in the wrong case. Whose case is the right one is never in an address. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/anteckningar/{anteckningId}/flytt")
@Produces(MediaType.TEXT_HTML)
class FlyttController {

    private static final String FORM = "anteckning/flytt";

    private final Anteckningar anteckningar;
    private final Akter akter;
    private final Rattelsesidor sidor;

    FlyttController(Anteckningar anteckningar, Akter akter, Rattelsesidor sidor) {
        this.anteckningar = anteckningar;
        this.akter = akter;
        this.sidor = sidor;
    }

    @Get("/ny")
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande, @PathVariable long anteckningId, Inloggad inloggad) {
        var signerad = anteckningar.rattbar(deltagande, anteckningId, inloggad);
        var form = Formular.of(Rattelse.fresh(signerad.version()));
        return Pages.show(FORM, sidor.flytt(signerad, form, akter.egna(deltagande, inloggad), false));
    }

    /** Searching answers with the same page, so that what is typed stands there. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> create(
            @RequestBean DeltagandeRef deltagande,
            @PathVariable long anteckningId,
            @Body FormData form,
            Inloggad inloggad) {
        var signerad = anteckningar.rattbar(deltagande, anteckningId, inloggad);
        var check = new Check(form);
        var ord = FlyttForm.ord(check);
        var valbara = akter.sok(deltagande, ord, check.data().get("till"), inloggad);
        if (form.has(FlyttForm.SOK)) {
            return Pages.show(FORM, sidor.flytt(signerad, Formular.of(check), valbara, !ord.isEmpty()));
        }
        var skrivet = FlyttForm.read(check, Rattelsesidor.val(valbara));
        if (!check.ok()) {
            return Pages.again(FORM, sidor.flytt(signerad, Formular.of(check), valbara, !ord.isEmpty()));
        }
        var till = akter.ref(valbara, skrivet.till());
        anteckningar.flytta(signerad, till, skrivet.skal(), inloggad.medarbetareId(), check.version("version"));
        return Pages.seeOther(Rattelsesidor.href(signerad), Notis.FLYTTAD);
    }
}

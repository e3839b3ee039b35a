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
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Rattelse;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Strikes a signed note that was registered by mistake. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/anteckningar/{anteckningId}/strykning")
@Produces(MediaType.TEXT_HTML)
class StrykningController {

    private final Anteckningar anteckningar;
    private final Rattelsesidor sidor;

    StrykningController(Anteckningar anteckningar, Rattelsesidor sidor) {
        this.anteckningar = anteckningar;
        this.sidor = sidor;
    }

    @Get("/ny")
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande, @PathVariable long anteckningId, Inloggad inloggad) {
        var signerad = anteckningar.rattbar(deltagande, anteckningId, inloggad);
        var form = Formular.of(Rattelse.fresh(signerad.version()));
        return Pages.show(Rattelse.STRYKNING_SIDA, sidor.strykning(signerad, form));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> create(
            @RequestBean DeltagandeRef deltagande,
            @PathVariable long anteckningId,
            @Body FormData form,
            Inloggad inloggad) {
        var signerad = anteckningar.rattbar(deltagande, anteckningId, inloggad);
        var check = new Check(form);
        var skal = Rattelse.readSkal(check);
        if (!check.ok()) {
            return Pages.again(Rattelse.STRYKNING_SIDA, sidor.strykning(signerad, Formular.of(check)));
        }
        anteckningar.stryk(signerad, skal, inloggad.medarbetareId(), check.version("version"));
        return Pages.seeOther(Rattelsesidor.href(signerad), Notis.STRUKEN);
    }
}

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

/** Adds to a signed note; whoever may write in the case may. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/anteckningar/{anteckningId}/tillagg")
@Produces(MediaType.TEXT_HTML)
class TillaggController {

    private final Anteckningar anteckningar;
    private final Rattelsesidor sidor;

    TillaggController(Anteckningar anteckningar, Rattelsesidor sidor) {
        this.anteckningar = anteckningar;
        this.sidor = sidor;
    }

    @Get("/ny")
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande, @PathVariable long anteckningId) {
        var signerad = anteckningar.signerad(deltagande, anteckningId);
        return Pages.show(Rattelse.TILLAGG_SIDA, sidor.tillagg(signerad, Formular.of(FormData.EMPTY)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> create(
            @RequestBean DeltagandeRef deltagande,
            @PathVariable long anteckningId,
            @Body FormData form,
            Inloggad inloggad) {
        var signerad = anteckningar.signerad(deltagande, anteckningId);
        var check = new Check(form);
        var text = Rattelse.readTillagg(check);
        if (!check.ok()) {
            return Pages.again(Rattelse.TILLAGG_SIDA, sidor.tillagg(signerad, Formular.of(check)));
        }
        anteckningar.laggTill(signerad, text, inloggad.medarbetareId());
        return Pages.seeOther(Rattelsesidor.href(signerad), Notis.TILLAGG_SPARAT);
    }
}

package se.stegvis.oversikt;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.Pages;

/** The page of a participant. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}")
@Produces(MediaType.TEXT_HTML)
class DeltagandeController {

    private final Deltagandesida sida;

    DeltagandeController(Deltagandesida sida) {
        this.sida = sida;
    }

    @Get
    @Kraver(Behorighet.SE_DELTAGARE)
    HttpResponse<?> show(@RequestBean DeltagandeRef deltagande, Inloggad inloggad) {
        return Pages.show("oversikt/deltagande", sida.visa(deltagande, inloggad));
    }
}

package se.stegvis.efteravslut;

import static se.stegvis.behorighet.Behorighet.RINGA_EFTER_AVSLUT;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.Pages;

/** The calls of one participant. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/efter-avslut")
@Produces(MediaType.TEXT_HTML)
class SamtalController {

    private final Samtalssida sida;

    SamtalController(Samtalssida sida) {
        this.sida = sida;
    }

    @Get
    @Kraver(RINGA_EFTER_AVSLUT)
    HttpResponse<?> show(@RequestBean DeltagandeRef deltagande) {
        return Pages.show("efteravslut/sida", sida.visa(deltagande));
    }
}

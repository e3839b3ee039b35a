package se.stegvis.efteravslut;

import static se.stegvis.behorighet.Behorighet.RINGA_EFTER_AVSLUT;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.Pages;

/** The call list of an insats. */
@Controller("/insatser/{insatsId}/efter-avslut")
@Produces(MediaType.TEXT_HTML)
class SamtalslistaController {

    private final Samtalslista lista;

    SamtalslistaController(Samtalslista lista) {
        this.lista = lista;
    }

    @Get
    @Kraver(RINGA_EFTER_AVSLUT)
    HttpResponse<?> index(
            @RequestBean InsatsRef insats,
            @QueryValue(defaultValue = "") String visa,
            @QueryValue(defaultValue = "") String manader,
            @QueryValue(defaultValue = "") String sortering,
            @QueryValue(defaultValue = "") String ordning,
            @QueryValue(value = "sida", defaultValue = "") String nummer,
            Inloggad inloggad) {
        var urval = Samtalsurval.of(visa, manader, sortering, ordning, nummer);
        return Pages.show("efteravslut/lista", lista.visa(insats, urval, inloggad));
    }
}

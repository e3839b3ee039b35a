package se.stegvis.oversikt;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import se.stegvis.arbetslista.Arbetslista;
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
    private final Arbetslista arbetslista;

    DeltagandeController(Deltagandesida sida, Arbetslista arbetslista) {
        this.sida = sida;
        this.arbetslista = arbetslista;
    }

    /** {@code lista} is the list she was reached from, in codes. */
    @Get
    @Kraver(Behorighet.SE_DELTAGARE)
    HttpResponse<?> show(
            @RequestBean DeltagandeRef deltagande, @QueryValue(defaultValue = "") String lista, Inloggad inloggad) {
        var vidare = arbetslista.vidare(deltagande, lista, inloggad);
        return Pages.show("oversikt/deltagande", sida.visa(deltagande, vidare, inloggad));
    }
}

package se.stegvis.efteravslut;

import static se.stegvis.behorighet.Behorighet.RINGA_EFTER_AVSLUT;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import java.util.Map;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Identitet;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.efteravslut.SamtalView.Forsoksrad;
import se.stegvis.efteravslut.SamtalView.Strykning;
import se.stegvis.gemensamt.Datum;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Strikes an attempt that was never made. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/efter-avslut/forsok/{forsokId}/strykning")
@Produces(MediaType.TEXT_HTML)
class ForsokstrykningController {

    private final Samtalen samtalen;
    private final Deltagarna deltagarna;

    ForsokstrykningController(Samtalen samtalen, Deltagarna deltagarna) {
        this.samtalen = samtalen;
        this.deltagarna = deltagarna;
    }

    @Get("/ny")
    @Kraver(RINGA_EFTER_AVSLUT)
    @Identitet
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande, @PathVariable long forsokId) {
        var forsok = samtalen.find(deltagande, forsokId);
        var form = Formular.of(FormData.of(Map.of("version", String.valueOf(forsok.version()))));
        var view = new Strykning(
                deltagande,
                deltagarna.visa(deltagande),
                form.text("version"),
                Samtalssida.href(deltagande) + "/forsok/" + forsokId + "/strykning",
                new Forsoksrad(
                        Datum.lasbart(forsok.datum()),
                        Samtalssida.vad(forsok.resultat(), forsok.lage()),
                        VisadUppgift.fritext(forsok.text()),
                        "samtalet efter " + forsok.manader() + " månader",
                        ""));
        return Pages.show("efteravslut/strykning", view);
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(RINGA_EFTER_AVSLUT)
    @Identitet
    HttpResponse<?> create(
            @RequestBean DeltagandeRef deltagande,
            @PathVariable long forsokId,
            @Body FormData data,
            Inloggad inloggad) {
        var forsok = samtalen.find(deltagande, forsokId);
        samtalen.stryk(forsok, inloggad.medarbetareId(), new Check(data).version("version"));
        return Pages.seeOther(Samtalssida.href(deltagande), Notis.FORSOK_STRUKET);
    }
}

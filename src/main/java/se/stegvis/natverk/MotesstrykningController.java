package se.stegvis.natverk;

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

/** Strikes a signed meeting that was registered by mistake. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/moten/{moteId}/strykning")
@Produces(MediaType.TEXT_HTML)
class MotesstrykningController {

    private final Moten moten;
    private final Motesidor sidor;

    MotesstrykningController(Moten moten, Motesidor sidor) {
        this.moten = moten;
        this.sidor = sidor;
    }

    @Get("/ny")
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande, @PathVariable long moteId, Inloggad inloggad) {
        var signerat = moten.rattbart(deltagande, moteId, inloggad);
        var form = Formular.of(Rattelse.fresh(signerat.version()));
        return Pages.show(Rattelse.STRYKNING_SIDA, sidor.rattelse(signerat, Rattelse.strykning(form), "/strykning"));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> create(
            @RequestBean DeltagandeRef deltagande, @PathVariable long moteId, @Body FormData form, Inloggad inloggad) {
        var signerat = moten.rattbart(deltagande, moteId, inloggad);
        var check = new Check(form);
        var skal = Rattelse.readSkal(check);
        if (!check.ok()) {
            return Pages.again(
                    Rattelse.STRYKNING_SIDA,
                    sidor.rattelse(signerat, Rattelse.strykning(Formular.of(check)), "/strykning"));
        }
        moten.stryk(signerat, skal, inloggad.medarbetareId(), check.version("version"));
        return Pages.seeOther(signerat.href(), Notis.STRUKEN);
    }
}

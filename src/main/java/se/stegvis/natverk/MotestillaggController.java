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

/** Adds to a signed meeting; whoever may write in the case may. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/moten/{moteId}/tillagg")
@Produces(MediaType.TEXT_HTML)
class MotestillaggController {

    private final Moten moten;
    private final Motesidor sidor;

    MotestillaggController(Moten moten, Motesidor sidor) {
        this.moten = moten;
        this.sidor = sidor;
    }

    @Get("/ny")
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande, @PathVariable long moteId) {
        var signerat = moten.signerat(deltagande, moteId);
        return Pages.show(
                Rattelse.TILLAGG_SIDA,
                sidor.rattelse(signerat, Rattelse.tillagg(Formular.of(FormData.EMPTY)), "/tillagg"));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> create(
            @RequestBean DeltagandeRef deltagande, @PathVariable long moteId, @Body FormData form, Inloggad inloggad) {
        var signerat = moten.signerat(deltagande, moteId);
        var check = new Check(form);
        var text = Rattelse.readTillagg(check);
        if (!check.ok()) {
            return Pages.again(
                    Rattelse.TILLAGG_SIDA, sidor.rattelse(signerat, Rattelse.tillagg(Formular.of(check)), "/tillagg"));
        }
        moten.laggTill(signerat, text, inloggad.medarbetareId());
        return Pages.seeOther(signerat.href(), Notis.TILLAGG_SPARAT);
    }
}

package se.stegvis.deltagare;

import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import java.util.List;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.DeltagareView.Bakgrundssida;
import se.stegvis.deltagare.Lage.Tidpunkt;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Corrects the background alone, which shows and takes nothing that tells who somebody is: also of who is protected. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/bakgrund")
@Produces(MediaType.TEXT_HTML)
class BakgrundController {

    private static final String FORM = "deltagare/bakgrund";

    private final UppgifterForm uppgifter;
    private final Inskrivningar inskrivningar;
    private final Deltagarna deltagarna;
    private final Lagen lagen;

    BakgrundController(UppgifterForm uppgifter, Inskrivningar inskrivningar, Deltagarna deltagarna, Lagen lagen) {
        this.uppgifter = uppgifter;
        this.inskrivningar = inskrivningar;
        this.deltagarna = deltagarna;
        this.lagen = lagen;
    }

    @Get("/andra")
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande) {
        var kand = inskrivningar.find(deltagande);
        var fore = lagen.find(deltagande.deltagandeId(), Tidpunkt.FORE);
        var falt = uppgifter.bakgrund(Bakgrund.of(kand, fore));
        falt.put("version", List.of(String.valueOf(kand.version())));
        return Pages.show(FORM, view(deltagande, Formular.of(FormData.ofAll(falt)), Redan.of(kand, fore)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> update(@RequestBean DeltagandeRef deltagande, @Body FormData form) {
        var check = new Check(form);
        var redan = Redan.of(inskrivningar.find(deltagande), lagen.find(deltagande.deltagandeId(), Tidpunkt.FORE));
        var bakgrund = uppgifter.readBakgrund(check, redan);
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, Formular.of(check), redan));
        }
        inskrivningar.andraBakgrund(deltagande, bakgrund, check.version("version"));
        return Pages.seeOther(deltagande.href(), Notis.SPARAT);
    }

    private Bakgrundssida view(DeltagandeRef deltagande, Formular form, Redan redan) {
        uppgifter.declareBakgrund(form.text("version"), redan);
        return new Bakgrundssida(deltagande, deltagarna.visa(deltagande), form, uppgifter.sysselsattning(form));
    }
}

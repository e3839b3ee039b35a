package se.stegvis.skattning;

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
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Takes away a measurement that was registered by mistake, after a page that asks. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/skattningar/{skattningId}/borttagning")
@Produces(MediaType.TEXT_HTML)
class BorttagningController {

    private final Rattningar rattningar;
    private final Matningssida sida;

    BorttagningController(Rattningar rattningar, Matningssida sida) {
        this.rattningar = rattningar;
        this.sida = sida;
    }

    @Get("/ny")
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande, @PathVariable long skattningId) {
        return Pages.show("skattning/borttagning", sida.visa(deltagande, rattningar.find(deltagande, skattningId)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> create(
            @RequestBean DeltagandeRef deltagande,
            @PathVariable long skattningId,
            @Body FormData form,
            Inloggad inloggad) {
        var skattning = rattningar.find(deltagande, skattningId);
        rattningar.taBort(
                deltagande, skattning, new Check(form).version(SkattningForm.VERSION), inloggad.medarbetareId());
        return Pages.seeOther(deltagande.href() + "/skattningar", Notis.SKATTNING_BORTTAGEN);
    }
}

package se.stegvis.skarm;

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
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.web.FormData;
import se.stegvis.web.Pages;

/** Lends the screen, after a page that says what happens then. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/lana-skarm/{formular}")
@Produces(MediaType.TEXT_HTML)
class LanaController {

    private static final String SIDA = "skarm/lana";

    private final Skarmar skarmar;
    private final Deltagarna deltagarna;

    LanaController(Skarmar skarmar, Deltagarna deltagarna) {
        this.skarmar = skarmar;
        this.deltagarna = deltagarna;
    }

    @Get
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande, @PathVariable String formular) {
        return Pages.show(SIDA, view(deltagande, skarmar.formular(formular)));
    }

    /** Only by the button that says so: nobody is to be locked out by mistake. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> create(
            @RequestBean DeltagandeRef deltagande,
            @PathVariable String formular,
            @Body FormData form,
            Inloggad inloggad) {
        var valt = skarmar.formular(formular);
        if (!form.get("lana").equals("ja") || valt.hinder(deltagande).isPresent()) {
            return Pages.again(SIDA, view(deltagande, valt));
        }
        skarmar.lana(deltagande, valt, inloggad.sessionId());
        return Pages.seeOther(Skarmar.href(deltagande));
    }

    private SkarmView.Lana view(DeltagandeRef ref, Skarmformular form) {
        return new SkarmView.Lana(
                ref,
                deltagarna.visa(ref),
                form.namn(),
                ref.href() + "/lana-skarm/" + form.nyckel(),
                form.tillbaka(ref),
                form.sparas(),
                form.fragor(ref).size(),
                form.hinder(ref).orElse(""));
    }
}

package se.stegvis.samtycke;

import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.List;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.samtycke.SamtyckeView.Registrering;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Takes the consent to be registered by name back: the deltagande counts as anonymous from now on. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/registrering/aterkallelse")
@Produces(MediaType.TEXT_HTML)
class RegistreringController {

    private static final String FORM = "samtycke/registrering";
    private static final String FORSTAR = "forstar";

    private final Samtycken samtycken;
    private final Deltagarna deltagarna;

    RegistreringController(Samtycken samtycken, Deltagarna deltagarna) {
        this.samtycken = samtycken;
        this.deltagarna = deltagarna;
    }

    @Get("/ny")
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande) {
        requireRegistrerad(deltagande);
        return Pages.show(FORM, view(deltagande, Formular.of(FormData.EMPTY)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> create(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        requireRegistrerad(deltagande);
        var check = new Check(form);
        check.rule(form.has(FORSTAR), FORSTAR, "Kryssa i rutan när du har förstått vad som händer");
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, Formular.of(check)));
        }
        samtycken.aterkallaRegistrering(deltagande, inloggad.medarbetareId());
        return Pages.seeOther(deltagande.href() + "/samtycken", Notis.SAMTYCKE_ATERKALLAT);
    }

    private void requireRegistrerad(DeltagandeRef deltagande) {
        if (samtycken.registrering(deltagande).anonymOrsak() != null) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
    }

    private Registrering view(DeltagandeRef deltagande, Formular form) {
        form.val(
                FORSTAR,
                List.of(new Alternativ("ja", "Deltagaren har tagit tillbaka sitt samtycke till registrering")));
        return new Registrering(deltagande, deltagarna.visa(deltagande), form);
    }
}

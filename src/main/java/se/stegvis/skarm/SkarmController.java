package se.stegvis.skarm;

import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import java.util.Optional;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.FormData;
import se.stegvis.web.Pages;

/**
 * The form on a lent screen. Every answer names the step it is an answer to; one to another step, because the button was
 * pressed twice, another window is ahead or the page came back from history, changes nothing and leads to the step
 * the form has come to.
 */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/skarm")
@Produces(MediaType.TEXT_HTML)
class SkarmController {

    private final Skarmar skarmar;
    private final Skarmsida sida;

    SkarmController(Skarmar skarmar, Skarmsida sida) {
        this.skarmar = skarmar;
        this.sida = sida;
    }

    @Get
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> show(@RequestBean DeltagandeRef deltagande, Inloggad inloggad) {
        var skarm = skarmar.find(deltagande, inloggad.sessionId());
        return skarm.isPresent() ? sida.visa(skarm.get(), "") : Pages.seeOther(deltagande.href());
    }

    @Post(uri = "/svar", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> svara(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        var vid = vid(deltagande, form, inloggad);
        if (vid.isEmpty()) {
            return vidare(deltagande);
        }
        var skarm = vid.get();
        var svar = skarmar.svar(skarm);
        var fragor = skarmar.formular(skarm.formular()).fragor(deltagande);
        if (skarm.steg() > fragor.size()) {
            return vidare(deltagande);
        }
        if (skarm.steg() > 0) {
            var fraga = fragor.get(skarm.steg() - 1);
            if (!fraga.tar(form.get("svar"))) {
                return sida.visa(skarm, "Välj ett av svaren");
            }
            svar.put(fraga.nyckel(), form.get("svar"));
        }
        skarmar.ga(skarm, skarm.steg() + 1, svar);
        return vidare(deltagande);
    }

    @Post(uri = "/tillbaka", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> tillbaka(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        vid(deltagande, form, inloggad)
                .filter(skarm -> skarm.steg() > 0)
                .ifPresent(skarm -> skarmar.ga(skarm, skarm.steg() - 1, skarmar.svar(skarm)));
        return vidare(deltagande);
    }

    @Post(uri = "/klar", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> klar(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        var vid = vid(deltagande, form, inloggad);
        if (vid.isEmpty()) {
            return vidare(deltagande);
        }
        var skarm = vid.get();
        var formular = skarmar.formular(skarm.formular());
        var svar = skarmar.svar(skarm);
        if (!formular.fragor(deltagande).stream().allMatch(f -> f.tar(svar.getOrDefault(f.nyckel(), "")))) {
            return vidare(deltagande);
        }
        var fel = formular.ta(deltagande, svar, inloggad.medarbetareId());
        if (fel.isPresent()) {
            return sida.visa(skarm, fel.get());
        }
        skarmar.klar(skarm);
        return vidare(deltagande);
    }

    /** The screen when it goes on and is at the step that the form says. */
    private Optional<LanadSkarm> vid(DeltagandeRef ref, FormData form, Inloggad inloggad) {
        return skarmar.find(ref, inloggad.sessionId())
                .filter(LanadSkarm::pagar)
                .filter(skarm -> String.valueOf(skarm.steg()).equals(form.get("steg")));
    }

    private static HttpResponse<?> vidare(DeltagandeRef ref) {
        return Pages.seeOther(Skarmar.href(ref));
    }
}

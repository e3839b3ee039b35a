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
import java.util.Map;
import java.util.Optional;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.paborjat.UtanSpar;
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

    /** What was carried by a page is gone when another is asked for: then it begins again. */
    @Get
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> show(@RequestBean DeltagandeRef deltagande, Inloggad inloggad) {
        var skarm = skarmar.find(deltagande, inloggad.sessionId());
        return skarm.isPresent() ? sida.visa(skarm.get()) : Pages.seeOther(deltagande.href());
    }

    @Post(uri = "/svar", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @UtanSpar
    HttpResponse<?> svara(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        var har = vid(deltagande, form, inloggad);
        if (har.isEmpty() || har.get().steg() > har.get().fragor().size()) {
            return vidare(deltagande);
        }
        var vid = har.get();
        if (vid.steg() > 0) {
            var fraga = vid.fragor().get(vid.steg() - 1);
            if (!fraga.tar(form.get("svar"))) {
                return sida.visa(vid, "Välj ett av svaren");
            }
            vid.svar().put(fraga.nyckel(), form.get("svar"));
        }
        return ga(vid.vid(vid.steg() + 1));
    }

    @Post(uri = "/tillbaka", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @UtanSpar
    HttpResponse<?> tillbaka(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        return vid(deltagande, form, inloggad)
                .filter(vid -> vid.steg() > 0)
                .<HttpResponse<?>>map(vid -> ga(vid.vid(vid.steg() - 1)))
                .orElseGet(() -> vidare(deltagande));
    }

    @Post(uri = "/klar", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @UtanSpar
    HttpResponse<?> klar(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        var har = vid(deltagande, form, inloggad);
        if (har.isEmpty() || !har.get().isHelt()) {
            return vidare(deltagande);
        }
        var vid = har.get();
        var fel = vid.formular().ta(deltagande, vid.svar(), inloggad.medarbetareId());
        if (fel.isPresent()) {
            return sida.visa(vid, fel.get());
        }
        skarmar.klar(vid.skarm());
        return vidare(deltagande);
    }

    /** The screen when it goes on and is at the step that the form says; of one that keeps nothing the form itself knows. */
    private Optional<Vid> vid(DeltagandeRef ref, FormData form, Inloggad inloggad) {
        return skarmar.find(ref, inloggad.sessionId()).filter(LanadSkarm::pagar).flatMap(skarm -> {
            var formular = skarmar.formular(skarm.formular());
            if (formular.utanSpar()) {
                return Optional.of(Vid.av(skarm, formular, form));
            }
            return String.valueOf(skarm.steg()).equals(form.get("steg"))
                    ? Optional.of(new Vid(skarm, formular, skarm.steg(), skarmar.svar(skarm)))
                    : Optional.empty();
        });
    }

    /** Keeps where she is, or that she is there at all, so that time is not up. */
    private HttpResponse<?> ga(Vid vid) {
        if (vid.formular().utanSpar()) {
            skarmar.ga(vid.skarm(), 0, Map.of());
            return sida.visa(vid, "");
        }
        skarmar.ga(vid.skarm(), vid.steg(), vid.svar());
        return vidare(vid.skarm().ref());
    }

    private static HttpResponse<?> vidare(DeltagandeRef ref) {
        return Pages.seeOther(Skarmar.href(ref));
    }
}

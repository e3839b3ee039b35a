package se.stegvis.uppfoljning;

import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Removes a pause that should not have been written; one that has been is ended by another last day. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/pauser/{pausId}/borttagning")
@Produces(MediaType.TEXT_HTML)
class PausborttagningController {

    private final Pauser pauser;

    PausborttagningController(Pauser pauser) {
        this.pauser = pauser;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> create(
            @RequestBean DeltagandeRef deltagande, @PathVariable long pausId, @Body FormData data, Inloggad inloggad) {
        var paus = pauser.find(deltagande, pausId).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
        pauser.taBort(deltagande, paus, new Check(data).version("version"), inloggad.medarbetareId());
        return Pages.seeOther(PausView.href(deltagande), Notis.PAUS_BORTTAGEN);
    }
}

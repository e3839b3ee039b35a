package se.stegvis.konto;

import static se.stegvis.behorighet.Behorighet.HANTERA_KONTON;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.medarbetare.Aktivering;
import se.stegvis.web.FormData;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Ends what an account is signed in to, all of it or one. */
@Controller("/konton/{medarbetareId}/sessioner")
@Produces(MediaType.TEXT_HTML)
class KontosessionController {

    private final Aktivering aktivering;
    private final Kontosida sida;

    KontosessionController(Aktivering aktivering, Kontosida sida) {
        this.aktivering = aktivering;
        this.sida = sida;
    }

    @Post(uri = "/slut", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_KONTON)
    HttpResponse<?> create(@PathVariable long medarbetareId, @Body FormData form, Inloggad inloggad) {
        sida.find(medarbetareId);
        aktivering.avslutaSessioner(inloggad.medarbetareId(), medarbetareId);
        return Pages.seeOther(Kontosida.href(medarbetareId), Notis.SESSIONER_AVSLUTADE);
    }

    /** One that is over already is no error. */
    @Post(uri = "/{sessionId}/slut", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_KONTON)
    HttpResponse<?> update(
            @PathVariable long medarbetareId, @PathVariable long sessionId, @Body FormData form, Inloggad inloggad) {
        sida.find(medarbetareId);
        aktivering.avslutaSession(inloggad.medarbetareId(), medarbetareId, sessionId);
        return Pages.seeOther(Kontosida.href(medarbetareId), Notis.SESSIONER_AVSLUTADE);
    }
}

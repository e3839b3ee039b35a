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
import se.stegvis.medarbetare.Uppdragen;
import se.stegvis.web.FormData;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Ends an uppdrag at once. */
@Controller("/konton/{medarbetareId}/uppdrag/{uppdragId}/slut")
@Produces(MediaType.TEXT_HTML)
class UppdragSlutController {

    private final Uppdragen uppdragen;

    UppdragSlutController(Uppdragen uppdragen) {
        this.uppdragen = uppdragen;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_KONTON)
    HttpResponse<?> create(
            @PathVariable long medarbetareId, @PathVariable long uppdragId, @Body FormData form, Inloggad inloggad) {
        var known = uppdragen.find(medarbetareId, uppdragId).orElseThrow(Kontosida::notFound);
        uppdragen.avsluta(inloggad.medarbetareId(), known);
        return Pages.seeOther(Kontosida.href(medarbetareId), Notis.UPPDRAG_AVSLUTAT);
    }
}

package se.stegvis.konto;

import static se.stegvis.behorighet.Behorighet.HANTERA_KONTON;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.FormData;
import se.stegvis.web.Pages;

/** Makes a new link to choose a password with, for an account that has none or whose owner has forgotten it. */
@Controller("/konton/{medarbetareId}/lank")
@Produces(MediaType.TEXT_HTML)
class LankController {

    private final Kontosida sida;
    private final Lanksida lanksida;

    LankController(Kontosida sida, Lanksida lanksida) {
        this.sida = sida;
        this.lanksida = lanksida;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_KONTON)
    HttpResponse<?> create(
            @PathVariable long medarbetareId, @Body FormData form, HttpRequest<?> request, Inloggad inloggad) {
        var konto = sida.find(medarbetareId);
        if (!konto.aktiv()) {
            return Pages.seeOther(Kontosida.href(medarbetareId));
        }
        return Pages.show("konto/lank", lanksida.ny(inloggad.medarbetareId(), konto, request, false));
    }
}

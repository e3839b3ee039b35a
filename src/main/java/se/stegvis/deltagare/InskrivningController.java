package se.stegvis.deltagare;

import static se.stegvis.behorighet.Behorighet.SKRIVA_IN;

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
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Inskrivningssida.Mal;
import se.stegvis.web.FormData;

/** Enrols a named participant. */
@Controller("/insatser/{insatsId}/inskrivningar")
@Produces(MediaType.TEXT_HTML)
class InskrivningController {

    private final Inskrivningssida sida;

    InskrivningController(Inskrivningssida sida) {
        this.sida = sida;
    }

    @Get("/ny")
    @Kraver(SKRIVA_IN)
    @Klartext
    HttpResponse<?> fresh(@RequestBean InsatsRef insats, Inloggad inloggad) {
        return sida.visa(mal(insats, inloggad), Map.of());
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_IN)
    @Klartext
    HttpResponse<?> create(@RequestBean InsatsRef insats, @Body FormData form, Inloggad inloggad) {
        return sida.taEmot(mal(insats, inloggad), form, ref -> {});
    }

    private static Mal mal(InsatsRef insats, Inloggad inloggad) {
        return new Mal(
                insats,
                inloggad,
                insats.href() + "/inskrivningar",
                insats.href() + "/deltagare",
                Optional.empty(),
                null);
    }
}

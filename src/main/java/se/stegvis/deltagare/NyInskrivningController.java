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
import se.stegvis.deltagare.Inskrivningsstart.Borjan;
import se.stegvis.web.FormData;

/** Begins the enrolment of somebody of whom nothing is known. */
@Controller("/insatser/{insatsId}/inskrivningar")
@Produces(MediaType.TEXT_HTML)
class NyInskrivningController {

    private final Inskrivningsstart start;

    NyInskrivningController(Inskrivningsstart start) {
        this.start = start;
    }

    @Get("/ny")
    @Kraver(SKRIVA_IN)
    @Klartext
    HttpResponse<?> fresh(@RequestBean InsatsRef insats, Inloggad inloggad) {
        return start.visa(borjan(insats, inloggad));
    }

    @Post(uri = "/paborjade", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_IN)
    @Klartext
    HttpResponse<?> create(@RequestBean InsatsRef insats, @Body FormData form, Inloggad inloggad) {
        return start.taEmot(borjan(insats, inloggad), form);
    }

    private static Borjan borjan(InsatsRef insats, Inloggad inloggad) {
        return new Borjan(
                insats,
                inloggad,
                insats.href() + "/inskrivningar/paborjade",
                insats.href() + "/deltagare",
                Map.of(),
                Optional.empty(),
                null,
                null);
    }
}

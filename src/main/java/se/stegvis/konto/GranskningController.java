package se.stegvis.konto;

import static se.stegvis.behorighet.Behorighet.HANTERA_KONTON;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.time.Clock;
import java.time.LocalDate;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.FormData;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** The yearly review of accesses: to read, to print, to take away, and to say that it is done. */
@Controller("/konton")
class GranskningController {

    private final Granskning granskning;
    private final Clock clock;

    GranskningController(Granskning granskning, Clock clock) {
        this.granskning = granskning;
        this.clock = clock;
    }

    @Get("/granskning")
    @Produces(MediaType.TEXT_HTML)
    @Kraver(HANTERA_KONTON)
    HttpResponse<?> index() {
        return Pages.show("konto/granskning", granskning.visa());
    }

    @Get("/granskning/konton.csv")
    @Produces(MediaType.ALL)
    @Kraver(HANTERA_KONTON)
    HttpResponse<?> show() {
        return HttpResponse.ok(granskning.csv())
                .header("Content-Disposition", "attachment; filename=\"konton-%s.csv\"".formatted(LocalDate.now(clock)))
                .header("Content-Type", "text/csv; charset=utf-8");
    }

    @Post(uri = "/granskning", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Kraver(HANTERA_KONTON)
    HttpResponse<?> create(@Body FormData form, Inloggad inloggad) {
        granskning.klar(inloggad.medarbetareId());
        return Pages.seeOther("/konton/granskning", Notis.KONTON_GRANSKADE);
    }
}

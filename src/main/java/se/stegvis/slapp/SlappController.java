package se.stegvis.slapp;

import static se.stegvis.behorighet.Behorighet.SE_SLAPP;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.Pages;

/** The released tables, to read and to download. A släpp is named as in the API, by its id or by its period. */
@Controller(SlappView.HREF)
@Produces(MediaType.TEXT_HTML)
class SlappController {

    private final SlappQueries queries;

    SlappController(SlappQueries queries) {
        this.queries = queries;
    }

    @Get
    @Kraver(SE_SLAPP)
    HttpResponse<?> index(Inloggad inloggad) {
        return Pages.show("slapp/index", SlappView.lista(queries.alla(), inloggad.har(Behorighet.PUBLICERA)));
    }

    @Get("/{slapp}")
    @Kraver(SE_SLAPP)
    HttpResponse<?> show(@PathVariable String slapp) {
        return Pages.show("slapp/slapp", SlappView.of(find(slapp), queries.alla()));
    }

    @Get("/{slapp}/{tabell}")
    @Kraver(SE_SLAPP)
    HttpResponse<?> tabell(@PathVariable String slapp, @PathVariable String tabell) {
        return Pages.show("slapp/tabell", Tabellsida.of(tabell(find(slapp), tabell)));
    }

    /** The same bytes as the API gives. */
    @Get("/{slapp}/{tabell}/{format}")
    @Produces(MediaType.ALL)
    @Kraver(SE_SLAPP)
    HttpResponse<?> fil(@PathVariable String slapp, @PathVariable String tabell, @PathVariable String format) {
        var valt = Slappformat.find(format).orElseThrow(SlappController::missing);
        var found = tabell(find(slapp), tabell);
        return HttpResponse.ok(valt.write(found))
                .header("Content-Disposition", "attachment; filename=\"" + found.filnamn(valt) + "\"")
                .header("Content-Type", valt.mediatyp());
    }

    private Slapp find(String text) {
        return queries.find(text).orElseThrow(SlappController::missing);
    }

    private Slapptabell tabell(Slapp slapp, String namn) {
        return queries.tabell(slapp, namn).orElseThrow(SlappController::missing);
    }

    private static HttpStatusException missing() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "");
    }
}

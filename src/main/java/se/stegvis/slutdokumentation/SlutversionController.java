package se.stegvis.slutdokumentation;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.Pages;

/** A version as it was closed, also when there are later ones. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/slutdokumentation/versioner")
@Produces(MediaType.TEXT_HTML)
class SlutversionController {

    private final Slutdokumentationer dokument;
    private final Slutsida sida;

    SlutversionController(Slutdokumentationer dokument, Slutsida sida) {
        this.dokument = dokument;
        this.sida = sida;
    }

    @Get("/{nummer}")
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> show(@RequestBean DeltagandeRef deltagande, @PathVariable int nummer) {
        var version = dokument.version(deltagande, nummer)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
        return Pages.show("slutdokumentation/version", sida.version(deltagande, version));
    }
}

package se.stegvis.slapp;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import se.stegvis.behorighet.Oppen;
import se.stegvis.web.Pages;

/** What leaves the service, said to everybody: a participant too may know it, and signs in to nothing. */
@Controller("/om-statistiken")
@Produces(MediaType.TEXT_HTML)
class OmStatistikenController {

    /** The same for all. */
    record View() {}

    @Get
    @Oppen
    HttpResponse<?> index() {
        return Pages.show("slapp/om", new View());
    }
}

package se.stegvis.oversikt;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.Pages;

/** The released tables. Until a first release there are none, for anybody. */
@Controller("/slapp")
@Produces(MediaType.TEXT_HTML)
class SlappController {

    /** Nothing is released yet. */
    record View() {}

    @Get
    @Kraver(Behorighet.SE_SLAPP)
    HttpResponse<?> index() {
        return Pages.show("oversikt/slapp", new View());
    }
}

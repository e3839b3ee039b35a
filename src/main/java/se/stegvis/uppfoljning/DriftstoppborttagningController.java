package se.stegvis.uppfoljning;

import static se.stegvis.behorighet.Behorighet.HANTERA_INSTALLNINGAR;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Removes a driftstopp that never was. */
@Controller(PausView.DRIFTSTOPP + "/{pausId}/borttagning")
@Produces(MediaType.TEXT_HTML)
class DriftstoppborttagningController {

    private final Driftstoppen driftstoppen;

    DriftstoppborttagningController(Driftstoppen driftstoppen) {
        this.driftstoppen = driftstoppen;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> create(@PathVariable long pausId, @Body FormData data, Inloggad inloggad) {
        var stopp = driftstoppen.find(pausId).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
        driftstoppen.taBort(stopp, new Check(data).version("version"), inloggad.medarbetareId());
        return Pages.seeOther(PausView.DRIFTSTOPP, Notis.DRIFTSTOPP_BORTTAGET);
    }
}

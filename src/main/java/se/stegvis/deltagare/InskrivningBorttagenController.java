package se.stegvis.deltagare;

import static se.stegvis.behorighet.Behorighet.SKRIVA_IN;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Takes an enrolment away that comes to nothing. One that is gone already is no mistake. */
@Controller("/insatser/{insatsId}/inskrivningar/{inskrivningId}/borttagning")
@Produces(MediaType.TEXT_HTML)
class InskrivningBorttagenController {

    private final PaborjadeInskrivningar paborjade;

    InskrivningBorttagenController(PaborjadeInskrivningar paborjade) {
        this.paborjade = paborjade;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_IN)
    HttpResponse<?> create(@RequestBean InsatsRef insats, @PathVariable long inskrivningId) {
        paborjade.find(insats, inskrivningId).ifPresent(i -> paborjade.taBort(i, i.version()));
        return Pages.seeOther(insats.href() + "/deltagare", Notis.INSKRIVNING_BORTTAGEN);
    }
}

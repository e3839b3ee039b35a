package se.stegvis.deltagare;

import static se.stegvis.behorighet.Behorighet.SKRIVA_IN;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.DeltagareView.Ny;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Enrols a named participant. */
@Controller("/insatser/{insatsId}/inskrivningar")
@Produces(MediaType.TEXT_HTML)
class InskrivningController {

    private final UppgifterForm uppgifter;
    private final Inskrivningar inskrivningar;
    private final Clock clock;

    InskrivningController(UppgifterForm uppgifter, Inskrivningar inskrivningar, Clock clock) {
        this.uppgifter = uppgifter;
        this.inskrivningar = inskrivningar;
        this.clock = clock;
    }

    @Get("/ny")
    @Kraver(SKRIVA_IN)
    @Klartext
    HttpResponse<?> fresh(@RequestBean InsatsRef insats) {
        requireIndividinsats(insats);
        var idag = LocalDate.now(clock).toString();
        return Pages.show("deltagare/ny", view(insats, Formular.of(FormData.of(Map.of("inskriven", idag)))));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_IN)
    @Klartext
    HttpResponse<?> create(@RequestBean InsatsRef insats, @Body FormData form) {
        requireIndividinsats(insats);
        var check = new Check(form);
        var lasta = uppgifter.read(check, insats);
        if (!check.ok()) {
            return Pages.again("deltagare/ny", view(insats, Formular.of(check)));
        }
        return Pages.seeOther(inskrivningar.skrivIn(insats, lasta).href(), Notis.INSKRIVEN);
    }

    private Ny view(InsatsRef insats, Formular form) {
        uppgifter.declare(form, insats, Redan.INGET);
        return new Ny(insats, form, uppgifter.sysselsattning(form));
    }

    private void requireIndividinsats(InsatsRef insats) {
        if (!inskrivningar.tarEmot(insats)) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
    }
}

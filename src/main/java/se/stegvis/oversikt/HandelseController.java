package se.stegvis.oversikt;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.Formular;
import se.stegvis.web.Pages;

/** The time line of a case, and the same for paper: with a template of its own in the log. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/handelser")
@Produces(MediaType.TEXT_HTML)
class HandelseController {

    /** The filter as the address has it, but for the kinds. */
    @Introspected
    record Fraga(
            @QueryValue(defaultValue = "") String fran,
            @QueryValue(defaultValue = "") String till,
            @QueryValue(defaultValue = "") String ordning,
            @QueryValue(defaultValue = "") String sida) {}

    private final Handelser handelser;

    HandelseController(Handelser handelser) {
        this.handelser = handelser;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> index(@RequestBean DeltagandeRef deltagande, @RequestBean Fraga f, HttpRequest<?> request) {
        var check = Handelseurval.check(request.getParameters().getAll("slag"), f.fran(), f.till(), f.ordning());
        var urval = Handelseurval.read(check, f.sida());
        var lista = handelser.lista(deltagande, urval, Handelseurval.declare(Formular.of(check)));
        return check.ok() ? Pages.show("oversikt/handelser", lista) : Pages.again("oversikt/handelser", lista);
    }

    /** All of the period at once, with the texts in full. */
    @Get("/utskrift")
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> show(@RequestBean DeltagandeRef deltagande, @RequestBean Fraga f, HttpRequest<?> request) {
        var check = Handelseurval.check(request.getParameters().getAll("slag"), f.fran(), f.till(), f.ordning());
        var urval = Handelseurval.read(check, "");
        var form = Handelseurval.declare(Formular.of(check));
        return Pages.show("oversikt/handelser-utskrift", handelser.utskrift(deltagande, urval, form));
    }
}

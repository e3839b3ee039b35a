package se.stegvis.oversikt;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.FormData;
import se.stegvis.web.Pages;

/** The list of participants of an insats. */
@Controller("/insatser/{insatsId}/deltagare")
@Produces(MediaType.TEXT_HTML)
class DeltagarlistaController {

    /** The filter as the address has it. */
    @Introspected
    record Fraga(
            @QueryValue(defaultValue = "") String sok,
            @QueryValue(defaultValue = "") String status,
            @QueryValue(defaultValue = "") String kontaktperson,
            @QueryValue(defaultValue = "") String sortering,
            @QueryValue(defaultValue = "") String ordning,
            @QueryValue(defaultValue = "") String sida) {}

    private final Deltagarlista lista;
    private final Sokningar sokningar;

    DeltagarlistaController(Deltagarlista lista, Sokningar sokningar) {
        this.lista = lista;
        this.sokningar = sokningar;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> index(@RequestBean InsatsRef insats, @RequestBean Fraga f, Inloggad inloggad) {
        var urval = Urval.of(f.sok(), f.status(), f.kontaktperson(), f.sortering(), f.ordning(), f.sida());
        return Pages.show("oversikt/deltagare", lista.visa(insats, urval, inloggad));
    }

    /** Takes the filter by POST, since the words may be a name, and goes on to an address without them. */
    @Post(uri = "/urval", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> create(@RequestBean InsatsRef insats, @Body FormData form, Inloggad inloggad) {
        var words = form.get("ord").strip();
        // Without words it may be that they are hidden from the page that the form was on; then their key was in it.
        var kept = words.isEmpty()
                ? form.get("sok")
                : sokningar.keep(insats, inloggad, words.substring(0, Math.min(Sokningar.MAX_LENGTH, words.length())));
        var urval = Urval.of(
                kept, form.get("status"), form.get("kontaktperson"), form.get("sortering"), form.get("ordning"), "");
        return Pages.seeOther(DeltagarlistaView.href(insats, urval));
    }
}

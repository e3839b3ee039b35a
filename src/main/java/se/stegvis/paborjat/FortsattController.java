package se.stegvis.paborjat;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import se.stegvis.behorighet.Oppen;
import se.stegvis.web.FormCodes;
import se.stegvis.web.FormData;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/**
 * Where a form is led that was sent without a session that holds. Its sealed code says whose it is, so it is kept for her
 * and nobody else, and stands in the form again when she has signed in.
 */
@Controller("/logga-in/fortsatt")
@Produces(MediaType.TEXT_HTML)
class FortsattController {

    private final Paborjade paborjade;
    private final FormCodes codes;

    FortsattController(Paborjade paborjade, FormCodes codes) {
        this.paborjade = paborjade;
        this.codes = codes;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Oppen
    HttpResponse<?> create(@Body FormData form) {
        var code = codes.read(form);
        if (code.isEmpty()) {
            return Pages.seeOther("/logga-in");
        }
        var back = "/logga-in?till=" + code.get().sida();
        if (form.keptAs().isEmpty()) {
            return Pages.seeOther(back);
        }
        paborjade.save(code.get(), form);
        return Pages.seeOther(back, Notis.PABORJAT_RADDAT);
    }
}

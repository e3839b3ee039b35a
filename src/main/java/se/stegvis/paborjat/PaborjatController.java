package se.stegvis.paborjat;

import static se.stegvis.behorighet.Behorighet.VARA_INLOGGAD;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.FormCodes;
import se.stegvis.web.FormCodes.FormCode;
import se.stegvis.web.FormData;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Keeps a form as it stands, whatever is in it, and throws one away. */
@Controller("/paborjat")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
class PaborjatController {

    private final Paborjade paborjade;
    private final FormCodes codes;

    PaborjatController(Paborjade paborjade, FormCodes codes) {
        this.paborjade = paborjade;
        this.codes = codes;
    }

    /** A browser comes back to the form; a script, which asks for JSON, is told that it went well. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(VARA_INLOGGAD)
    HttpResponse<?> create(HttpRequest<?> request, @Body FormData form, Inloggad inloggad) {
        var code = code(form, inloggad);
        paborjade.save(code, form);
        return request.accept().contains(MediaType.APPLICATION_JSON_TYPE)
                ? HttpResponse.noContent()
                : Pages.seeOther(code.sida(), Notis.PABORJAT_SPARAT);
    }

    /** Goes back to where it was said: the page of the form, or the list, which names that page. */
    @Post(uri = "/slangt", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(VARA_INLOGGAD)
    HttpResponse<?> delete(@Body FormData form, Inloggad inloggad) {
        var code = code(form, inloggad);
        paborjade.remove(inloggad.medarbetareId(), form.has("sida") ? form.get("sida") : code.sida());
        return Pages.seeOther(code.sida(), Notis.PABORJAT_SLANGT);
    }

    /** Its owner's own, or the form is none of ours. */
    private FormCode code(FormData form, Inloggad inloggad) {
        return codes.read(form)
                .filter(code -> code.medarbetareId() == inloggad.medarbetareId())
                .orElseThrow(() -> new HttpStatusException(HttpStatus.BAD_REQUEST, ""));
    }
}

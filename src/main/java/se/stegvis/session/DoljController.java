package se.stegvis.session;

import static se.stegvis.behorighet.Behorighet.VARA_INLOGGAD;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.regex.Pattern;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.FormData;
import se.stegvis.web.Pages;

/** Hides who the participants are, for a shared screen or a meeting, until it is switched off or the session ends. */
@Controller("/dolj-personuppgifter")
@Produces(MediaType.TEXT_HTML)
class DoljController {

    /** Only an address of our own is gone back to. */
    private static final Pattern ADDRESS =
            Pattern.compile("/(?:[A-Za-z0-9][A-Za-z0-9/_-]*)?(?:\\?(?:[A-Za-z0-9=&._~+-]|%[0-9A-Fa-f]{2})*)?");

    private final Sessions sessions;

    DoljController(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Anything but a plain "nej" hides: the mistake that shows nobody. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(VARA_INLOGGAD)
    HttpResponse<?> update(@Body FormData form, Inloggad inloggad) {
        sessions.dolj(inloggad.sessionId(), !form.get("dolj").equals("nej"));
        var till = form.get("till");
        return Pages.seeOther(ADDRESS.matcher(till).matches() ? till : "/");
    }
}

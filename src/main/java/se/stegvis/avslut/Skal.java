package se.stegvis.avslut;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.Map;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Pages;
import se.stegvis.web.Prefill;

/** The form of an act that needs nothing but a reason. */
final class Skal {

    static final String VERSION = "version";

    private static final String SKAL = "skal";

    /** @param version of the deltagande that was seen */
    static FormData fresh(int version) {
        return FormData.of(Map.of(VERSION, String.valueOf(version)));
    }

    static Formular declare(Formular form) {
        return form.text(SKAL, VERSION);
    }

    static String read(Check check, int max, String ifMissing) {
        return check.text(SKAL, max, ifMissing);
    }

    /**
     * Answers that there is nothing to do the act to: on to another page, but when somebody else was first, a conflict that
     * keeps what was typed.
     */
    static HttpResponse<?> redanGjort(String href) {
        if (Prefill.current().filter(Prefill::conflict).isPresent()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
        return Pages.seeOther(href);
    }

    private Skal() {}
}

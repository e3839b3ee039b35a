package se.stegvis.behorighet;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.views.ModelAndView;
import org.jspecify.annotations.Nullable;

/**
 * The page in place of one that needs what is hidden.
 *
 * @param tillbaka where to go instead
 * @param skrivet whether a form was sent, and not saved
 */
public record DoldSida(String tillbaka, boolean skrivet) {

    /** In place of a page about the deltagande, the insats or, without either, anything else. */
    public static HttpResponse<?> svar(HttpStatus status, @Nullable Long insatsId, @Nullable Long deltagandeId) {
        var tillbaka = insatsId == null
                ? "/"
                : deltagandeId == null
                        ? new InsatsRef(insatsId).href() + "/deltagare"
                        : new DeltagandeRef(insatsId, deltagandeId).href();
        var sida = new DoldSida(tillbaka, status != HttpStatus.OK);
        return HttpResponse.status(status)
                .contentType(MediaType.TEXT_HTML_TYPE)
                .body(new ModelAndView<>("behorighet/dold", sida));
    }
}

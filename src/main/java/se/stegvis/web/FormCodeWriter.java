package se.stegvis.web;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stegvis.behorighet.Arguments;
import se.stegvis.behorighet.Inloggad;

/** Puts the code into every form of a page that somebody signed in is shown, so that no template has to remember it. */
@Singleton
class FormCodeWriter {

    /** Forms of the frame, above this, say what can be said twice. */
    private static final String MAIN = "<main";

    /** Values are escaped, so a tag ends at the first sign that ends one. */
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*\\bmethod=\"post\"[^>]*>");

    private final FormCodes codes;

    FormCodeWriter(FormCodes codes) {
        this.codes = codes;
    }

    String write(String html, HttpRequest<?> request) {
        int main = html.indexOf(MAIN);
        if (main < 0 || html.indexOf("<form", main) < 0) {
            return html;
        }
        var inloggad = request.getUserPrincipal(Authentication.class).map(Inloggad::of);
        var sida = sida(request);
        if (inloggad.isEmpty() || sida.isEmpty()) {
            return html;
        }
        var field = "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                .formatted(FormCodes.FIELD, codes.make(inloggad.get().medarbetareId(), sida.get()));
        var forms = FORM.matcher(html.substring(main)).replaceAll("$0" + Matcher.quoteReplacement(field));
        return html.substring(0, main) + forms;
    }

    /** A form that comes back still belongs to the page it was first shown on. */
    private Optional<String> sida(HttpRequest<?> request) {
        if (request.getMethod() == HttpMethod.GET) {
            return Optional.of(request.getPath());
        }
        return Arguments.find(request, FormData.class).flatMap(codes::read).map(FormCodes.FormCode::sida);
    }
}

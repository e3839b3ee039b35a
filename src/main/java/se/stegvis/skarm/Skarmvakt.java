package se.stegvis.skarm;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.security.authentication.Authentication;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.web.Pages;

/**
 * Lets a session whose screen is lent come to the form, to the page that unlocks, and nowhere else: any other address, also
 * one that does not exist or is open to everybody, leads to the form. What holds nobody's data is let through: files of
 * the page, and what machines ask. A form sent from another window is kept for its writer on the way, as one is that comes
 * when a session has ended.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class Skarmvakt implements Ordered {

    private static final List<String> UTAN_UPPGIFTER = List.of("/halsa", "/metrik");
    private static final String KEEPS_FORMS = "/logga-in/fortsatt";
    private static final String FILER = "/statisk/";

    @RequestFilter
    @Nullable
    HttpResponse<?> stanna(HttpRequest<?> request) {
        var skarm = request.getUserPrincipal(Authentication.class)
                .flatMap(Skarmvakt::skarm)
                .orElse("");
        if (skarm.isEmpty() || isOppen(request.getPath(), skarm)) {
            return null;
        }
        return isForm(request) ? HttpResponse.temporaryRedirect(URI.create(KEEPS_FORMS)) : Pages.seeOther(skarm);
    }

    private static Optional<String> skarm(Authentication authentication) {
        return Optional.of(Inloggad.of(authentication)).map(Inloggad::skarm);
    }

    private static boolean isForm(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.POST
                && request.getContentType()
                        .filter(MediaType.APPLICATION_FORM_URLENCODED_TYPE::equals)
                        .isPresent();
    }

    private static boolean isOppen(String path, String skarm) {
        return path.equals(skarm)
                || path.startsWith(skarm + "/")
                || path.equals(LasUppController.HREF)
                || path.equals(KEEPS_FORMS)
                || path.startsWith(FILER)
                || UTAN_UPPGIFTER.contains(path);
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }
}

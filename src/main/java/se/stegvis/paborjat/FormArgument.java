package se.stegvis.paborjat;

import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.security.authentication.Authentication;
import java.util.Arrays;
import java.util.Optional;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.web.FormData;

/** What the interceptors need to know of a route that is about to run. */
final class FormArgument {

    /** The form the route takes. */
    static Optional<FormData> find(MethodInvocationContext<Object, Object> route) {
        return Arrays.stream(route.getParameterValues())
                .filter(FormData.class::isInstance)
                .map(FormData.class::cast)
                .findFirst();
    }

    static HttpRequest<?> request() {
        return ServerRequestContext.currentRequest().orElseThrow();
    }

    static long medarbetareId(HttpRequest<?> request) {
        return inloggad(request).medarbetareId();
    }

    /** Whether what somebody wrote may not be shown. */
    static boolean dolj(HttpRequest<?> request) {
        return inloggad(request).dolj();
    }

    private static Inloggad inloggad(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class).map(Inloggad::of).orElseThrow();
    }

    private FormArgument() {}
}

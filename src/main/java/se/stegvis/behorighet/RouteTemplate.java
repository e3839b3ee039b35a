package se.stegvis.behorighet;

import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteInfo;

/** The template of the address of a request, such as /insatser/{insatsId}: what logs may hold, unlike the address. */
public final class RouteTemplate {

    /** Empty when no route has the address. */
    public static String of(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request)
                .filter(UriRouteInfo.class::isInstance)
                .map(route -> ((UriRouteInfo<?, ?>) route).getUriMatchTemplate().toPathString())
                .orElse("");
    }

    private RouteTemplate() {}
}

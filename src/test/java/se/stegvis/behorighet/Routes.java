package se.stegvis.behorighet;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import se.stegvis.behorighet.Behorighet.Scope;

/** The routes of the running program, ours and any that a library brought along. */
@Singleton
public class Routes {

    private static final Set<HttpMethod> METHODS =
            Set.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private final Router router;

    Routes(Router router) {
        this.router = router;
    }

    /** Without the HEAD twins, which the framework makes of GET. */
    List<Route> all() {
        return router.uriRoutes()
                .map(Route::new)
                .filter(route -> METHODS.contains(route.method()))
                .toList();
    }

    /** The templates of the addresses where a page is shown, such as {@code /insatser/{insatsId}/deltagare}. */
    public List<String> pages() {
        return all().stream().filter(Route::isPage).map(Route::template).toList();
    }

    /** Those for people. */
    List<Route> guarded() {
        return all().stream()
                .filter(route -> !route.isOpen() && !route.isForPrograms())
                .toList();
    }

    List<Route> inInsats() {
        return guarded().stream()
                .filter(route -> route.behorighet().orElseThrow().scope() == Scope.INSATS)
                .toList();
    }
}

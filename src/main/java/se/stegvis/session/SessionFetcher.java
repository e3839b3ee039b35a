package se.stegvis.session;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.web.SqlErrors;

/** Finds who is signed in from the session cookie. Asks the database off the event loop, and not for static files. */
@Singleton
class SessionFetcher implements AuthenticationFetcher<HttpRequest<?>> {

    private final Sessions sessions;
    private final ExecutorService blocking;

    SessionFetcher(Sessions sessions, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.sessions = sessions;
        this.blocking = blocking;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        var token = SessionCookie.find(request);
        if (token.isEmpty() || request.getPath().startsWith("/statisk/")) {
            return Publishers.empty();
        }
        return Publishers.fromCompletableFuture(
                () -> CompletableFuture.supplyAsync(() -> authenticate(token.get()), blocking));
    }

    /** Null, which a publisher of a future takes as empty, when the session does not hold. */
    @SuppressWarnings("NullAway")
    private Authentication authenticate(String token) {
        try {
            return sessions.find(token).map(Inloggad::authentication).orElse(null);
        } catch (RuntimeException e) {
            if (SqlErrors.isUnreachable(e)) {
                return Inloggad.unknown(e);
            }
            throw e;
        }
    }
}

package se.stegvis.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/** Where a request comes from. */
@Singleton
public class ClientAddress {

    private final boolean behindProxy;

    ClientAddress(@Value("${stegvis.proxy:false}") boolean behindProxy) {
        this.behindProxy = behindProxy;
    }

    /** The IP address; behind our own proxy, the one it saw. */
    public String of(HttpRequest<?> request) {
        var forwarded = request.getHeaders().get("X-Forwarded-For");
        if (behindProxy && forwarded != null) {
            return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        }
        return request.getRemoteAddress().getAddress().getHostAddress();
    }
}

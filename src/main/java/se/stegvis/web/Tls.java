package se.stegvis.web;

import io.micronaut.http.HttpRequest;

/** Whether the browser came over TLS, to us or to the proxy in front. */
public final class Tls {

    /** Claiming it falsely only makes a cookie Secure, so the header needs no trust. */
    public static boolean isBehind(HttpRequest<?> request) {
        return request.isSecure()
                || "https".equalsIgnoreCase(request.getHeaders().get("X-Forwarded-Proto"));
    }

    private Tls() {}
}

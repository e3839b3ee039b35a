package se.stegvis.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Too many attempts: 429, with the seconds to wait in Retry-After. */
public class TooMany extends RuntimeException {

    private final transient Duration wait;

    public TooMany(Duration wait) {
        super("Too many attempts");
        this.wait = wait;
    }

    @Singleton
    static class Handler implements ExceptionHandler<TooMany, MutableHttpResponse<?>> {

        private final ErrorPages pages;

        Handler(ErrorPages pages) {
            this.pages = pages;
        }

        @Override
        public MutableHttpResponse<?> handle(@SuppressWarnings("rawtypes") HttpRequest request, TooMany exception) {
            var response = HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header("Retry-After", String.valueOf(exception.wait.toSeconds() + 1));
            return pages.processResponse(ErrorContext.builder(request).build(), response);
        }
    }
}

package se.stegvis.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ConversionErrorHandler;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import io.netty.handler.codec.compression.DecompressionException;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Which status an exception becomes. */
@Factory
class ErrorHandlers {

    private final ErrorPages pages;

    ErrorHandlers(ErrorPages pages) {
        this.pages = pages;
    }

    /** Somebody else saved the row first. */
    @Singleton
    ExceptionHandler<OptimisticLockException, MutableHttpResponse<?>> conflict() {
        return (request, exception) -> page(request, exception, HttpStatus.CONFLICT);
    }

    /** Two at once are for the person a conflict, whichever way the database settled it. */
    @Singleton
    ExceptionHandler<DataAccessException, MutableHttpResponse<?>> database() {
        return (request, exception) -> page(
                request,
                exception,
                SqlErrors.isDuplicateKey(exception) || SqlErrors.isCollision(exception)
                        ? HttpStatus.CONFLICT
                        : HttpStatus.INTERNAL_SERVER_ERROR);
    }

    /** A body that is not compressed as its header says. */
    @Singleton
    ExceptionHandler<DecompressionException, MutableHttpResponse<?>> notCompressed() {
        return (request, exception) -> page(request, exception, HttpStatus.BAD_REQUEST);
    }

    /** An id in the address that is no number is an address that does not exist; a garbled form is the sender's fault. */
    @Singleton
    @Replaces(ConversionErrorHandler.class)
    ExceptionHandler<ConversionErrorException, MutableHttpResponse<?>> unreadable() {
        return (request, exception) -> page(
                request,
                exception,
                exception.getArgument().getType() == FormData.class ? HttpStatus.BAD_REQUEST : HttpStatus.NOT_FOUND);
    }

    /** A browser that is not signed in goes to the sign-in page and comes back; a program is told. */
    @Singleton
    @Replaces(DefaultAuthorizationExceptionHandler.class)
    ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> unauthorized() {
        return (request, exception) -> {
            if (exception.isForbidden()) {
                return page(request, exception, HttpStatus.FORBIDDEN);
            }
            if (!ErrorPages.acceptsHtml(request)) {
                return page(request, exception, HttpStatus.UNAUTHORIZED);
            }
            if (request.getMethod() == HttpMethod.POST) {
                // The browser sends the same form once more, there, and nothing typed is lost.
                return HttpResponse.temporaryRedirect(URI.create("/logga-in/fortsatt"));
            }
            var back = URLEncoder.encode(request.getPath(), StandardCharsets.UTF_8);
            return HttpResponse.seeOther(URI.create("/logga-in?till=" + back));
        };
    }

    private MutableHttpResponse<?> page(HttpRequest<?> request, Throwable exception, HttpStatus status) {
        return pages.processResponse(
                ErrorContext.builder(request).cause(exception).build(), HttpResponse.status(status));
    }
}

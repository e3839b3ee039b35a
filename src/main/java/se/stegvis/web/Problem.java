package se.stegvis.web;

import com.fasterxml.jackson.core.JsonFactory;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a question that a program asks of the API, as RFC 9457 has it. Under {@code /api} every error is told so,
 * also those that nobody threw this for.
 */
public final class Problem extends RuntimeException {

    private static final String API = "/api/";
    private static final String TYPE = "application/problem+json";
    private static final JsonFactory JSON = new JsonFactory();

    private final HttpStatus status;

    /**
     * An error to tell.
     *
     * @param detail in Swedish, for whoever writes the program; nothing of what was asked is said back in it
     */
    public Problem(HttpStatus status, String detail) {
        super(detail);
        this.status = status;
    }

    static boolean isForProgram(HttpRequest<?> request) {
        return request.getPath().startsWith(API);
    }

    static MutableHttpResponse<Object> answer(
            MutableHttpResponse<?> response, ErrorText text, @Nullable Throwable cause) {
        if (response.code() == HttpStatus.UNAUTHORIZED.getCode()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        var detail = cause instanceof Problem problem ? String.valueOf(problem.getMessage()) : "";
        var body = body(response.code(), title(response.code(), text), detail);
        return response.<Object>body(body).contentType(TYPE);
    }

    /** The words of pages speak of signing in and of forms, which no program does. */
    private static String title(int status, ErrorText text) {
        return switch (status) {
            case 400 -> "Frågan gick inte att läsa";
            case 401 -> "Det behövs en nyckel som gäller";
            case 403 -> "Nyckeln gäller inte för detta";
            case 404 -> "Finns inte";
            case 405 -> "Går bara att läsa";
            case 406 -> "Det formatet finns inte";
            case 429 -> "För många frågor";
            default -> text.rubrik();
        };
    }

    private static String body(int status, String title, String detail) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("type", "about:blank");
            json.writeStringField("title", title);
            json.writeNumberField("status", status);
            if (!detail.isEmpty()) {
                json.writeStringField("detail", detail);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Singleton
    static class Handler implements ExceptionHandler<Problem, MutableHttpResponse<?>> {

        private final ErrorPages pages;

        Handler(ErrorPages pages) {
            this.pages = pages;
        }

        @Override
        public MutableHttpResponse<?> handle(@SuppressWarnings("rawtypes") HttpRequest request, Problem problem) {
            return pages.processResponse(
                    ErrorContext.builder(request).cause(problem).build(), HttpResponse.status(problem.status));
        }
    }
}

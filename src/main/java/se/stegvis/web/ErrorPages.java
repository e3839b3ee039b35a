package se.stegvis.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.views.ViewsRenderer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.behorighet.Arguments;

/**
 * The body of every answer that is an error: a Swedish page for a browser, a line of JSON for a program, a
 * {@link Problem} to who asks the API. Says nothing of
 * what went wrong inside; a 500 has a reference that stands in the log too.
 */
@Singleton
@Primary
class ErrorPages implements ErrorResponseProcessor<Object> {

    /** What an error page shows: what was typed is there when a form met the error. */
    record ErrorView(String rubrik, String text, String referens, List<Typed> skrivet) {}

    /** A field of the form that met the error. */
    record Typed(String namn, String text) {}

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final ViewsRenderer<Map<String, Object>, HttpRequest<?>> renderer;
    private final PageFrame frame;

    ErrorPages(EagerHandlebarsRenderer<Map<String, Object>, HttpRequest<?>> renderer, PageFrame frame) {
        this.renderer = renderer;
        this.frame = frame;
    }

    @Override
    public MutableHttpResponse<Object> processResponse(ErrorContext context, MutableHttpResponse<?> answer) {
        var request = context.getRequest();
        var cause = context.getRootCause().orElse(null);
        var response = answer.code() == 500 && SqlErrors.isUnreachable(cause)
                ? answer.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "10")
                : answer;
        var message = ErrorText.of(response.code());
        var reference = response.code() >= 500 ? ErrorLog.report(LOG, request, cause) : "";
        if (Problem.isForProgram(request)) {
            return Problem.answer(response, message, cause);
        }
        if (!acceptsHtml(request)) {
            return response.<Object>body("{\"fel\":\"" + message.rubrik() + "\"}")
                    .contentType(MediaType.APPLICATION_JSON_TYPE);
        }
        var view = new ErrorView(message.rubrik(), message.text(), reference, typed(request));
        var html = new StringWriter();
        try {
            renderer.render("fel/index", frame.model(request, view), request).writeTo(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return response.<Object>body(html.toString()).contentType(MediaType.TEXT_HTML_TYPE);
    }

    static boolean acceptsHtml(HttpRequest<?> request) {
        return request.accept().stream().anyMatch(type -> type.matches(MediaType.TEXT_HTML_TYPE));
    }

    private static List<Typed> typed(HttpRequest<?> request) {
        return Arguments.find(request, FormData.class)
                .map(form -> form.asMap().entrySet().stream()
                        .filter(e -> !e.getKey().startsWith("version"))
                        .map(e -> new Typed(e.getKey(), String.join("\n", e.getValue())))
                        .filter(t -> !t.text().isBlank())
                        .toList())
                .orElse(List.of());
    }
}

package se.stegvis.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Templates that are no pages: of documents. They see the view as {{page}} and nothing else. */
@Singleton
public class Mallar {

    private final EagerHandlebarsRenderer<Map<String, Object>, HttpRequest<?>> renderer;

    Mallar(EagerHandlebarsRenderer<Map<String, Object>, HttpRequest<?>> renderer) {
        this.renderer = renderer;
    }

    /** The template with the view in it. */
    public String text(String mall, Object view) {
        var text = new StringWriter();
        try {
            renderer.render(mall, Map.of("page", view), null).writeTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}

package se.stegvis.web;

import com.github.jknack.handlebars.Handlebars;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.io.Writable;
import io.micronaut.core.io.scan.ClassPathResourceLoader;
import io.micronaut.http.HttpRequest;
import io.micronaut.views.ViewsConfiguration;
import io.micronaut.views.handlebars.HandlebarsViewsRenderer;
import io.micronaut.views.handlebars.HandlebarsViewsRendererConfiguration;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Renders the whole page before the response starts; the stock renderer leaves the browser hanging on an error. Every
 * form on it gets its code.
 */
@Singleton
@Replaces(HandlebarsViewsRenderer.class)
class EagerHandlebarsRenderer<T, R> extends HandlebarsViewsRenderer<T, R> {

    private final FormCodeWriter formCodes;

    EagerHandlebarsRenderer(
            ViewsConfiguration views,
            ClassPathResourceLoader resources,
            HandlebarsViewsRendererConfiguration configuration,
            Handlebars handlebars,
            FormCodeWriter formCodes) {
        super(views, resources, configuration, handlebars);
        this.formCodes = formCodes;
    }

    @Override
    public Writable render(String view, @Nullable T model, @Nullable R request) {
        var page = new StringWriter();
        try {
            super.render(view, model, request).writeTo(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var html = request instanceof HttpRequest<?> http ? formCodes.write(page.toString(), http) : page.toString();
        return out -> out.write(html);
    }
}

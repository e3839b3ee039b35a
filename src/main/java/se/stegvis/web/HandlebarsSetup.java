package se.stegvis.web;

import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.cache.ConcurrentMapTemplateCache;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/** Caches compiled templates, and turns a misspelt name in a template into an error instead of an empty space. */
@Singleton
class HandlebarsSetup implements BeanCreatedEventListener<Handlebars> {

    @Override
    public Handlebars onCreated(BeanCreatedEvent<Handlebars> event) {
        var handlebars = event.getBean();
        return handlebars
                .with(new KeptTemplates(handlebars.getLoader()))
                .with(new ConcurrentMapTemplateCache())
                .registerHelperMissing((context, options) -> {
                    throw new IllegalArgumentException("No value for {{" + options.helperName + "}}");
                });
    }
}

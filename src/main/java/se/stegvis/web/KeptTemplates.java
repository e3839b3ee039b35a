package se.stegvis.web;

import com.github.jknack.handlebars.io.AbstractTemplateLoader;
import com.github.jknack.handlebars.io.TemplateLoader;
import com.github.jknack.handlebars.io.TemplateSource;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks a template up in the jar once. The stock loader does so each time a page or a part of one is used, to see whether
 * the file is newer than the compiled template, and a list has a part in every row.
 */
final class KeptTemplates extends AbstractTemplateLoader {

    private final TemplateLoader files;
    private final Map<String, TemplateSource> known = new ConcurrentHashMap<>();

    KeptTemplates(TemplateLoader files) {
        this.files = files;
        setPrefix(files.getPrefix());
        setSuffix(files.getSuffix());
        setCharset(files.getCharset());
    }

    @Override
    public TemplateSource sourceAt(String location) throws IOException {
        var source = known.get(location);
        if (source == null) {
            source = files.sourceAt(location);
            known.put(location, source);
        }
        return source;
    }
}

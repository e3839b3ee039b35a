package se.stegvis.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.List;
import se.stegvis.behorighet.Oppen;

/** Stylesheet, script and mark, to be kept for good: what changes gets another address. */
@Controller("/statisk")
@Produces(MediaType.ALL)
class StaticFileController {

    private final StaticFiles files;

    StaticFileController(StaticFiles files) {
        this.files = files;
    }

    @Get("/{fil}")
    @Oppen
    HttpResponse<String> show(HttpRequest<?> request, @PathVariable String fil) {
        var file = files.at(fil).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
        var tag = "\"" + file.hash() + "\"";
        var known = request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH);
        var answer = isKnown(known, tag)
                ? HttpResponse.<String>notModified()
                : HttpResponse.ok(file.text()).header(HttpHeaders.CONTENT_TYPE, file.type());
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header(HttpHeaders.VARY, "Accept-Encoding");
    }

    /** A proxy that compresses marks the tag as weak. */
    private static boolean isKnown(List<String> known, String tag) {
        return known.stream()
                .flatMap(header -> List.of(header.split(",")).stream())
                .map(one -> one.strip().replaceFirst("^W/", ""))
                .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }
}

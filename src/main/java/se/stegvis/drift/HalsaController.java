package se.stegvis.drift;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import se.stegvis.behorighet.Oppen;

/** Answers whoever watches the program whether it is ready, and nothing more: no sign-in, so no detail. */
@Controller("/halsa")
@Produces(MediaType.ALL)
class HalsaController {

    private final DriftQueries queries;

    HalsaController(DriftQueries queries) {
        this.queries = queries;
    }

    @Get
    @Oppen
    HttpResponse<String> show() {
        var answer = queries.answers()
                ? HttpResponse.ok("redo")
                : HttpResponse.<String>status(503, "Service Unavailable").body("inte redo");
        return answer.contentType(MediaType.TEXT_PLAIN_TYPE);
    }
}

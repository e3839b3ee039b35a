package se.stegvis.drift;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import se.stegvis.behorighet.Oppen;
import se.stegvis.web.Requests;

/** Answers whoever watches the program whether it is ready, and nothing more: no sign-in, so no detail. */
@Controller("/halsa")
@Produces(MediaType.ALL)
class HalsaController {

    private final DriftQueries queries;
    private final Requests requests;

    HalsaController(DriftQueries queries, Requests requests) {
        this.queries = queries;
        this.requests = requests;
    }

    @Get
    @Oppen
    HttpResponse<String> show() {
        var answer = !requests.stopping() && queries.answers()
                ? HttpResponse.ok("redo")
                : HttpResponse.<String>status(503, "Service Unavailable").body("inte redo");
        return answer.contentType(MediaType.TEXT_PLAIN_TYPE);
    }
}

package se.stegvis.drift;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Answers whoever watches the program whether it is ready, and nothing more: no sign-in, so no detail. */
@Controller("/halsa")
@Produces(MediaType.TEXT_PLAIN)
@Secured(SecurityRule.IS_ANONYMOUS)
class HalsaController {

    private final DriftQueries queries;

    HalsaController(DriftQueries queries) {
        this.queries = queries;
    }

    @Get
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<String> show() {
        return queries.answers()
                ? HttpResponse.ok("redo")
                : HttpResponse.<String>status(503, "Service Unavailable").body("inte redo");
    }
}

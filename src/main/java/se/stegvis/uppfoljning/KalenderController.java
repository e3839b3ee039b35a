package se.stegvis.uppfoljning;

import static se.stegvis.behorighet.Behorighet.GENERERA_UPPFOLJNINGAR;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import java.time.Clock;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Kraver;

/** The days of a batch, for the calendar of whoever plans. */
@Controller("/insatser/{insatsId}/uppfoljningar/genereringar/{genereringId}/kalender")
class KalenderController {

    private final Genereringar genereringar;
    private final GenereringQueries queries;
    private final Clock clock;

    KalenderController(Genereringar genereringar, GenereringQueries queries, Clock clock) {
        this.genereringar = genereringar;
        this.queries = queries;
        this.clock = clock;
    }

    @Get
    @Produces(MediaType.ALL)
    @Kraver(GENERERA_UPPFOLJNINGAR)
    HttpResponse<?> show(@RequestBean InsatsRef insats, @PathVariable long genereringId) {
        if (genereringar.find(insats, genereringId).isEmpty()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
        return HttpResponse.ok(Kalender.av(genereringId, queries.findDagar(genereringId), clock.instant()))
                .header("Content-Type", "text/calendar; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"uppfoljningar.ics\"");
    }
}

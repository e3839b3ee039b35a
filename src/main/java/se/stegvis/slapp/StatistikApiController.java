package se.stegvis.slapp;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.Collection;
import se.stegvis.behorighet.Hamtning;
import se.stegvis.behorighet.KraverNyckel;
import se.stegvis.web.Problem;

/** Released statistics for programs (contract, section 4). */
@Controller(StatistikApiController.HREF)
@Produces(MediaType.ALL)
class StatistikApiController {

    static final String HREF = "/api/v1/statistik";

    private final SlappQueries queries;

    StatistikApiController(SlappQueries queries) {
        this.queries = queries;
    }

    /** The releases, with the tables that the key opens. */
    @Get
    @KraverNyckel
    HttpResponse<?> index(HttpRequest<?> request) {
        if (Slappformat.accepted(request.accept())
                .filter(Slappformat.JSON_STAT::equals)
                .isEmpty()) {
            throw new Problem(HttpStatus.NOT_ACCEPTABLE, "Listan finns bara som application/json.");
        }
        var alla = queries.alla();
        var hamtning = Hamtning.of(request);
        hamtning.ger("lista");
        var tag = Entitetstagg.lista(alla, hamtning);
        var body = Slapplista.write(alla, hamtning);
        return alla.isEmpty()
                ? HttpResponse.ok(body).contentType(MediaType.APPLICATION_JSON_TYPE)
                : tag.answer(request, () -> body, Slappformat.JSON_STAT.mediatyp());
    }

    /** One table of a release, or of the newest version of a period. */
    @Get("/{slapp}/{tabell}")
    @KraverNyckel
    HttpResponse<?> show(
            @PathVariable String slapp,
            @PathVariable String tabell,
            @QueryValue(defaultValue = "") String format,
            HttpRequest<?> request) {
        var valt = format(format, request.accept());
        var hamtning = Hamtning.of(request);
        var found = queries.find(slapp)
                .filter(s -> s.innehall().tabell(tabell).isPresent())
                .orElseThrow(() -> new Problem(
                        HttpStatus.NOT_FOUND, "Det finns inget sådant släpp, eller ingen sådan tabell i det."));
        if (!hamtning.oppnar(tabell)) {
            throw new Problem(HttpStatus.FORBIDDEN, "Nyckeln öppnar inte den tabellen.");
        }
        hamtning.ger("slapp " + found.id() + " " + tabell);
        MutableHttpResponse<?> answer = Entitetstagg.of(found, tabell, valt)
                .answer(request, () -> valt.write(queries.tabell(found, tabell).orElseThrow()), valt.mediatyp());
        return answer.header("Vary", "Accept, Authorization");
    }

    /** What the address says goes before what the program accepts, since a link can be followed with anything. */
    private static Slappformat format(String asked, Collection<MediaType> accepted) {
        return (asked.isEmpty() ? Slappformat.accepted(accepted) : Slappformat.find(asked))
                .orElseThrow(() -> new Problem(HttpStatus.NOT_ACCEPTABLE, "Formatet är json-stat2, csv eller xlsx."));
    }
}

package se.stegvis.slapp;

import static se.stegvis.behorighet.Behorighet.SE_SLAPP;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.Pages;

/** One figure in each period that is released. All that is chosen stands in the address. */
@Controller(OverTidController.HREF)
@Produces(MediaType.TEXT_HTML)
class OverTidController {

    static final String HREF = SlappView.HREF + "/over-tid";

    private final SlappQueries queries;

    OverTidController(SlappQueries queries) {
        this.queries = queries;
    }

    /** What is not there to choose is as if it had not been chosen. */
    @Get
    @Kraver(SE_SLAPP)
    HttpResponse<?> index(
            @QueryValue(defaultValue = "") String tabell,
            @QueryValue(defaultValue = "") String slag,
            @QueryValue(defaultValue = "") String insats,
            @QueryValue(defaultValue = "") String kon,
            @QueryValue(defaultValue = "") String kategori,
            @QueryValue(defaultValue = "") String matt) {
        var serie = Slappserie.of(queries.alla(), tabell, !slag.equals("kvartal"));
        var tabeller = queries.tabeller(serie.slapp(), serie.tabell());
        return Pages.show("slapp/over-tid", OverTidView.of(serie, tabeller, insats, kon, kategori, matt));
    }
}

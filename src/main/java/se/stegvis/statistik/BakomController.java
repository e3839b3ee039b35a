package se.stegvis.statistik;

import static se.stegvis.behorighet.Behorighet.SE_STATISTIK;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.List;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.gemensamt.Period;
import se.stegvis.gemensamt.Refused;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;
import se.stegvis.web.Pages;
import se.stegvis.web.Sidor;

/** Who stands behind a figure, for those who work with them. The log's row has the ids of those shown. */
@Controller("/statistik/{tabell}/bakom")
@Produces(MediaType.TEXT_HTML)
class BakomController {

    static final int PER_SIDA = 50;

    private final Statistik statistik;
    private final BakomQueries queries;
    private final Insatser insatser;

    BakomController(Statistik statistik, BakomQueries queries, Insatser insatser) {
        this.statistik = statistik;
        this.queries = queries;
        this.insatser = insatser;
    }

    /** 404 for a figure that there is not, a day that is none and an insats that is not the reader's alike. */
    @Get
    @Kraver(SE_STATISTIK)
    HttpResponse<?> index(
            @PathVariable String tabell,
            @QueryValue(defaultValue = "") String fran,
            @QueryValue(defaultValue = "") String till,
            @QueryValue(defaultValue = "") String kon,
            @QueryValue(defaultValue = "") String matt,
            @QueryValue(defaultValue = "") String sida,
            HttpRequest<?> request,
            Inloggad inloggad) {
        var namn = request.getParameters().getAll("insats");
        var bakom = Bakom.of(
                tabell, period(fran, till), namn, kon, request.getParameters().getAll("kategori"), matt);
        var valda = Statistikfiler.chosen(namn, insatser.egna(inloggad, SE_STATISTIK));
        if (bakom.isEmpty() || valda.isEmpty()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
        return Pages.show("statistik/bakom", view(bakom.get(), valda.get(), Sidor.sida(sida), inloggad));
    }

    private BakomView view(Bakom bakom, List<Insats> valda, int sida, Inloggad inloggad) {
        var underlag = statistik.underlag(bakom.tabell(), valda, bakom.period());
        var bidrag = bakom.bidrag(underlag);
        var rader = bidrag.isEmpty()
                ? List.<BakomQueries.Rad>of()
                : queries.find(bidrag.keySet(), inloggad.medarbetareId(), PER_SIDA, Sidor.forbi(sida, PER_SIDA));
        return BakomView.of(bakom, underlag.resultat().kategorier(), bidrag, rader, sida);
    }

    private static Period period(String fran, String till) {
        try {
            return Statistikfiler.period(fran, till);
        } catch (Refused e) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
    }
}

package se.stegvis.uppfoljning;

import static se.stegvis.behorighet.Behorighet.GENERERA_UPPFOLJNINGAR;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.uppfoljning.GenereringForm.Dagar;
import se.stegvis.uppfoljning.Kandidater.Urval;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Plans the follow-ups of an insats that come due in a period: looked at and adjusted, made, reported. */
@Controller("/insatser/{insatsId}/uppfoljningar")
@Produces(MediaType.TEXT_HTML)
class GenereringController {

    private static final String FORM = "uppfoljning/generera";
    private static final Urval INGEN = new Urval(List.of(), List.of());

    private final Kandidater kandidater;
    private final Genereringssida sida;
    private final Genereringar genereringar;
    private final Kollegor kollegor;
    private final Clock clock;

    GenereringController(
            Kandidater kandidater, Genereringssida sida, Genereringar genereringar, Kollegor kollegor, Clock clock) {
        this.kandidater = kandidater;
        this.sida = sida;
        this.genereringar = genereringar;
        this.kollegor = kollegor;
        this.clock = clock;
    }

    @Get("/generera")
    @Kraver(GENERERA_UPPFOLJNINGAR)
    HttpResponse<?> fresh(
            @RequestBean InsatsRef insats,
            @QueryValue(defaultValue = "") String fran,
            @QueryValue(defaultValue = "") String till) {
        var dagar = fran.isEmpty() && till.isEmpty() ? Dagar.narmast(LocalDate.now(clock)) : Dagar.of(fran, till);
        if (dagar == null) {
            return Pages.show(FORM, sida.forhand(insats, null, INGEN, Formular.of(FormData.of(Map.of()))));
        }
        var urval = kandidater.find(insats, dagar.fran(), dagar.till());
        var form = Formular.of(GenereringForm.fresh(dagar.fran(), dagar.till(), urval.kandidater()));
        GenereringForm.declare(form, urval.kandidater(), kollegor.i(insats));
        return Pages.show(FORM, sida.forhand(insats, dagar, urval, form));
    }

    /** Whoever cannot be planned any more is left out: the page it leads to says what was made. */
    @Post(value = "/generera", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(GENERERA_UPPFOLJNINGAR)
    HttpResponse<?> create(@RequestBean InsatsRef insats, @Body FormData data, Inloggad inloggad) {
        var check = new Check(data);
        var dagar = Dagar.of(data.get("fran"), data.get("till"));
        if (dagar == null) {
            check.rule(false, "fran", Genereringssida.FEL_DAGAR);
            return Pages.again(FORM, sida.forhand(insats, null, INGEN, Formular.of(check)));
        }
        var urval = kandidater.find(insats, dagar.fran(), dagar.till());
        var hos = kollegor.i(insats);
        var valda = GenereringForm.read(check, urval.kandidater(), hos);
        if (!check.ok()) {
            var form = GenereringForm.declare(Formular.of(check), urval.kandidater(), hos);
            return Pages.again(FORM, sida.forhand(insats, dagar, urval, form));
        }
        var id = genereringar.begar(insats, dagar.fran(), dagar.till(), valda, inloggad.medarbetareId());
        return Pages.seeOther(Genereringssida.href(insats, id), Notis.SPARAT);
    }

    @Get("/genereringar/{genereringId}")
    @Kraver(GENERERA_UPPFOLJNINGAR)
    HttpResponse<?> show(@RequestBean InsatsRef insats, @PathVariable long genereringId) {
        var gjort = sida.gjort(insats, find(insats, genereringId));
        var page = Pages.show("uppfoljning/genererat", gjort);
        return gjort.pagar() ? page.toMutableResponse().header("Refresh", "2") : page;
    }

    /** Goes on with one that was interrupted. */
    @Post(value = "/genereringar/{genereringId}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(GENERERA_UPPFOLJNINGAR)
    HttpResponse<?> update(@RequestBean InsatsRef insats, @PathVariable long genereringId) {
        genereringar.fortsatt(find(insats, genereringId).id());
        return Pages.seeOther(Genereringssida.href(insats, genereringId));
    }

    private Generering find(InsatsRef insats, long id) {
        return genereringar.find(insats, id).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }
}

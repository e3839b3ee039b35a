package se.stegvis.faststallande;

import static se.stegvis.behorighet.Behorighet.FASTSTALL;
import static se.stegvis.behorighet.Behorighet.SE_STATISTIK;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Periods that are fixed, in one's own insatser. */
@Controller(FaststallandeController.HREF)
@Produces(MediaType.TEXT_HTML)
class FaststallandeController {

    static final String HREF = "/faststallanden";

    private static final String FORM = "faststallande/form";

    private final Faststallandesida sida;
    private final FaststallandeForm formularet;
    private final Faststallningar faststallningar;

    FaststallandeController(Faststallandesida sida, FaststallandeForm formularet, Faststallningar faststallningar) {
        this.sida = sida;
        this.formularet = formularet;
        this.faststallningar = faststallningar;
    }

    @Get
    @Kraver(SE_STATISTIK)
    HttpResponse<?> index(Inloggad inloggad) {
        return Pages.show("faststallande/index", sida.lista(inloggad));
    }

    /** 404 also for one of an insats that is not the reader's. */
    @Get("/{faststallandeId}")
    @Kraver(SE_STATISTIK)
    HttpResponse<?> show(@PathVariable long faststallandeId, Inloggad inloggad) {
        return Pages.show("faststallande/show", sida.visa(faststallandeId, inloggad));
    }

    /** What is chosen in the address goes before what was begun; of that the words stay. */
    @Get("/ny")
    @Kraver(FASTSTALL)
    HttpResponse<?> fresh(HttpRequest<?> request, Inloggad inloggad) {
        var form = Formular.of(FaststallandeForm.fresh(request));
        return Pages.show(FORM, formularet.fresh(form, request, inloggad));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(FASTSTALL)
    HttpResponse<?> create(@Body FormData form, HttpRequest<?> request, Inloggad inloggad) {
        var check = new Check(form);
        var typed = formularet.read(check, inloggad);
        if (!check.ok()) {
            return Pages.again(FORM, formularet.again(Formular.of(check), typed, inloggad));
        }
        for (var vald : typed.valda()) {
            faststallningar.faststall(
                    vald.uttag(),
                    vald.nummer(),
                    typed.anteckning(),
                    vald.nummer() == 1 ? "" : typed.skal(),
                    inloggad.medarbetareId());
        }
        return Pages.seeOther(HREF, Notis.PERIOD_FASTSTALLD);
    }
}

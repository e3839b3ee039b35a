package se.stegvis.nns;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;
import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.paborjat.UtanSpar;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** What was answered in an insats, and the page where a paper is typed: of nobody, so no deltagande is in its address. */
@Controller("/insatser/{insatsId}/nns")
@Produces(MediaType.TEXT_HTML)
class NnsController {

    private static final String FORM = "nns/enkat";

    private final Rakning rakning;
    private final Nnssida sida;
    private final Instrumenten instrumenten;

    NnsController(Rakning rakning, Nnssida sida, Instrumenten instrumenten) {
        this.rakning = rakning;
        this.sida = sida;
        this.instrumenten = instrumenten;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> index(@RequestBean InsatsRef insats) {
        return Pages.show("nns/index", sida.av(insats));
    }

    @Get("/{enkat}/ny")
    @Kraver(SKRIVA_I_AKT)
    @UtanSpar
    HttpResponse<?> fresh(@RequestBean InsatsRef insats, @PathVariable String enkat) {
        return Pages.show(FORM, view(insats, enkat(enkat), Formular.of(FormData.EMPTY)));
    }

    @Post(uri = "/{enkat}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @UtanSpar
    HttpResponse<?> create(@RequestBean InsatsRef insats, @PathVariable String enkat, @Body FormData data) {
        var vilken = enkat(enkat);
        var check = new Check(data);
        var svaren = EnkatForm.read(check, instrumenten.get(vilken.kod()));
        if (!check.ok()) {
            return Pages.again(FORM, view(insats, vilken, Formular.of(check)));
        }
        rakning.taEmot(insats.insatsId(), vilken, svaren);
        return Pages.seeOther(Nnssida.href(insats), Notis.ENKAT_MOTTAGEN);
    }

    private static Enkat enkat(String kod) {
        return Enkat.find(kod).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    private NnsView.Papper view(InsatsRef insats, Enkat enkat, Formular form) {
        var instrument = instrumenten.get(enkat.kod());
        return new NnsView.Papper(
                insats,
                form,
                instrument.namn(),
                EnkatForm.declare(form, instrument),
                Nnssida.href(insats) + "/" + enkat.kod(),
                instrument.licens());
    }
}

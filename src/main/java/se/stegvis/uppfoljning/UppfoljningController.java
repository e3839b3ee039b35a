package se.stegvis.uppfoljning;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;
import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** The three-month follow-ups of one participant: all of them, and the page where one is written. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/uppfoljningar")
@Produces(MediaType.TEXT_HTML)
class UppfoljningController {

    private static final String FORM = "uppfoljning/form";

    private final Akt.Reader akter;
    private final Uppfoljningssida sida;
    private final Uppfoljningsformular formular;
    private final Uppfoljningsskrivning skrivning;

    UppfoljningController(
            Akt.Reader akter, Uppfoljningssida sida, Uppfoljningsformular formular, Uppfoljningsskrivning skrivning) {
        this.akter = akter;
        this.sida = sida;
        this.formular = formular;
        this.skrivning = skrivning;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> index(@RequestBean DeltagandeRef deltagande) {
        return Pages.show("uppfoljning/index", sida.visa(akter.read(deltagande)));
    }

    /** One that is skipped is first taken back. */
    @Get("/{forfallodag}")
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande, @PathVariable String forfallodag) {
        var akt = akter.read(deltagande);
        var dag = akt.forfallodag(forfallodag);
        if (akt.find(dag).filter(u -> u.hoppadesOver() != null).isPresent()) {
            return Pages.seeOther(Akt.href(deltagande, dag) + "/overhopp");
        }
        var form = Formular.of(UppfoljningForm.of(akt, dag));
        return Pages.show(FORM, formular.visa(akt, dag, form, formular.kollegor(akt, dag)));
    }

    @Post(uri = "/{forfallodag}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> update(
            @RequestBean DeltagandeRef deltagande,
            @PathVariable String forfallodag,
            @Body FormData data,
            Inloggad inloggad) {
        var akt = akter.read(deltagande);
        var dag = akt.forfallodag(forfallodag);
        if (akt.find(dag).filter(u -> u.hoppadesOver() != null).isPresent()) {
            throw new OptimisticLockException("The follow-up is skipped");
        }
        var kollegor = formular.kollegor(akt, dag);
        var check = new Check(data);
        var form = UppfoljningForm.read(check, akt, dag, kollegor);
        if (!check.ok()) {
            return Pages.again(FORM, formular.visa(akt, dag, Formular.of(check), kollegor));
        }
        var klar = !form.isTom() && skrivning.spara(deltagande, dag, form, inloggad.medarbetareId());
        return Pages.seeOther(
                Akt.href(deltagande),
                klar ? Notis.UPPFOLJNING_GJORD : form.delar().isEmpty() ? Notis.SPARAT : Notis.UPPFOLJNING_DEL);
    }
}

package se.stegvis.remiss;

import static se.stegvis.behorighet.Behorighet.BESLUTA_OM_REMISS;

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
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.remiss.RemissView.Beslutet;
import se.stegvis.remiss.RemissView.Tagg;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Decides about a remiss. */
@Controller("/insatser/{insatsId}/remisser/{remissId}/beslut")
@Produces(MediaType.TEXT_HTML)
class BeslutController {

    private static final String FORM = "remiss/beslut";

    private final Remisser remisser;
    private final BeslutForm form;
    private final Platser platser;

    BeslutController(Remisser remisser, BeslutForm form, Platser platser) {
        this.remisser = remisser;
        this.form = form;
        this.platser = platser;
    }

    @Get
    @Kraver(BESLUTA_OM_REMISS)
    @Klartext
    HttpResponse<?> edit(@RequestBean InsatsRef insats, @PathVariable long remissId) {
        var remiss = remisser.find(insats, remissId);
        return Pages.show(FORM, view(insats, remiss, Formular.of(form.of(remiss))));
    }

    /** Of two at once the second is told what the first decided. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(BESLUTA_OM_REMISS)
    @Klartext
    HttpResponse<?> update(
            @RequestBean InsatsRef insats, @PathVariable long remissId, @Body FormData data, Inloggad inloggad) {
        var remiss = remisser.find(insats, remissId);
        var check = new Check(data);
        if (check.version("version") != remiss.version()) {
            // Before the choices are read, since what could be chosen then may not be there any more.
            throw new OptimisticLockException(remiss + " has been saved since");
        }
        var beslut = form.read(check, remiss, inloggad.medarbetareId());
        if (!check.ok()) {
            return Pages.again(FORM, view(insats, remiss, Formular.of(check)));
        }
        remisser.besluta(remiss, beslut, check.version("version"));
        return Pages.seeOther(Remissida.href(insats, remissId), Notis.REMISS_BESLUTAD);
    }

    private Beslutet view(InsatsRef insats, Remiss remiss, Formular formular) {
        var belaggning = platser.of(insats);
        return new Beslutet(
                insats,
                Remissida.href(insats, remiss.id()),
                Remissida.person(remiss),
                Tagg.of(remiss.laget()),
                belaggning.text(),
                belaggning.isFullt(),
                form.declare(formular, remiss));
    }
}

package se.stegvis.valdsfragor;

import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** That the questions were asked; not there at all in an insats that does not write it down. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/valdsfragor")
@Produces(MediaType.TEXT_HTML)
class ValdsfragorController {

    private static final String FORM = "valdsfragor/form";

    private final Valdsfragorna fragorna;
    private final Deltagarna deltagarna;

    ValdsfragorController(Valdsfragorna fragorna, Deltagarna deltagarna) {
        this.fragorna = fragorna;
        this.deltagarna = deltagarna;
    }

    @Get
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande) {
        demand(deltagande);
        return Pages.show(FORM, view(deltagande, Formular.of(ValdsfragorForm.of(fragorna.find(deltagande)))));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> update(@RequestBean DeltagandeRef deltagande, @Body FormData data) {
        demand(deltagande);
        var check = new Check(data);
        var lage = ValdsfragorForm.read(check);
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, Formular.of(check)));
        }
        fragorna.spara(deltagande, lage, check.version("version"));
        return Pages.seeOther(deltagande.href() + "/nns", Notis.SPARAT);
    }

    private void demand(DeltagandeRef ref) {
        if (!fragorna.finns(ref.insatsId())) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
    }

    private ValdsfragorView view(DeltagandeRef ref, Formular form) {
        return new ValdsfragorView(ref, deltagarna.visa(ref), ValdsfragorForm.declare(form));
    }
}

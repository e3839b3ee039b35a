package se.stegvis.insatsregister;

import static se.stegvis.behorighet.Behorighet.SKRIVA_INSATSER;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** The budget and the outcome of an insats, a year at a time. */
@Controller("/insatsregister/{registerId}/ekonomi/{ar}")
@Produces(MediaType.TEXT_HTML)
class BudgetController {

    private static final String FORM = "insatsregister/ekonomi";

    private final Insatser insatser;
    private final Budgetar budgetar;

    BudgetController(Insatser insatser, Budgetar budgetar) {
        this.insatser = insatser;
        this.budgetar = budgetar;
    }

    @Get
    @Kraver(SKRIVA_INSATSER)
    HttpResponse<?> edit(@PathVariable long registerId, @PathVariable int ar) {
        var insats = find(registerId, ar);
        return Pages.show(FORM, sida(insats, ar, Formular.of(budgetar.sparad(registerId, ar))));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_INSATSER)
    HttpResponse<?> update(
            @PathVariable long registerId, @PathVariable int ar, @Body FormData form, Inloggad inloggad) {
        var insats = find(registerId, ar);
        var check = new Check(form);
        var kvartal = Budgetar.read(check, registerId, ar);
        if (!check.ok()) {
            return Pages.again(FORM, sida(insats, ar, Formular.of(check)));
        }
        budgetar.spara(kvartal, check.version(Budgetar.VERSION), inloggad.medarbetareId());
        return Pages.seeOther(RegisterView.href(registerId), Notis.SPARAT);
    }

    private static RegisterView.Budget sida(Insats insats, int ar, Formular form) {
        return new RegisterView.Budget(
                Budgetar.declare(form),
                insats.namn(),
                ar,
                RegisterView.href(insats.id()),
                RegisterView.href(insats.id()) + "/ekonomi/" + ar);
    }

    private Insats find(long id, int ar) {
        return insatser.find(id)
                .filter(i -> ar >= Budgetar.FORSTA && ar <= Budgetar.SISTA)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }
}

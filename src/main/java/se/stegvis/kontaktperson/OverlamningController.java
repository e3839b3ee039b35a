package se.stegvis.kontaktperson;

import static se.stegvis.behorighet.Behorighet.TILLDELA;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import java.util.List;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.kontaktperson.Kontaktpersonbyten.Vald;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Hands over many participants at once: chosen, looked at, done. */
@Controller("/insatser/{insatsId}/overlamningar")
@Produces(MediaType.TEXT_HTML)
class OverlamningController {

    private static final String FORM = "kontaktperson/overlamning";

    private final Kontaktpersonbyten byten;
    private final Overlamningssida sida;

    OverlamningController(Kontaktpersonbyten byten, Overlamningssida sida) {
        this.byten = byten;
        this.sida = sida;
    }

    @Get("/ny")
    @Kraver(TILLDELA)
    HttpResponse<?> fresh(@RequestBean InsatsRef insats, HttpRequest<?> request, Inloggad inloggad) {
        var hos = request.getParameters().get("hos", String.class, "");
        return Pages.show(FORM, sida.form(insats, hos, Formular.of(sida.fresh()), inloggad));
    }

    /** Shows what is about to be done, and does it when that has been looked at. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(TILLDELA)
    HttpResponse<?> create(
            @RequestBean InsatsRef insats, @Body FormData form, HttpRequest<?> request, Inloggad inloggad) {
        var check = new Check(form);
        if (form.has("andra")) {
            return Pages.show(FORM, sida.form(insats, form.get("hos"), Formular.of(check), inloggad));
        }
        var nu = sida.valda(insats, form);
        beratta(check, insats, OverlamningForm.hunna(form, nu));
        var typed = sida.read(check, insats, nu);
        if (check.ok() && !form.has("granskad")) {
            return Pages.show("kontaktperson/granska", sida.granska(insats, typed, Formular.of(check)));
        }
        if (check.ok()) {
            beratta(check, insats, byten.lamna(insats, typed, inloggad.medarbetareId()));
        }
        return check.ok()
                ? Pages.seeOther(insats.href() + "/kontaktpersoner", Notis.OVERLAMNADE)
                : Pages.again(FORM, sida.form(insats, form.get("hos"), Formular.of(check), inloggad));
    }

    private void beratta(Check check, InsatsRef insats, List<Vald> hunna) {
        if (!hunna.isEmpty()) {
            var vilka = byten.vilka(insats, hunna);
            var av = vilka.isEmpty() ? "" : " Ändrat av " + String.join(" och ", vilka) + ".";
            check.rule(
                    false,
                    "valda",
                    "%d av dem du valde har bytt kontaktperson eller avslutats sedan sidan visades.%s Se över urvalet."
                            .formatted(hunna.size(), av));
        }
    }
}

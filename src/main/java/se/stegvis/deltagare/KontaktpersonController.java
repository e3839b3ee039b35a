package se.stegvis.deltagare;

import static se.stegvis.behorighet.Behorighet.TILLDELA;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import java.util.Map;
import java.util.Objects;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.DeltagareView.Tilldelning;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Says who is kontaktperson. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/kontaktperson")
@Produces(MediaType.TEXT_HTML)
class KontaktpersonController {

    private final Inskrivningar inskrivningar;
    private final Deltagarna deltagarna;
    private final UppgifterForm uppgifter;

    KontaktpersonController(Inskrivningar inskrivningar, Deltagarna deltagarna, UppgifterForm uppgifter) {
        this.inskrivningar = inskrivningar;
        this.deltagarna = deltagarna;
        this.uppgifter = uppgifter;
    }

    @Get("/andra")
    @Kraver(TILLDELA)
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande) {
        var known = inskrivningar.find(deltagande);
        var form = FormData.of(Map.of(
                "kontaktperson", Objects.toString(known.kontaktpersonId(), ""),
                "version", String.valueOf(known.version())));
        return Pages.show("deltagare/kontaktperson", view(deltagande, Formular.of(form)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(TILLDELA)
    HttpResponse<?> update(@RequestBean DeltagandeRef deltagande, @Body FormData form) {
        var check = new Check(form);
        var vald = check.optionalChoice("kontaktperson", uppgifter.kontaktpersoner(deltagande.insats()));
        if (!check.ok()) {
            return Pages.again("deltagare/kontaktperson", view(deltagande, Formular.of(check)));
        }
        inskrivningar.tilldela(deltagande, vald.map(Long::valueOf).orElse(null), check.version("version"));
        return Pages.seeOther(deltagande.href(), Notis.TILLDELAD);
    }

    private Tilldelning view(DeltagandeRef deltagande, Formular form) {
        form.text("version").val("kontaktperson", uppgifter.kontaktpersoner(deltagande.insats()));
        return new Tilldelning(deltagande, deltagarna.visa(deltagande), form);
    }
}

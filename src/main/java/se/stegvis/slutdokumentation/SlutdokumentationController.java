package se.stegvis.slutdokumentation;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;
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
import java.time.Clock;
import java.util.Arrays;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.slutdokumentation.SlutdokumentationView.Del;
import se.stegvis.slutdokumentation.SlutdokumentationView.Form;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** The slutdokumentation as it stands, and writing in it. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/slutdokumentation")
@Produces(MediaType.TEXT_HTML)
class SlutdokumentationController {

    private static final String FORM = "slutdokumentation/form";

    private final Slutdokumentationer dokument;
    private final Slutsida sida;
    private final Deltagarna deltagarna;
    private final Clock clock;

    SlutdokumentationController(Slutdokumentationer dokument, Slutsida sida, Deltagarna deltagarna, Clock clock) {
        this.dokument = dokument;
        this.sida = sida;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> show(@RequestBean DeltagandeRef deltagande) {
        return Pages.show("slutdokumentation/show", sida.visa(deltagande));
    }

    /** Begins one and goes on to writing in it; what is begun already is written on. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> create(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        dokument.borja(deltagande, inloggad.medarbetareId(), clock.instant());
        return Pages.seeOther(deltagande.href() + "/slutdokumentation/andra");
    }

    @Get("/andra")
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande) {
        var utkast = dokument.utkast(deltagande).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
        var data = SlutdokumentationForm.of(utkast, dokument.innehall(utkast));
        return Pages.show(FORM, form(deltagande, Formular.of(data)));
    }

    @Post(uri = "/andra", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> update(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        var utkast = dokument.utkastFor(deltagande);
        var check = new Check(form);
        var skriven = SlutdokumentationForm.read(check);
        if (!check.ok()) {
            return Pages.again(FORM, form(deltagande, Formular.of(check)));
        }
        dokument.skriv(utkast, skriven, check.version("version"), inloggad.medarbetareId());
        return Pages.seeOther(deltagande.href() + "/slutdokumentation", Notis.SLUTDOKUMENTATION_SPARAD);
    }

    private Form form(DeltagandeRef deltagande, Formular form) {
        SlutdokumentationForm.declare(form);
        var delar = Arrays.stream(Avsnitt.values())
                .map(a -> {
                    var falt = form.falt(a.kod());
                    return new Del(falt, a.etikett(), a.hint(), rows(falt.varde()), a == Avsnitt.SKATTNINGAR);
                })
                .toList();
        return new Form(deltagande, deltagarna.visa(deltagande), form, delar);
    }

    /** Room for what stands there, as long lines are broken, and to go on in. */
    private static int rows(String text) {
        var broken = text.lines().mapToInt(line -> 1 + line.length() / 80).sum();
        return Math.min(20, Math.max(3, broken + 1));
    }
}

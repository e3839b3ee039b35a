package se.stegvis.slutdokumentation;

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
import java.time.LocalDate;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.slutdokumentation.SlutdokumentationView.Stang;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Gives it to the participant, which locks it as it was read. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/slutdokumentation/lamnad")
@Produces(MediaType.TEXT_HTML)
class LamningController {

    private static final String FORM = "slutdokumentation/lamnad";

    private final Slutdokumentationer dokument;
    private final Slutsida sida;
    private final Deltagarna deltagarna;
    private final Clock clock;

    LamningController(Slutdokumentationer dokument, Slutsida sida, Deltagarna deltagarna, Clock clock) {
        this.dokument = dokument;
        this.sida = sida;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    @Get("/ny")
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande) {
        var utkast = dokument.utkast(deltagande).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
        var form = Formular.of(LamningForm.fresh(LocalDate.now(clock), utkast.version()));
        return Pages.show(FORM, view(deltagande, utkast, form));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> create(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        var utkast = dokument.utkastFor(deltagande);
        var check = new Check(form);
        var skriven = LamningForm.read(check, deltagarna.tid(deltagande), LocalDate.now(clock));
        var view = view(deltagande, utkast, Formular.of(check));
        check.rule(view.hinder().isEmpty(), LamningForm.DAG, view.hinder());
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, utkast, Formular.of(check)));
        }
        dokument.lamna(utkast, skriven, check.version("version"), inloggad.medarbetareId(), clock.instant());
        return Pages.seeOther(deltagande.href() + "/slutdokumentation", Notis.SLUTDOKUMENTATION_LAMNAD);
    }

    private Stang view(DeltagandeRef deltagande, Slutdokumentation utkast, Formular form) {
        var stycken = sida.stycken(utkast);
        var hinder = stycken.isEmpty() ? "Det finns ingen text att lämna. Skriv den först" : "";
        return new Stang(deltagande, deltagarna.visa(deltagande), LamningForm.declare(form), hinder, stycken);
    }
}

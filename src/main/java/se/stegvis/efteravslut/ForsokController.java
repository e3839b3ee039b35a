package se.stegvis.efteravslut;

import static se.stegvis.behorighet.Behorighet.RINGA_EFTER_AVSLUT;

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
import java.time.Clock;
import java.time.LocalDate;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Identitet;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.efteravslut.SamtalView.Form;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Attempts: written down, and corrected. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/efter-avslut")
@Produces(MediaType.TEXT_HTML)
class ForsokController {

    private static final String FORM = "efteravslut/forsok";

    private final Samtalen samtalen;
    private final Forsokssida sida;
    private final Clock clock;

    ForsokController(Samtalen samtalen, Forsokssida sida, Clock clock) {
        this.samtalen = samtalen;
        this.sida = sida;
        this.clock = clock;
    }

    @Get("/{manader}/forsok/ny")
    @Kraver(RINGA_EFTER_AVSLUT)
    @Identitet
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande, @PathVariable int manader) {
        if (!sida.farRingas(deltagande, manader)) {
            throw Samtalen.saknas();
        }
        var form = Formular.of(ForsokForm.fresh(LocalDate.now(clock)));
        return Pages.show(FORM, sida.nytt(deltagande, manader, form));
    }

    @Post(uri = "/{manader}/forsok", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(RINGA_EFTER_AVSLUT)
    @Identitet
    @Klartext
    HttpResponse<?> create(
            @RequestBean DeltagandeRef deltagande, @PathVariable int manader, @Body FormData data, Inloggad inloggad) {
        if (!Samtalsurval.MANADER.contains(manader)) {
            throw Samtalen.saknas();
        }
        if (!sida.farRingas(deltagande, manader)) {
            // Somebody said so, or took the exit back, meanwhile. A conflict keeps what was typed; "not found" would
            // not.
            throw new OptimisticLockException("Deltagande " + deltagande.deltagandeId() + " is not to be called");
        }
        var check = new Check(data);
        var form = sida.read(check, deltagande);
        sida.ledig(check, deltagande, manader, form.datum(), 0);
        if (!check.ok()) {
            return Pages.again(FORM, sida.nytt(deltagande, manader, Formular.of(check)));
        }
        samtalen.skriv(deltagande, manader, form, inloggad.medarbetareId());
        return Pages.seeOther(Samtalssida.href(deltagande), Notis.FORSOK_SPARAT);
    }

    @Get("/forsok/{forsokId}/andra")
    @Kraver(RINGA_EFTER_AVSLUT)
    @Identitet
    @Klartext
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande, @PathVariable long forsokId) {
        var forsok = samtalen.find(deltagande, forsokId);
        return Pages.show(FORM, sida.andra(deltagande, forsok, Formular.of(ForsokForm.of(forsok))));
    }

    @Post(uri = "/forsok/{forsokId}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(RINGA_EFTER_AVSLUT)
    @Identitet
    @Klartext
    HttpResponse<?> update(
            @RequestBean DeltagandeRef deltagande,
            @PathVariable long forsokId,
            @Body FormData data,
            Inloggad inloggad) {
        var forsok = samtalen.find(deltagande, forsokId);
        var check = new Check(data);
        var form = sida.read(check, deltagande);
        sida.ledig(check, deltagande, forsok.manader(), form.datum(), forsokId);
        if (!check.ok()) {
            Form page = sida.andra(deltagande, forsok, Formular.of(check));
            return Pages.again(FORM, page);
        }
        samtalen.ratta(forsok, form, inloggad.medarbetareId(), check.version("version"));
        return Pages.seeOther(Samtalssida.href(deltagande), Notis.FORSOK_RATTAT);
    }
}

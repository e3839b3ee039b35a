package se.stegvis.skattning;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;
import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;

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
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** One measurement: shown in the words it was answered in, and corrected. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/skattningar/{skattningId}")
@Produces(MediaType.TEXT_HTML)
class MatningController {

    private static final String FORM = "skattning/ratta";

    private final Rattningar rattningar;
    private final Matningssida sida;
    private final Deltagarna deltagarna;
    private final Clock clock;

    MatningController(Rattningar rattningar, Matningssida sida, Deltagarna deltagarna, Clock clock) {
        this.rattningar = rattningar;
        this.sida = sida;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> show(@RequestBean DeltagandeRef deltagande, @PathVariable long skattningId) {
        return Pages.show("skattning/matning", sida.visa(deltagande, rattningar.find(deltagande, skattningId)));
    }

    /** Answers that are hidden are not shown for correction either. */
    @Get("/andra")
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande, @PathVariable long skattningId) {
        var skattning = rattningar.find(deltagande, skattningId);
        if (sida.isDold(deltagande, skattning)) {
            return Pages.seeOther(Matningssida.href(deltagande, skattningId));
        }
        var form = MatningForm.of(skattning, sida.instrument(skattning), rattningar.matning(skattning));
        return Pages.show(FORM, sida.ratta(deltagande, skattning, Formular.of(form)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> update(
            @RequestBean DeltagandeRef deltagande,
            @PathVariable long skattningId,
            @Body FormData form,
            Inloggad inloggad) {
        var skattning = rattningar.find(deltagande, skattningId);
        if (sida.isDold(deltagande, skattning)) {
            return Pages.seeOther(Matningssida.href(deltagande, skattningId));
        }
        var check = new Check(form);
        var vem = rattningar.matning(skattning).svarande();
        var datum = SkattningForm.readDatum(check, deltagarna.tid(deltagande), LocalDate.now(clock));
        var rattad = MatningForm.read(check, sida.instrument(skattning), vem, datum);
        if (check.ok()
                && !rattningar.ratta(
                        deltagande, skattning, rattad, check.version("version"), inloggad.medarbetareId())) {
            SkattningForm.redanSvarat(check, vem);
        }
        return check.ok()
                ? Pages.seeOther(Matningssida.href(deltagande, skattningId), Notis.SKATTNING_RATTAD)
                : Pages.again(FORM, sida.ratta(deltagande, skattning, Formular.of(check)));
    }
}

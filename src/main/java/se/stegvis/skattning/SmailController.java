package se.stegvis.skattning;

import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import java.time.Clock;
import java.time.LocalDate;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.skattning.SkattningView.Smail;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** A new SMAIL: deltagare and coach side by side. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/skattningar/smail/ny")
@Produces(MediaType.TEXT_HTML)
class SmailController {

    private static final String FORM = "skattning/smail";

    private final Skattningar skattningar;
    private final Instrumenten instrumenten;
    private final Deltagarna deltagarna;
    private final Clock clock;

    SmailController(Skattningar skattningar, Instrumenten instrumenten, Deltagarna deltagarna, Clock clock) {
        this.skattningar = skattningar;
        this.instrumenten = instrumenten;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    @Get
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande) {
        var form = Formular.of(SkattningForm.fresh(LocalDate.now(clock)));
        return Pages.show(FORM, view(deltagande, form));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> create(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        var check = new Check(form);
        var instrument = instrumenten.get(Instrumenten.SMAIL);
        var datum = SkattningForm.readDatum(check, deltagarna.tid(deltagande), LocalDate.now(clock));
        var matningar = SmailForm.read(check, instrument, datum);
        if (check.ok()) {
            skattningar
                    .save(deltagande, instrument, matningar, inloggad.medarbetareId())
                    .ifPresent(vem -> SkattningForm.redanSvarat(check, vem));
        }
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, Formular.of(check)));
        }
        return Pages.seeOther(deltagande.href() + "/skattningar", Notis.SKATTNING_SPARAD);
    }

    private Smail view(DeltagandeRef deltagande, Formular form) {
        var instrument = instrumenten.get(Instrumenten.SMAIL);
        var fragor = SmailForm.declare(form, instrument);
        return new Smail(deltagande, deltagarna.visa(deltagande), form, fragor, instrument.licens());
    }
}

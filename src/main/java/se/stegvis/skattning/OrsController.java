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
import java.util.List;
import java.util.stream.Stream;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.skattning.SkattningView.Ors;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** A new ORS, a new SRS or both, typed off the paper forms. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/skattningar/ors/ny")
@Produces(MediaType.TEXT_HTML)
class OrsController {

    private static final String FORM = "skattning/ors";

    private final Skattningar skattningar;
    private final Instrumenten instrumenten;
    private final Deltagarna deltagarna;
    private final Clock clock;

    OrsController(Skattningar skattningar, Instrumenten instrumenten, Deltagarna deltagarna, Clock clock) {
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
        var datum = SkattningForm.readDatum(check, deltagarna.tid(deltagande), LocalDate.now(clock));
        var ors = instrumenten.get(Instrumenten.ORS);
        var srs = instrumenten.get(Instrumenten.SRS);
        OrsForm.nagot(check, ors, srs);
        for (var instrument : List.of(ors, srs)) {
            var matning = OrsForm.read(check, instrument, datum);
            if (check.ok() && matning.isPresent()) {
                skattningar
                        .save(deltagande, instrument, List.of(matning.get()), inloggad.medarbetareId())
                        .ifPresent(vem -> redan(check, instrument));
            }
        }
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, Formular.of(check)));
        }
        return Pages.seeOther(deltagande.href() + "/skattningar", Notis.SKATTNING_SPARAD);
    }

    private static void redan(Check check, Instrument instrument) {
        check.rule(false, SkattningForm.DATUM, "Det finns redan en skattning den dagen med " + instrument.namn());
    }

    private static String nar(Instrument instrument) {
        return instrument.nyckel().equals(Instrumenten.ORS) ? "i början av samtalet" : "i slutet av samtalet";
    }

    private Ors view(DeltagandeRef deltagande, Formular form) {
        var formular = Stream.of(Instrumenten.ORS, Instrumenten.SRS)
                .map(instrumenten::get)
                .map(i -> new Ors.Del(i.namn(), nar(i), OrsForm.declare(form, i)))
                .toList();
        var licens = instrumenten.get(Instrumenten.ORS).licens();
        return new Ors(deltagande, deltagarna.visa(deltagande), form, formular, licens);
    }
}

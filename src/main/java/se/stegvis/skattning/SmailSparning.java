package se.stegvis.skattning;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.instrument.Svarande;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** What the forms of SMAIL do when they are sent. */
@Singleton
class SmailSparning {

    private final Skattningar skattningar;
    private final Smailsida sida;
    private final Instrumenten instrumenten;
    private final Deltagarna deltagarna;
    private final Clock clock;

    SmailSparning(
            Skattningar skattningar, Smailsida sida, Instrumenten instrumenten, Deltagarna deltagarna, Clock clock) {
        this.skattningar = skattningar;
        this.sida = sida;
        this.instrumenten = instrumenten;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    /** Saves what the parties answered, or shows the form again. */
    HttpResponse<?> save(DeltagandeRef deltagande, FormData form, Inloggad inloggad, List<Svarande> parter) {
        var check = new Check(form);
        var instrument = instrumenten.get(Instrumenten.SMAIL);
        var datum = SkattningForm.readDatum(check, deltagarna.tid(deltagande), LocalDate.now(clock));
        var matningar = SmailForm.read(check, instrument, datum, parter);
        if (check.ok()) {
            skattningar
                    .save(deltagande, instrument, matningar, inloggad.medarbetareId())
                    .ifPresent(vem -> SkattningForm.redanSvarat(check, vem));
        }
        return check.ok()
                ? Pages.seeOther(deltagande.href() + "/skattningar", Notis.SKATTNING_SPARAD)
                : Pages.again(Smailsida.FORM, sida.visa(deltagande, Formular.of(check), parter));
    }
}

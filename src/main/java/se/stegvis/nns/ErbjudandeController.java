package se.stegvis.nns;

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
import java.util.stream.Stream;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.installning.Installning;
import se.stegvis.installning.Installningar;
import se.stegvis.installning.Niva;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** What stands on a case about the two forms. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/nns")
@Produces(MediaType.TEXT_HTML)
class ErbjudandeController {

    private static final String FORM = "nns/erbjudande";

    private final Erbjudanden erbjudanden;
    private final Instrumenten instrumenten;
    private final Deltagarna deltagarna;
    private final Installningar installningar;
    private final Clock clock;

    ErbjudandeController(
            Erbjudanden erbjudanden,
            Instrumenten instrumenten,
            Deltagarna deltagarna,
            Installningar installningar,
            Clock clock) {
        this.erbjudanden = erbjudanden;
        this.instrumenten = instrumenten;
        this.deltagarna = deltagarna;
        this.installningar = installningar;
        this.clock = clock;
    }

    @Get
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande) {
        var stored = ErbjudandeForm.of(erbjudanden.find(deltagande), LocalDate.now(clock));
        return Pages.show(FORM, view(deltagande, Formular.of(stored)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> update(@RequestBean DeltagandeRef deltagande, @Body FormData data) {
        var check = new Check(data);
        var form = ErbjudandeForm.read(check, deltagarna.tid(deltagande), LocalDate.now(clock));
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, Formular.of(check)));
        }
        erbjudanden.spara(deltagande, form);
        return Pages.seeOther(deltagande.href(), Notis.SPARAT);
    }

    /** The way to the other questions that are asked and not written down is here too, where they are asked. */
    private NnsView.Akt view(DeltagandeRef ref, Formular form) {
        ErbjudandeForm.declare(form);
        var vald = installningar.heltal(Installning.VALDSFRAGOR, LocalDate.now(clock), Niva.insats(ref.insatsId()));
        return new NnsView.Akt(
                ref,
                deltagarna.visa(ref),
                form,
                vald == 1,
                Stream.of(Enkat.values())
                        .map(enkat -> new NnsView.Erbjuden(
                                instrumenten.get(enkat.kod()).namn(),
                                enkat.kod(),
                                form.falt(ErbjudandeForm.svarsfalt(enkat)),
                                form.falt(ErbjudandeForm.manadsfalt(enkat)),
                                form.falt(ErbjudandeForm.versionsfalt(enkat))))
                        .toList());
    }
}

package se.stegvis.handlingsplan;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;
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
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagandetid;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.gemensamt.Datum;
import se.stegvis.handlingsplan.HandlingsplanView.Form;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** The plan as it is being edited. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/handlingsplan")
@Produces(MediaType.TEXT_HTML)
class HandlingsplanController {

    private static final String FORM = "handlingsplan/form";

    /** The button that comes back to the form, with new empty rows. */
    private static final String FLER = "fler";

    private final Handlingsplaner planer;
    private final Plansida sida;
    private final Planval.Urval urval;
    private final Deltagarna deltagarna;
    private final Clock clock;

    HandlingsplanController(
            Handlingsplaner planer, Plansida sida, Planval.Urval urval, Deltagarna deltagarna, Clock clock) {
        this.planer = planer;
        this.sida = sida;
        this.urval = urval;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> show(@RequestBean DeltagandeRef deltagande) {
        return Pages.show("handlingsplan/show", sida.visa(deltagande));
    }

    @Get("/andra")
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande) {
        var delmal = planer.delmal(deltagande);
        var aktiviteter = planer.aktiviteter(deltagande);
        var data = PlanForm.of(planer.find(deltagande).orElse(null), delmal, aktiviteter);
        var val = urval.of(delmal, aktiviteter);
        return Pages.show(FORM, form(deltagande, deltagarna.tid(deltagande), Formular.of(data), val));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> update(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        var check = new Check(form);
        var tid = deltagarna.tid(deltagande);
        var val = urval.of(planer.delmal(deltagande), planer.aktiviteter(deltagande));
        var skriven = PlanForm.read(check, val, tid, LocalDate.now(clock));
        if (!check.ok()) {
            return Pages.again(FORM, form(deltagande, tid, Formular.of(check), val));
        }
        planer.spara(deltagande, skriven, check.version("version"), inloggad.medarbetareId());
        var plan = deltagande.href() + "/handlingsplan";
        return Pages.seeOther(form.has(FLER) ? plan + "/andra" : plan, Notis.PLAN_SPARAD);
    }

    private Form form(DeltagandeRef deltagande, Deltagandetid tid, Formular form, Planval val) {
        PlanForm.declare(form);
        var delmal = DelmalForm.declare(form, val.livsomraden());
        var aktiviteter = AktivitetForm.declare(form, val.slag());
        var senast = Datum.lasbart(new Planfrist(tid, null, null).senast());
        var ny = form.falt("version").varde().isEmpty();
        return new Form(deltagande, deltagarna.visa(deltagande), form, delmal, aktiviteter, senast, ny);
    }
}

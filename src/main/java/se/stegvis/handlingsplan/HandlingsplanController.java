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
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagandetid;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.gemensamt.Datum;
import se.stegvis.handlingsplan.HandlingsplanView.Form;
import se.stegvis.handlingsplan.HandlingsplanView.Plan;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/handlingsplan")
@Produces(MediaType.TEXT_HTML)
class HandlingsplanController {

    private static final String FORM = "handlingsplan/form";

    /** The button that comes back to the form, with new empty rows. */
    private static final String FLER = "fler";

    private final Handlingsplaner planer;
    private final Deltagarna deltagarna;
    private final Clock clock;

    HandlingsplanController(Handlingsplaner planer, Deltagarna deltagarna, Clock clock) {
        this.planer = planer;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> show(@RequestBean DeltagandeRef deltagande) {
        var plan = planer.find(deltagande);
        var frist = new Planfrist(
                deltagarna.tid(deltagande),
                plan.map(Handlingsplan::forankradDeltagare).orElse(null),
                plan.map(Handlingsplan::forankradRemittent).orElse(null));
        var view = Plan.of(
                deltagande, deltagarna.visa(deltagande), plan, frist, planer.delmal(deltagande), LocalDate.now(clock));
        return Pages.show("handlingsplan/show", view);
    }

    @Get("/andra")
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande) {
        var data = PlanForm.of(planer.find(deltagande).orElse(null), planer.delmal(deltagande));
        return Pages.show(FORM, form(deltagande, deltagarna.tid(deltagande), Formular.of(data)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> update(@RequestBean DeltagandeRef deltagande, @Body FormData form) {
        var check = new Check(form);
        var tid = deltagarna.tid(deltagande);
        var skriven = PlanForm.read(check, tid, LocalDate.now(clock));
        if (!check.ok()) {
            return Pages.again(FORM, form(deltagande, tid, Formular.of(check)));
        }
        planer.save(deltagande, skriven, check.version("version"));
        var plan = deltagande.href() + "/handlingsplan";
        return Pages.seeOther(form.has(FLER) ? plan + "/andra" : plan, Notis.PLAN_SPARAD);
    }

    private Form form(DeltagandeRef deltagande, Deltagandetid tid, Formular form) {
        PlanForm.declare(form);
        var delmal = DelmalForm.declare(form);
        var senast = Datum.lasbart(new Planfrist(tid, null, null).senast());
        var ny = form.falt("version").varde().isEmpty();
        return new Form(deltagande, deltagarna.visa(deltagande), form, delmal, senast, ny);
    }
}

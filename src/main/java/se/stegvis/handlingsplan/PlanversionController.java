package se.stegvis.handlingsplan;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;
import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import java.time.Clock;
import java.time.LocalDate;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.handlingsplan.PlanversionView.Bekraftad;
import se.stegvis.handlingsplan.PlanversionView.Lista;
import se.stegvis.handlingsplan.PlanversionView.Listrad;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** The versions of a plan; to make one is to fix the plan. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/handlingsplan/versioner")
@Produces(MediaType.TEXT_HTML)
class PlanversionController {

    private static final String FORM = "handlingsplan/faststall";
    private static final int ALLA = 1000;

    private final Handlingsplaner planer;
    private final Planversioner versioner;
    private final Versionssida sida;
    private final BekraftelseRepository bekraftelser;
    private final Deltagarna deltagarna;
    private final Clock clock;

    PlanversionController(
            Handlingsplaner planer,
            Planversioner versioner,
            Versionssida sida,
            BekraftelseRepository bekraftelser,
            Deltagarna deltagarna,
            Clock clock) {
        this.planer = planer;
        this.versioner = versioner;
        this.sida = sida;
        this.bekraftelser = bekraftelser;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> index(@RequestBean DeltagandeRef deltagande) {
        var rader = versioner.alla(deltagande).stream()
                .map(version -> Listrad.of(deltagande, version))
                .toList();
        var bekraftade = bekraftelser.find(deltagande.insatsId(), deltagande.deltagandeId(), ALLA).stream()
                .map(Bekraftad::of)
                .toList();
        var view = new Lista(deltagande, deltagarna.visa(deltagande), rader, bekraftade);
        return Pages.show("handlingsplan/versioner", view);
    }

    @Get("/{nummer}")
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> show(@RequestBean DeltagandeRef deltagande, @PathVariable int nummer) {
        var view = sida.visa(deltagande, nummer).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
        return Pages.show("handlingsplan/version", view);
    }

    @Get("/ny")
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande) {
        var plan = planer.find(deltagande);
        return plan.isEmpty()
                ? Pages.seeOther(deltagande.href() + "/handlingsplan")
                : Pages.show(FORM, sida.faststall(plan.get(), null));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> create(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        var plan = planer.find(deltagande);
        if (plan.isEmpty()) {
            return Pages.seeOther(deltagande.href() + "/handlingsplan");
        }
        var check = new Check(form);
        var tid = deltagarna.tid(deltagande);
        var avtal = ForankringForm.read(check, tid, plan.get().upprattad(), LocalDate.now(clock));
        var hinder = sida.faststall(plan.get(), null).hinder();
        // Somebody who saw another plan is told so first; the hinder may be that the other has just fixed it.
        check.rule(hinder.isEmpty() || check.version("version") != plan.get().version(), "faststall", hinder);
        if (!check.ok()) {
            return Pages.again(FORM, sida.faststall(plan.get(), Formular.of(check)));
        }
        versioner.faststall(plan.get(), check.version("version"), avtal, inloggad.medarbetareId(), clock.instant());
        return Pages.seeOther(deltagande.href() + "/handlingsplan", Notis.PLAN_FASTSTALLD);
    }
}

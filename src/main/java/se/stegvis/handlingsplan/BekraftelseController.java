package se.stegvis.handlingsplan;

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
import java.util.Map;
import java.util.Optional;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.gemensamt.Datum;
import se.stegvis.handlingsplan.PlanversionRepository.Rad;
import se.stegvis.handlingsplan.PlanversionView.Bekrafta;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** That the plan was gone through and holds unchanged: another act than fixing a new version. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/handlingsplan/bekraftelser")
@Produces(MediaType.TEXT_HTML)
class BekraftelseController {

    private static final String FORM = "handlingsplan/bekrafta";
    private final Handlingsplaner planer;
    private final Planversioner versioner;
    private final Deltagarna deltagarna;
    private final Clock clock;

    BekraftelseController(Handlingsplaner planer, Planversioner versioner, Deltagarna deltagarna, Clock clock) {
        this.planer = planer;
        this.versioner = versioner;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    @Get("/ny")
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande) {
        var plan = planer.find(deltagande);
        var senaste = versioner.senaste(deltagande);
        if (plan.isEmpty() || senaste.isEmpty()) {
            return Pages.seeOther(deltagande.href() + "/handlingsplan");
        }
        var stored = FormData.of(Map.of(
                "dag",
                LocalDate.now(clock).toString(),
                "version",
                String.valueOf(plan.get().version())));
        return Pages.show(FORM, view(plan.get(), senaste.get(), Formular.of(stored)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> create(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        var plan = planer.find(deltagande);
        var senaste = versioner.senaste(deltagande);
        if (plan.isEmpty() || senaste.isEmpty()) {
            return Pages.seeOther(deltagande.href() + "/handlingsplan");
        }
        var check = new Check(form);
        var dag = check.date("dag", "Skriv dagen då ni gick igenom planen");
        check.rule(!dag.isAfter(LocalDate.now(clock)), "dag", "Dagen kan inte ligga i framtiden");
        var fast = senaste.get().dag();
        check.rule(
                !dag.isBefore(fast),
                "dag",
                "Dagen kan inte ligga före den %s, då planen fastställdes".formatted(Datum.lasbart(fast)));
        var hinder = hinder(plan.get(), senaste.get());
        check.rule(hinder.isEmpty() || check.version("version") != plan.get().version(), "bekrafta", hinder);
        if (!check.ok()) {
            return Pages.again(FORM, view(plan.get(), senaste.get(), Formular.of(check)));
        }
        versioner.bekrafta(
                plan.get(), senaste.get(), check.version("version"), dag, inloggad.medarbetareId(), clock.instant());
        return Pages.seeOther(deltagande.href() + "/handlingsplan", Notis.PLAN_BEKRAFTAD);
    }

    private String hinder(Handlingsplan plan, Rad senaste) {
        var utkast = versioner.utkast(plan.ref(), plan);
        return versioner.andringar(utkast, Optional.of(senaste)).isEmpty()
                ? ""
                : "Planen har ändrats sedan version %d. Fastställ ändringarna i stället".formatted(senaste.nummer());
    }

    private Bekrafta view(Handlingsplan plan, Rad senaste, Formular form) {
        return new Bekrafta(
                plan.ref(),
                deltagarna.visa(plan.ref()),
                form.text("dag", "version"),
                HandlingsplanView.faststalld(senaste),
                hinder(plan, senaste));
    }
}

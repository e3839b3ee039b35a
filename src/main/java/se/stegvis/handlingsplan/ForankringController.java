package se.stegvis.handlingsplan;

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
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.handlingsplan.PlanversionRepository.Rad;
import se.stegvis.handlingsplan.PlanversionView.Avtalsform;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** When a version was agreed, said or corrected after it was fixed. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/handlingsplan/versioner/{nummer}/forankring")
@Produces(MediaType.TEXT_HTML)
class ForankringController {

    private static final String FORM = "handlingsplan/forankring";

    private final Handlingsplaner planer;
    private final Planversioner versioner;
    private final Forankringar forankringar;
    private final Deltagarna deltagarna;
    private final Clock clock;

    ForankringController(
            Handlingsplaner planer,
            Planversioner versioner,
            Forankringar forankringar,
            Deltagarna deltagarna,
            Clock clock) {
        this.planer = planer;
        this.versioner = versioner;
        this.forankringar = forankringar;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    @Get
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande, @PathVariable int nummer) {
        var version = version(deltagande, nummer);
        var stored = forankringar
                .find(version)
                .map(f -> ForankringForm.of(f.form(), String.valueOf(f.version())))
                .orElseGet(() -> ForankringForm.of(ForankringForm.TOM, ""));
        return Pages.show(FORM, form(deltagande, version, Formular.of(stored)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> update(
            @RequestBean DeltagandeRef deltagande, @PathVariable int nummer, @Body FormData form, Inloggad inloggad) {
        var version = version(deltagande, nummer);
        var plan = planer.find(deltagande).orElseThrow();
        var check = new Check(form);
        var skrivet =
                ForankringForm.read(check, deltagarna.tid(deltagande), upprattad(plan, version), LocalDate.now(clock));
        if (!check.ok()) {
            return Pages.again(FORM, form(deltagande, version, Formular.of(check)));
        }
        forankringar.save(plan, version, skrivet, check.version("version"), inloggad.medarbetareId(), clock.instant());
        return Pages.seeOther(PlanversionView.href(deltagande, nummer), Notis.FORANKRING_SPARAD);
    }

    /** When that was written down and not just taken for the day the plan was fixed. */
    private static @Nullable LocalDate upprattad(Handlingsplan plan, Rad version) {
        var dag = plan.upprattad();
        return dag != null && dag.isBefore(version.dag()) ? dag : null;
    }

    private Rad version(DeltagandeRef deltagande, int nummer) {
        return versioner.medForegaende(deltagande, nummer).stream()
                .findFirst()
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    private Avtalsform form(DeltagandeRef deltagande, Rad version, Formular form) {
        return new Avtalsform(
                deltagande,
                deltagarna.visa(deltagande),
                ForankringForm.declare(form),
                PlanversionView.href(deltagande, version.nummer()),
                version.nummer(),
                HandlingsplanView.faststalld(version));
    }
}

package se.stegvis.anteckning;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;
import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;

import io.micronaut.data.exceptions.OptimisticLockException;
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
import se.stegvis.anteckning.AnteckningView.Form;
import se.stegvis.anteckning.AnteckningView.Lista;
import se.stegvis.anteckning.AnteckningView.Rad;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/anteckningar")
@Produces(MediaType.TEXT_HTML)
class AnteckningController {

    private static final String SIGNERA = "signera";

    private final AnteckningRepository anteckningar;
    private final Deltagarna deltagarna;
    private final Clock clock;

    AnteckningController(AnteckningRepository anteckningar, Deltagarna deltagarna, Clock clock) {
        this.anteckningar = anteckningar;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> index(@RequestBean DeltagandeRef deltagande, Inloggad inloggad) {
        var rader =
                anteckningar
                        .findVisible(deltagande.insatsId(), deltagande.deltagandeId(), inloggad.medarbetareId())
                        .stream()
                        .map(Rad::of)
                        .toList();
        return Pages.show("anteckning/index", new Lista(deltagande, deltagarna.visa(deltagande), rader));
    }

    @Get("/ny")
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande) {
        var form = Formular.of(AnteckningForm.fresh(LocalDate.now(clock)));
        return Pages.show("anteckning/form", ny(deltagande, form));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> create(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        var check = new Check(form);
        var skriven = AnteckningForm.read(check, LocalDate.now(clock));
        if (!check.ok()) {
            return Pages.again("anteckning/form", ny(deltagande, Formular.of(check)));
        }
        var utkast = anteckningar.save(skriven.ny(deltagande, inloggad.medarbetareId(), clock.instant()));
        return saved(deltagande, utkast, form);
    }

    @Get("/{anteckningId}/andra")
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande, @PathVariable long anteckningId, Inloggad inloggad) {
        var utkast = egen(deltagande, anteckningId, inloggad);
        if (utkast.signerad() != null) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
        var form = Formular.of(AnteckningForm.of(utkast));
        return Pages.show("anteckning/form", andra(deltagande, anteckningId, form));
    }

    @Post(uri = "/{anteckningId}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> update(
            @RequestBean DeltagandeRef deltagande,
            @PathVariable long anteckningId,
            @Body FormData form,
            Inloggad inloggad) {
        var egen = egen(deltagande, anteckningId, inloggad);
        if (egen.signerad() != null) {
            // Signed in another window meanwhile. A conflict keeps what was typed; "not found" would not.
            throw new OptimisticLockException("Anteckning " + anteckningId + " is signerad");
        }
        var check = new Check(form);
        var skriven = AnteckningForm.read(check, LocalDate.now(clock));
        if (!check.ok()) {
            return Pages.again("anteckning/form", andra(deltagande, anteckningId, Formular.of(check)));
        }
        var omskriven = anteckningar.update(skriven.over(egen, clock.instant(), check.version("version")));
        return saved(deltagande, omskriven, form);
    }

    /** The button that was pressed decides whether the utkast is signed at once. */
    private HttpResponse<?> saved(DeltagandeRef deltagande, Anteckning utkast, FormData form) {
        var index = deltagande.href() + "/anteckningar";
        if (!form.has(SIGNERA)) {
            return Pages.seeOther(index, Notis.UTKAST_SPARAT);
        }
        anteckningar.update(utkast.signera(clock.instant()));
        return Pages.seeOther(index, Notis.SIGNERAD);
    }

    /** The writer's own; somebody else's utkast does not exist. */
    private Anteckning egen(DeltagandeRef deltagande, long anteckningId, Inloggad inloggad) {
        return anteckningar
                .findByIdAndInsatsIdAndDeltagandeIdAndSkrivenAv(
                        anteckningId, deltagande.insatsId(), deltagande.deltagandeId(), inloggad.medarbetareId())
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    private Form ny(DeltagandeRef deltagande, Formular form) {
        var action = deltagande.href() + "/anteckningar";
        return new Form(deltagande, deltagarna.visa(deltagande), AnteckningForm.declare(form), action, true);
    }

    private Form andra(DeltagandeRef deltagande, long anteckningId, Formular form) {
        var action = deltagande.href() + "/anteckningar/" + anteckningId;
        return new Form(deltagande, deltagarna.visa(deltagande), AnteckningForm.declare(form), action, false);
    }
}

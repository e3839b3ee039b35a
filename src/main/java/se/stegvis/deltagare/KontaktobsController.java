package se.stegvis.deltagare;

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
import java.util.List;
import java.util.Optional;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.KontaktobsView.Form;
import se.stegvis.deltagare.KontaktobsView.Lista;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.insats.Kodval;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** What to mind when contacting a person. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/kontaktobs")
@Produces(MediaType.TEXT_HTML)
class KontaktobsController {

    private static final String FORM = "deltagare/kontaktobs";
    private static final String AVSLUTA = "avsluta";

    private static final Optional<Kontaktobs> NY = Optional.empty();

    private final Kontaktobsen obsen;
    private final Deltagarna deltagarna;
    private final Kodval kodval;
    private final Clock clock;

    KontaktobsController(Kontaktobsen obsen, Deltagarna deltagarna, Kodval kodval, Clock clock) {
        this.obsen = obsen;
        this.deltagarna = deltagarna;
        this.kodval = kodval;
        this.clock = clock;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    @Klartext
    HttpResponse<?> index(@RequestBean DeltagandeRef deltagande) {
        var view =
                new Lista(deltagande, deltagarna.visa(deltagande), obsen.ruta(deltagande), obsen.tidigare(deltagande));
        return Pages.show("deltagare/kontaktobsar", view);
    }

    @Get("/ny")
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande) {
        return Pages.show(FORM, view(deltagande, Formular.of(KontaktobsForm.fresh(LocalDate.now(clock))), NY));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> create(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        var check = new Check(form);
        var skrivet = KontaktobsForm.read(check, slag(NY), LocalDate.now(clock));
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, Formular.of(check), NY));
        }
        obsen.skriv(deltagande, skrivet, inloggad.medarbetareId());
        return Pages.seeOther(deltagande.href(), Notis.OBS_SPARAD);
    }

    @Get("/{kontaktobsId}/andra")
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande, @PathVariable long kontaktobsId) {
        var obs = find(deltagande, kontaktobsId);
        if (obs.isAvslutad()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
        var form = Formular.of(KontaktobsForm.of(obs, LocalDate.now(clock)));
        return Pages.show(FORM, view(deltagande, form, Optional.of(obs)));
    }

    /** The button that was pressed decides whether it only ends, or a new one takes its place. */
    @Post(uri = "/{kontaktobsId}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> update(
            @RequestBean DeltagandeRef deltagande,
            @PathVariable long kontaktobsId,
            @Body FormData form,
            Inloggad inloggad) {
        var obs = find(deltagande, kontaktobsId);
        if (obs.isAvslutad()) {
            // Ended in another window meanwhile. A conflict keeps what was typed; "not found" would not.
            throw new OptimisticLockException("Kontaktobs " + kontaktobsId + " is ended");
        }
        var check = new Check(form);
        if (form.has(AVSLUTA)) {
            obsen.avsluta(obs, inloggad.medarbetareId(), check.version("version"));
            return Pages.seeOther(deltagande.href(), Notis.OBS_AVSLUTAD);
        }
        var skrivet = KontaktobsForm.read(check, slag(Optional.of(obs)), LocalDate.now(clock));
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, Formular.of(check), Optional.of(obs)));
        }
        obsen.avsluta(obs, inloggad.medarbetareId(), check.version("version"));
        obsen.skriv(deltagande, skrivet, inloggad.medarbetareId());
        return Pages.seeOther(deltagande.href(), Notis.OBS_SPARAD);
    }

    private Kontaktobs find(DeltagandeRef deltagande, long id) {
        return obsen.find(deltagande, id).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    private Form view(DeltagandeRef deltagande, Formular form, Optional<Kontaktobs> obs) {
        var action =
                deltagande.href() + "/kontaktobs" + obs.map(o -> "/" + o.id()).orElse("");
        KontaktobsForm.declare(form, slag(obs));
        return new Form(deltagande, deltagarna.visa(deltagande), form, action, obs.isEmpty());
    }

    private List<Alternativ> slag(Optional<Kontaktobs> obs) {
        var har = obs.map(Kontaktobs::slag).stream().toList();
        return kodval.of(Kodlista.KONTAKTOBS, LocalDate.now(clock), har);
    }
}

package se.stegvis.anteckning;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;
import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;

import io.micronaut.core.annotation.Introspected;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.anteckning.AnteckningView.Form;
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

    private static final String FORM = "anteckning/form";
    private static final String SIGNERA = "signera";

    /** The filter as the address has it. */
    @Introspected
    record Fraga(
            @QueryValue(defaultValue = "") String slag,
            @QueryValue(defaultValue = "") String fran,
            @QueryValue(defaultValue = "") String till,
            @QueryValue(defaultValue = "") String utkast,
            @QueryValue(defaultValue = "") String sida) {}

    private final AnteckningRepository repository;
    private final Anteckningar anteckningar;
    private final Anteckningssidor sidor;
    private final Anteckningsval val;
    private final Deltagarna deltagarna;
    private final Clock clock;

    AnteckningController(
            AnteckningRepository repository,
            Anteckningar anteckningar,
            Anteckningssidor sidor,
            Anteckningsval val,
            Deltagarna deltagarna,
            Clock clock) {
        this.repository = repository;
        this.anteckningar = anteckningar;
        this.sidor = sidor;
        this.val = val;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    /** What an address says wrongly is said beside the field, and the list is then the whole one. */
    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> index(@RequestBean DeltagandeRef deltagande, @RequestBean Fraga f, Inloggad inloggad) {
        var check = Anteckningsurval.check(f.slag(), f.fran(), f.till(), f.utkast());
        var slag = val.slag();
        var urval = Anteckningsurval.read(check, slag, f.sida());
        var form = Anteckningsurval.declare(Formular.of(check), slag);
        var lista = sidor.lista(deltagande, urval, form, inloggad);
        return check.ok() ? Pages.show("anteckning/index", lista) : Pages.again("anteckning/index", lista);
    }

    @Get("/{anteckningId}")
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> show(@RequestBean DeltagandeRef deltagande, @PathVariable long anteckningId, Inloggad inloggad) {
        var en = sidor.en(deltagande, anteckningId, inloggad)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
        return Pages.show("anteckning/show", en);
    }

    @Get("/ny")
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande) {
        var form = Formular.of(AnteckningForm.fresh(LocalDate.now(clock)));
        return Pages.show(FORM, view(deltagande, form, null));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> create(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        var check = new Check(form);
        var skrivet = AnteckningForm.read(check, val.i(deltagande, null, List.of()), LocalDate.now(clock));
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, Formular.of(check), null));
        }
        return saved(deltagande, anteckningar.skriv(deltagande, skrivet, inloggad.medarbetareId()), form);
    }

    /** A copy of a group note is edited with the others, until it is signed. */
    @Get("/{anteckningId}/andra")
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande, @PathVariable long anteckningId, Inloggad inloggad) {
        var utkast = egen(deltagande, anteckningId, inloggad);
        if (!utkast.isUtkast() || utkast.gruppId() != null) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
        var form = Formular.of(AnteckningForm.of(utkast.innehall(), anteckningar.delmal(utkast), utkast.version()));
        return Pages.show(FORM, view(deltagande, form, utkast));
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
        if (!egen.isUtkast() || egen.gruppId() != null) {
            // Signed in another window meanwhile. A conflict keeps what was typed; "not found" would not.
            throw new OptimisticLockException("Anteckning " + anteckningId + " is signerad, or of a group");
        }
        var check = new Check(form);
        var valbart = val.i(deltagande, egen.innehall(), anteckningar.delmal(egen));
        var skrivet = AnteckningForm.read(check, valbart, LocalDate.now(clock));
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, Formular.of(check), egen));
        }
        return saved(deltagande, anteckningar.skrivOm(egen, skrivet, check.version("version")), form);
    }

    /** The button that was pressed decides whether the utkast is signed at once. */
    private HttpResponse<?> saved(DeltagandeRef deltagande, Anteckning utkast, FormData form) {
        var index = deltagande.href() + "/anteckningar";
        if (!form.has(SIGNERA)) {
            return Pages.seeOther(index, Notis.UTKAST_SPARAT);
        }
        anteckningar.signera(utkast);
        return Pages.seeOther(index, Notis.SIGNERAD);
    }

    /** The writer's own; somebody else's utkast does not exist. */
    private Anteckning egen(DeltagandeRef deltagande, long anteckningId, Inloggad inloggad) {
        return repository
                .findByIdAndInsatsIdAndDeltagandeIdAndSkrivenAv(
                        anteckningId, deltagande.insatsId(), deltagande.deltagandeId(), inloggad.medarbetareId())
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    private Form view(DeltagandeRef deltagande, Formular form, @Nullable Anteckning utkast) {
        var valbart = utkast == null
                ? val.visasI(deltagande, null, List.of())
                : val.visasI(deltagande, utkast.innehall(), anteckningar.delmal(utkast));
        var action = deltagande.href() + "/anteckningar" + (utkast == null ? "" : "/" + utkast.id());
        var person = deltagarna.visa(deltagande);
        return new Form(deltagande, person, AnteckningForm.declare(form, valbart), action, utkast == null);
    }
}

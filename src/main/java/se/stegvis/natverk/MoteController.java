package se.stegvis.natverk;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import java.time.Clock;
import java.time.LocalDate;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;
import se.stegvis.web.Sidor;

/** Meetings with other parties. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/moten")
@Produces(MediaType.TEXT_HTML)
class MoteController {

    private static final String FORM = "natverk/mote-form";
    private static final String SIGNERA = "signera";

    private final Moten moten;
    private final Motesidor sidor;
    private final Clock clock;

    MoteController(Moten moten, Motesidor sidor, Clock clock) {
        this.moten = moten;
        this.sidor = sidor;
        this.clock = clock;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> index(
            @RequestBean DeltagandeRef deltagande, @QueryValue(defaultValue = "") String sida, Inloggad inloggad) {
        return Pages.show("natverk/moten", sidor.lista(deltagande, Sidor.sida(sida), inloggad));
    }

    @Get("/{moteId}")
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> show(@RequestBean DeltagandeRef deltagande, @PathVariable long moteId, Inloggad inloggad) {
        return Pages.show(
                "natverk/mote",
                sidor.ett(deltagande, moteId, inloggad)
                        .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "")));
    }

    @Get("/ny")
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande) {
        var form = Formular.of(MoteForm.fresh(LocalDate.now(clock)));
        return Pages.show(FORM, sidor.form(deltagande, form, sidor.val(deltagande, null), null));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> create(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        var check = new Check(form);
        var val = sidor.val(deltagande, null);
        var skrivet = MoteForm.read(check, val, LocalDate.now(clock));
        if (!check.ok()) {
            return Pages.again(FORM, sidor.form(deltagande, Formular.of(check), val, null));
        }
        return saved(moten.skriv(deltagande, skrivet, inloggad.medarbetareId()), form);
    }

    @Get("/{moteId}/andra")
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande, @PathVariable long moteId, Inloggad inloggad) {
        var utkast = moten.eget(deltagande, moteId, inloggad);
        if (!utkast.isUtkast()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
        var form = Formular.of(MoteForm.of(utkast, moten.kontakter(utkast), moten.andra(utkast), moten.beslut(utkast)));
        return Pages.show(FORM, sidor.form(deltagande, form, sidor.val(deltagande, utkast), utkast));
    }

    @Post(uri = "/{moteId}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> update(
            @RequestBean DeltagandeRef deltagande, @PathVariable long moteId, @Body FormData form, Inloggad inloggad) {
        var eget = moten.eget(deltagande, moteId, inloggad);
        if (!eget.isUtkast()) {
            // Signed in another window meanwhile. A conflict keeps what was typed; "not found" would not.
            throw new OptimisticLockException("Mote " + moteId + " is signerat");
        }
        var check = new Check(form);
        var val = sidor.val(deltagande, eget);
        var skrivet = MoteForm.read(check, val, LocalDate.now(clock));
        if (!check.ok()) {
            return Pages.again(FORM, sidor.form(deltagande, Formular.of(check), val, eget));
        }
        return saved(moten.skrivOm(eget, skrivet, check.version("version")), form);
    }

    /** The button that was pressed decides whether it is signed, shown, or comes back with more empty rows. */
    private HttpResponse<?> saved(Mote utkast, FormData form) {
        if (form.has(SIGNERA)) {
            moten.signera(utkast);
            return Pages.seeOther(utkast.href(), Notis.MOTE_SIGNERAT);
        }
        return Pages.seeOther(utkast.href() + (form.has("fler") ? "/andra" : ""), Notis.UTKAST_SPARAT);
    }
}

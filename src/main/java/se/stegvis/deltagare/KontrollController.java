package se.stegvis.deltagare;

import static se.stegvis.behorighet.Behorighet.SKRIVA_IN;

import io.micronaut.context.event.ApplicationEventPublisher;
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
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Slutkontroll.Mal;
import se.stegvis.deltagare.Slutkontroll.Utfall;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** All answers of an enrolment under way, and the button that enrols; what was under way is gone then, for everybody. */
@Controller("/insatser/{insatsId}/inskrivningar/{inskrivningId}/kontroll")
@Produces(MediaType.TEXT_HTML)
class KontrollController {

    private final PaborjadeInskrivningar paborjade;
    private final Inskrivningar inskrivningar;
    private final Slutkontroll slutkontroll;
    private final Kontrollsida sida;
    private final ApplicationEventPublisher<RemissInskriven> remiss;

    KontrollController(
            PaborjadeInskrivningar paborjade,
            Inskrivningar inskrivningar,
            Slutkontroll slutkontroll,
            Kontrollsida sida,
            ApplicationEventPublisher<RemissInskriven> remiss) {
        this.paborjade = paborjade;
        this.inskrivningar = inskrivningar;
        this.slutkontroll = slutkontroll;
        this.sida = sida;
        this.remiss = remiss;
    }

    @Get
    @Kraver(SKRIVA_IN)
    @Klartext
    HttpResponse<?> fresh(@RequestBean InsatsRef insats, @PathVariable long inskrivningId, Inloggad inloggad) {
        var inskrivning = paborjade
                .find(insats, inskrivningId)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
        var mal = mal(insats, inskrivning, inloggad);
        var utfall = slutkontroll.prova(mal, paborjade.svar(inskrivning), FormData.EMPTY);
        var form = Formular.of(Kontrollsida.falt(inskrivning.version()));
        return Pages.show(Kontrollsida.MALL, view(mal, inskrivning, form, utfall, false));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_IN)
    @Klartext
    HttpResponse<?> create(
            @RequestBean InsatsRef insats, @PathVariable long inskrivningId, @Body FormData form, Inloggad inloggad) {
        var inskrivning = paborjade.skrivbar(insats, inskrivningId);
        var mal = mal(insats, inskrivning, inloggad);
        var utfall = slutkontroll.prova(mal, paborjade.svar(inskrivning), form);
        if (!utfall.ok()) {
            return Pages.again(Kontrollsida.MALL, view(mal, inskrivning, Formular.of(utfall.val()), utfall, true));
        }
        paborjade.taBort(inskrivning, new Check(form).version("version"));
        var ref = slutkontroll.skrivIn(mal, utfall);
        if (inskrivning.remissId() != null) {
            remiss.publishEvent(new RemissInskriven(inskrivning.remissId(), ref));
        }
        return Pages.seeOther(ref.href(), Notis.INSKRIVEN);
    }

    private InskrivningView.Kontroll view(
            Mal mal, Inskrivning inskrivning, Formular form, Utfall utfall, boolean forsokt) {
        var namn = paborjade.rubrik(inskrivning);
        return sida.av(mal, inskrivning.href(), namn, form, utfall, forsokt);
    }

    private Mal mal(InsatsRef insats, Inskrivning inskrivning, Inloggad inloggad) {
        return new Mal(insats, inloggad, kand(insats, inskrivning));
    }

    private @Nullable DeltagandeRef kand(InsatsRef insats, Inskrivning inskrivning) {
        var id = inskrivning.tidigareId();
        return id == null
                ? null
                : inskrivningar
                        .tidigare(insats, id)
                        .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }
}

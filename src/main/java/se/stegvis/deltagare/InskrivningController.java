package se.stegvis.deltagare;

import static se.stegvis.behorighet.Behorighet.SKRIVA_IN;

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
import java.util.Arrays;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.InskrivningView.Lista;
import se.stegvis.deltagare.InskrivningView.Uppgift;
import se.stegvis.deltagare.Slutkontroll.Mal;
import se.stegvis.gemensamt.Datum;
import se.stegvis.web.FormData;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** The task list of an enrolment under way; and enrols by all answers at once. */
@Controller("/insatser/{insatsId}/inskrivningar")
@Produces(MediaType.TEXT_HTML)
class InskrivningController {

    private final PaborjadeInskrivningar paborjade;
    private final Inskrivningar inskrivningar;
    private final Slutkontroll slutkontroll;
    private final Kontrollsida sida;

    InskrivningController(
            PaborjadeInskrivningar paborjade,
            Inskrivningar inskrivningar,
            Slutkontroll slutkontroll,
            Kontrollsida sida) {
        this.paborjade = paborjade;
        this.inskrivningar = inskrivningar;
        this.slutkontroll = slutkontroll;
        this.sida = sida;
    }

    @Get("/{inskrivningId}")
    @Kraver(SKRIVA_IN)
    HttpResponse<?> show(@RequestBean InsatsRef insats, @PathVariable long inskrivningId) {
        var inskrivning = paborjade
                .find(insats, inskrivningId)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
        var svar = paborjade.svar(inskrivning);
        var uppgifter = Arrays.stream(Inskrivningsdel.values())
                .map(del -> uppgift(inskrivning.href(), del, del.status(svar)))
                .toList();
        return Pages.show(
                "deltagare/inskrivning",
                new Lista(
                        insats,
                        inskrivning.href(),
                        paborjade.rubrik(inskrivning),
                        Datum.lasbart(inskrivning.sparad()),
                        uppgifter));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_IN)
    @Klartext
    HttpResponse<?> create(@RequestBean InsatsRef insats, @Body FormData form, Inloggad inloggad) {
        if (!inskrivningar.tarEmot(insats)) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
        var mal = new Mal(insats, inloggad, null);
        var utfall = slutkontroll.prova(mal, Inskrivningsdel.svar(form), form);
        if (!utfall.ok()) {
            return Pages.again(Kontrollsida.MALL, sida.av(mal, utfall));
        }
        return Pages.seeOther(slutkontroll.skrivIn(mal, utfall).href(), Notis.INSKRIVEN);
    }

    /** Why a section does not apply is somebody's words; which fields lack an answer is not. */
    private static Uppgift uppgift(String lista, Inskrivningsdel del, Inskrivningsdel.Status status) {
        var mer = status.ord().equals("Gäller inte") ? VisadUppgift.fritext(status.mer()) : status.mer();
        return new Uppgift(lista + "/" + del.kod(), del.rubrik(), status.ord(), mer, status.klar());
    }
}

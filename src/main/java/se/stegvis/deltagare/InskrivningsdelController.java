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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.List;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Delsida.Plats;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** One section of an enrolment under way. */
@Controller("/insatser/{insatsId}/inskrivningar/{inskrivningId}/{del}")
@Produces(MediaType.TEXT_HTML)
class InskrivningsdelController {

    private final PaborjadeInskrivningar paborjade;
    private final Inskrivningar inskrivningar;
    private final Delsida sida;

    InskrivningsdelController(PaborjadeInskrivningar paborjade, Inskrivningar inskrivningar, Delsida sida) {
        this.paborjade = paborjade;
        this.inskrivningar = inskrivningar;
        this.sida = sida;
    }

    @Get
    @Kraver(SKRIVA_IN)
    @Klartext
    HttpResponse<?> edit(
            @RequestBean InsatsRef insats,
            @PathVariable long inskrivningId,
            @PathVariable String del,
            @QueryValue(defaultValue = "") String ater,
            Inloggad inloggad) {
        var inskrivning = paborjade.find(insats, inskrivningId).orElseThrow(InskrivningsdelController::saknas);
        var plats = plats(insats, inskrivning, del, inloggad);
        var falt = sida.falt(plats);
        falt.put("version", List.of(String.valueOf(inskrivning.version())));
        if (ater.equals(Kontrollsida.ATER)) {
            falt.put("ater", List.of(ater));
        }
        return Pages.show(Delsida.MALL, sida.view(plats, Formular.of(FormData.ofAll(falt))));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_IN)
    @Klartext
    HttpResponse<?> update(
            @RequestBean InsatsRef insats,
            @PathVariable long inskrivningId,
            @PathVariable String del,
            @Body FormData form,
            Inloggad inloggad) {
        var inskrivning = paborjade.skrivbar(insats, inskrivningId);
        var plats = plats(insats, inskrivning, del, inloggad);
        var check = sida.prova(plats, form);
        if (!check.ok()) {
            return Pages.again(Delsida.MALL, sida.view(plats, Formular.of(check)));
        }
        paborjade.spara(inskrivning, Delsida.medDel(plats, form), new Check(form).version("version"));
        return Pages.seeOther(vidare(inskrivning.href(), plats.del(), form), Notis.SPARAT);
    }

    /** Back to where one came from, on to the next section, or to the list. */
    static String vidare(String lista, Inskrivningsdel del, FormData form) {
        if (form.get("ater").equals(Kontrollsida.ATER)) {
            return lista + "/kontroll#del-" + del.kod();
        }
        if (!form.has("fortsatt")) {
            return lista;
        }
        return lista + "/" + del.nasta().map(Inskrivningsdel::kod).orElse(Kontrollsida.ATER);
    }

    private Plats plats(InsatsRef insats, Inskrivning inskrivning, String del, Inloggad inloggad) {
        var tidigare = inskrivning.tidigareId();
        return new Plats(
                insats,
                inloggad,
                Inskrivningsdel.find(del).orElseThrow(InskrivningsdelController::saknas),
                inskrivning.href() + "/" + del,
                inskrivning.href(),
                paborjade.rubrik(inskrivning),
                paborjade.svar(inskrivning),
                false,
                tidigare != null
                        && inskrivningar
                                .tidigare(insats, tidigare)
                                .filter(ref -> ref.insatsId() != insats.insatsId())
                                .isPresent());
    }

    private static HttpStatusException saknas() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "");
    }
}

package se.stegvis.avslut;

import static se.stegvis.behorighet.Behorighet.AVSLUTA_FLERA;

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
import java.util.List;
import se.stegvis.avslut.Gruppavslut.Rad;
import se.stegvis.avslut.GruppavslutQueries.Pagaende;
import se.stegvis.avslut.Gruppavsluten.Lage;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.gemensamt.Datum;
import se.stegvis.insats.Insats;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Exits several at once, as when an insats ends: chosen, looked at, done. Some may go on in another insats. */
@Controller("/insatser/{insatsId}/gruppavslut")
@Produces(MediaType.TEXT_HTML)
class GruppavslutController {

    private static final String FORM = "avslut/grupp";

    private final Gruppavslutssida sida;
    private final GruppavslutForm gruppform;
    private final Gruppgranskning granskning;
    private final Gruppavsluten gruppavsluten;

    GruppavslutController(
            Gruppavslutssida sida, GruppavslutForm gruppform, Gruppgranskning granskning, Gruppavsluten gruppavsluten) {
        this.sida = sida;
        this.gruppform = gruppform;
        this.granskning = granskning;
        this.gruppavsluten = gruppavsluten;
    }

    /** @param dag the last day of those who are shown */
    @Get("/{dag}")
    @Kraver(AVSLUTA_FLERA)
    HttpResponse<?> show(@RequestBean InsatsRef insats, @PathVariable String dag, Inloggad inloggad) {
        var sista = Datum.parse(dag).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
        return Pages.show("avslut/grupp-gjort", sida.gjort(insats, sista, inloggad));
    }

    @Get("/ny")
    @Kraver(AVSLUTA_FLERA)
    HttpResponse<?> fresh(@RequestBean InsatsRef insats, Inloggad inloggad) {
        var pagaende = sida.pagaende(insats, inloggad);
        var form = Formular.of(GruppavslutForm.fresh(pagaende));
        return Pages.show(FORM, sida.form(insats, pagaende, sida.efterfoljare(insats, inloggad), form, inloggad));
    }

    /** Shows what is about to be done, and does it when that has been looked at. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(AVSLUTA_FLERA)
    HttpResponse<?> create(@RequestBean InsatsRef insats, @Body FormData form, Inloggad inloggad) {
        var pagaende = sida.pagaende(insats, inloggad);
        var efterfoljare = sida.efterfoljare(insats, inloggad);
        var check = new Check(form);
        if (form.has("andra")) {
            return Pages.show(FORM, sida.form(insats, pagaende, efterfoljare, Formular.of(check), inloggad));
        }
        if (GruppavslutForm.harGatt(form, pagaende)) {
            throw new OptimisticLockException("Some of those chosen in " + insats + " are not there any more");
        }
        var typed = gruppform.read(check, GruppavslutForm.valda(form, pagaende), efterfoljare);
        var lage = gruppavsluten.lage(insats, typed, inloggad.medarbetareId());
        var hela = new Gruppavslut(typed.sistaDag(), lamnat(check, typed, lage), typed.overforing());
        if (!check.ok()) {
            return Pages.again(FORM, form(insats, pagaende, efterfoljare, check, inloggad));
        }
        if (!form.has("granskad")) {
            return Pages.show("avslut/grupp-granska", granskning.granska(insats, hela, lage, form));
        }
        gruppavsluten.avsluta(insats, hela, lage, inloggad.medarbetareId());
        return Pages.seeOther(insats.href() + "/gruppavslut/" + hela.sistaDag(), Notis.GRUPP_AVSLUTAD);
    }

    private GruppavslutView.Form form(
            InsatsRef insats, List<Pagaende> pagaende, List<Insats> efterfoljare, Check check, Inloggad inloggad) {
        return sida.form(insats, pagaende, efterfoljare, Formular.of(check), inloggad);
    }

    /** With what is open of each, and the reason why it is left; that must be given when something is. */
    private List<Rad> lamnat(Check check, Gruppavslut typed, Lage lage) {
        var rader = typed.rader().stream()
                .map(r -> med(r, gruppform.lamnat(check, Gruppavsluten.oppet(lage.oppet(r.deltagande())))))
                .toList();
        long antal =
                rader.stream().filter(r -> !r.avslutat().lamnat().isEmpty()).count();
        check.rule(
                antal == 0 || !check.data().get(GruppavslutForm.LAMNAS).isEmpty(),
                GruppavslutForm.LAMNAS,
                antal == 1
                        ? "En av de valda har något öppet. Välj varför det lämnas"
                        : antal + " av de valda har något öppet. Välj varför det lämnas");
        return rader;
    }

    private static Rad med(Rad r, List<Lamnat> lamnat) {
        var a = r.avslutat();
        return new Rad(
                r.deltagande(),
                new Avslutat(a.sistaDag(), a.anledning(), a.text(), a.efter(), a.efterat(), lamnat),
                r.overfors(),
                r.version());
    }
}

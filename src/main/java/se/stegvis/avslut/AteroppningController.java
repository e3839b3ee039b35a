package se.stegvis.avslut;

import static se.stegvis.behorighet.Behorighet.ATEROPPNA;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import java.util.List;
import se.stegvis.avslut.AvslutView.Akt;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Lets a deltagande that was exited go on. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/ateroppning")
@Produces(MediaType.TEXT_HTML)
class AteroppningController {

    private static final String FORM = "avslut/ateroppning";
    private static final int SKAL = 1000;

    private final Ateroppningar ateroppningar;
    private final Gjorda gjorda;
    private final Avslutstext text;
    private final Deltagarna deltagarna;

    AteroppningController(Ateroppningar ateroppningar, Gjorda gjorda, Avslutstext text, Deltagarna deltagarna) {
        this.ateroppningar = ateroppningar;
        this.gjorda = gjorda;
        this.text = text;
        this.deltagarna = deltagarna;
    }

    @Get("/ny")
    @Kraver(ATEROPPNA)
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande) {
        var gjord = gjorda.find(deltagande);
        return gjord.isEmpty()
                ? Skal.redanGjort(deltagande.href())
                : Pages.show(
                        FORM,
                        view(
                                deltagande,
                                Formular.of(Skal.fresh(gjord.get().rad().version())),
                                ateroppningar.hinder(deltagande)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(ATEROPPNA)
    HttpResponse<?> create(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        var check = new Check(form);
        var skal = Skal.read(check, SKAL, "Skriv varför deltagandet återöppnas");
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, Formular.of(check), List.of()));
        }
        var hinder = ateroppningar.ateroppna(deltagande, skal, inloggad.medarbetareId(), check.version(Skal.VERSION));
        return hinder.isEmpty()
                ? Pages.seeOther(deltagande.href(), Notis.ATEROPPNAT)
                : Pages.again(FORM, view(deltagande, Formular.of(check), hinder));
    }

    private Akt view(DeltagandeRef deltagande, Formular form, List<String> hinder) {
        var nu = gjorda.find(deltagande)
                .map(g -> text.gjort(g.avslut(), null, null, List.of()).rubrik())
                .orElse("Pågående");
        return new Akt(deltagande, deltagarna.visa(deltagande), Skal.declare(form), nu, hinder);
    }
}

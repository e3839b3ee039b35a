package se.stegvis.remiss;

import static se.stegvis.behorighet.Behorighet.SE_PERSONNUMMER;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.gemensamt.Personnummer;
import se.stegvis.remiss.RemissView.Nummer;
import se.stegvis.web.Pages;

/** Shows the number on a remiss in full; the template in the log's row says that it was shown. */
@Controller("/insatser/{insatsId}/remisser/{remissId}/personnummer")
@Produces(MediaType.TEXT_HTML)
class RemissnummerController {

    private final Remisser remisser;
    private final RemissForm form;

    RemissnummerController(Remisser remisser, RemissForm form) {
        this.remisser = remisser;
        this.form = form;
    }

    @Get
    @Kraver(SE_PERSONNUMMER)
    @Klartext
    HttpResponse<?> show(@RequestBean InsatsRef insats, @PathVariable long remissId) {
        var remiss = remisser.find(insats, remissId);
        var nummer = form.nummer(remiss);
        return Pages.show(
                "remiss/personnummer",
                new Nummer(
                        Remissida.href(insats, remissId),
                        Remissida.person(remiss),
                        VisadUppgift.of(nummer.map(Personnummer::tolvMedStreck).orElse(""))
                                .oppen(),
                        VisadUppgift.of(nummer.map(Personnummer::siffror).orElse(""))
                                .oppen()));
    }
}

package se.stegvis.dataskydd;

import static se.stegvis.behorighet.Behorighet.NAMNGE;
import static se.stegvis.behorighet.Behorighet.SE_SKYDDADE;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.dataskydd.DataskyddView.Skyddade;
import se.stegvis.web.Pages;

/** The participants that no other list holds, by pseudonym: one's own or, for a samordnare, how many watch over each. */
@Controller("/insatser/{insatsId}/skyddade")
@Produces(MediaType.TEXT_HTML)
class SkyddadeController {

    private final Namngivna namngivna;

    SkyddadeController(Namngivna namngivna) {
        this.namngivna = namngivna;
    }

    @Get
    @Kraver(SE_SKYDDADE)
    HttpResponse<?> index(@RequestBean InsatsRef insats, Inloggad inloggad) {
        boolean samordnare = inloggad.har(NAMNGE, insats.insatsId());
        var rader = namngivna.lista(insats, inloggad.medarbetareId(), samordnare);
        return Pages.show("dataskydd/skyddade", new Skyddade(insats, rader, samordnare));
    }
}

package se.stegvis.efteravslut;

import static se.stegvis.behorighet.Behorighet.RINGA_EFTER_AVSLUT;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Identitet;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.deltagare.Kontaktobsen;
import se.stegvis.deltagare.Skydd;
import se.stegvis.deltagare.Skydd.Kolumn;
import se.stegvis.efteravslut.SamtalView.Kontakt;
import se.stegvis.web.Pages;

/** Shows how somebody is reached, on a page of its own so that the log says that it was shown. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/efter-avslut/nummer")
@Produces(MediaType.TEXT_HTML)
class KontaktvagController {

    private final SamtalQueries queries;
    private final Samtalen samtalen;
    private final Deltagarna deltagarna;
    private final Kontaktobsen obs;
    private final Skydd skydd;

    KontaktvagController(
            SamtalQueries queries, Samtalen samtalen, Deltagarna deltagarna, Kontaktobsen obs, Skydd skydd) {
        this.queries = queries;
        this.samtalen = samtalen;
        this.deltagarna = deltagarna;
        this.obs = obs;
        this.skydd = skydd;
    }

    @Get
    @Kraver(RINGA_EFTER_AVSLUT)
    @Identitet
    @Klartext
    HttpResponse<?> show(@RequestBean DeltagandeRef deltagande) {
        var vag = queries.findKontaktvag(deltagande.insatsId(), deltagande.deltagandeId());
        var avslut = samtalen.avslut(deltagande);
        var view = new Kontakt(
                deltagande,
                deltagarna.visa(deltagande),
                vag.isPresent(),
                vag.map(v -> skydd.visa(Kolumn.TELEFON, v.telefon()).oppen()).orElse(""),
                vag.map(v -> skydd.visa(Kolumn.EPOST, v.epost()).oppen()).orElse(""),
                Nas.text(avslut.nasSatt(), avslut.nasTid()),
                obs.ruta(deltagande));
        return Pages.show("efteravslut/nummer", view);
    }
}

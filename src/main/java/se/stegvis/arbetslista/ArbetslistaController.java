package se.stegvis.arbetslista;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;
import static se.stegvis.behorighet.Behorighet.TILLDELA;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.Pages;

/** What there is to do in an insats, a group at a time. */
@Controller("/insatser/{insatsId}/att-gora")
@Produces(MediaType.TEXT_HTML)
class ArbetslistaController {

    /** The filter as the address has it. */
    @Introspected
    record Fraga(
            @QueryValue(defaultValue = "") String grupp,
            @QueryValue(defaultValue = "") String kontaktperson,
            @QueryValue(defaultValue = "") String slag,
            @QueryValue(defaultValue = "") String sortering,
            @QueryValue(defaultValue = "") String ordning,
            @QueryValue(defaultValue = "") String sida) {

        Listurval urval(String forval) {
            return Listurval.of(grupp, kontaktperson, slag, sortering, ordning, sida, forval);
        }
    }

    private final Arbetslistsida sida;

    ArbetslistaController(Arbetslistsida sida) {
        this.sida = sida;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> index(@RequestBean InsatsRef insats, @RequestBean Fraga f, Inloggad inloggad) {
        return Pages.show("arbetslista/index", sida.visa(insats, f.urval(forval(insats, inloggad)), inloggad));
    }

    /** A coach begins with her own, a samordnare with everybody's. */
    static String forval(InsatsRef insats, Inloggad inloggad) {
        return inloggad.har(TILLDELA, insats.insatsId()) ? Listurval.ALLA : Listurval.MIG;
    }
}

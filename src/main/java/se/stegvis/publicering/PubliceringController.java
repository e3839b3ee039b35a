package se.stegvis.publicering;

import static se.stegvis.behorighet.Behorighet.PUBLICERA;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.gemensamt.Refused;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Releases on their way: who has fixed what, how far it has come, what it will look like, and the decision. */
@Controller(PubliceringView.HREF)
@Produces(MediaType.TEXT_HTML)
class PubliceringController {

    private static final String PERIOD = "period";

    /** Seconds until the page of one that is being prepared shows how far it has come. */
    private static final String LADDA_OM = "3";

    private final Publiceringar publiceringar;
    private final Publiceringssida sida;

    PubliceringController(Publiceringar publiceringar, Publiceringssida sida) {
        this.publiceringar = publiceringar;
        this.sida = sida;
    }

    @Get
    @Kraver(PUBLICERA)
    HttpResponse<?> index(@QueryValue(defaultValue = "") String period) {
        return Pages.show("publicering/index", sida.lista(new Check(FormData.EMPTY), period));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(PUBLICERA)
    HttpResponse<?> create(@Body FormData form, Inloggad inloggad) {
        var check = new Check(form);
        var period = sida.las(check, PERIOD);
        var ny = period.flatMap(p -> publiceringar.begar(p, inloggad.medarbetareId()));
        check.rule(!check.ok() || ny.isPresent(), PERIOD, "En annan publicering pågår. Släpp eller avbryt den först");
        if (!check.ok()) {
            return Pages.again("publicering/index", sida.lista(check, form.get(PERIOD)));
        }
        return Pages.seeOther(PubliceringView.href(ny.orElseThrow().id()), Notis.PUBLICERING_STARTAD);
    }

    @Get("/{publiceringId}")
    @Kraver(PUBLICERA)
    HttpResponse<?> show(@PathVariable long publiceringId, Inloggad inloggad) {
        var visad = sida.visa(publiceringId, inloggad, "");
        var page = Pages.show("publicering/show", visad);
        return visad.forbereds() ? page.toMutableResponse().header("Refresh", LADDA_OM) : page;
    }

    @Get("/{publiceringId}/{tabell}")
    @Kraver(PUBLICERA)
    HttpResponse<?> tabell(@PathVariable long publiceringId, @PathVariable String tabell, Inloggad inloggad) {
        return Pages.show("publicering/tabell", sida.tabell(publiceringId, tabell, inloggad));
    }

    @Post(value = "/{publiceringId}/slapp", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(PUBLICERA)
    HttpResponse<?> update(@PathVariable long publiceringId, Inloggad inloggad) {
        try {
            publiceringar.slapp(sida.find(publiceringId), inloggad.medarbetareId());
        } catch (Refused e) {
            return Pages.again("publicering/show", sida.visa(publiceringId, inloggad, e.reason()));
        }
        return Pages.seeOther("/slapp", Notis.SLAPPT);
    }

    @Post(value = "/{publiceringId}/avbrott", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(PUBLICERA)
    HttpResponse<?> avbryt(@PathVariable long publiceringId, Inloggad inloggad) {
        publiceringar.avbryt(sida.find(publiceringId).id(), inloggad.medarbetareId());
        return Pages.seeOther(PubliceringView.HREF, Notis.PUBLICERING_AVBRUTEN);
    }
}

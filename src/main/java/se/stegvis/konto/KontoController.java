package se.stegvis.konto;

import static se.stegvis.behorighet.Behorighet.HANTERA_KONTON;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.Map;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.gemensamt.Refused;
import se.stegvis.medarbetare.Konton;
import se.stegvis.medarbetare.Medarbetare;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** An account: made, looked at, and its name and address changed. */
@Controller("/konton")
@Produces(MediaType.TEXT_HTML)
class KontoController {

    private final Konton konton;
    private final Kontosida sida;
    private final NyttKonto nytt;

    KontoController(Konton konton, Kontosida sida, NyttKonto nytt) {
        this.konton = konton;
        this.sida = sida;
        this.nytt = nytt;
    }

    @Get("/{medarbetareId}")
    @Kraver(HANTERA_KONTON)
    HttpResponse<?> show(@PathVariable long medarbetareId, Inloggad inloggad) {
        return Pages.show("konto/konto", sida.visa(sida.find(medarbetareId), inloggad));
    }

    @Get("/ny")
    @Kraver(HANTERA_KONTON)
    HttpResponse<?> fresh() {
        return Pages.show("konto/nytt-konto", nytt.show(Formular.of(nytt.forslag())));
    }

    /** Answers with the link itself: it is shown this once, and stands in no address to come back to. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_KONTON)
    HttpResponse<?> create(@Body FormData form, HttpRequest<?> request, Inloggad inloggad) {
        var check = new Check(form);
        var lank = nytt.skapa(check, inloggad, request);
        return lank.isPresent()
                ? Pages.show("konto/lank", lank.get())
                : Pages.again("konto/nytt-konto", nytt.show(Formular.of(check)));
    }

    @Get("/{medarbetareId}/andra")
    @Kraver(HANTERA_KONTON)
    HttpResponse<?> edit(@PathVariable long medarbetareId) {
        var konto = sida.find(medarbetareId);
        var form = FormData.of(Map.of(
                "namn", konto.namn(),
                "epost", konto.epost(),
                "version", String.valueOf(konto.version())));
        return Pages.show("konto/konto-andra", view(konto, Formular.of(form)));
    }

    @Post(uri = "/{medarbetareId}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_KONTON)
    HttpResponse<?> update(@PathVariable long medarbetareId, @Body FormData form, Inloggad inloggad) {
        var konto = sida.find(medarbetareId);
        var check = new Check(form);
        var namn = NyttKonto.namn(check);
        var epost = NyttKonto.epost(check);
        if (check.ok()) {
            try {
                konton.andra(inloggad.medarbetareId(), konto, epost, namn, check.version("version"));
                return Pages.seeOther(Kontosida.href(medarbetareId), Notis.KONTO_SPARAT);
            } catch (Refused e) {
                check.rule(false, "epost", e.reason());
            }
        }
        return Pages.again("konto/konto-andra", view(konto, Formular.of(check)));
    }

    private static KontoView.MedForm view(Medarbetare konto, Formular form) {
        return new KontoView.MedForm(
                Kontosida.href(konto.id()), konto.namn(), form.text("namn", "epost", "version"), false);
    }
}

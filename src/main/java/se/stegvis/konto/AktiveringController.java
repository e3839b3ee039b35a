package se.stegvis.konto;

import static se.stegvis.behorighet.Behorighet.HANTERA_KONTON;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import java.util.Map;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.gemensamt.Refused;
import se.stegvis.medarbetare.Aktivering;
import se.stegvis.medarbetare.Medarbetare;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Closes an account or opens it again, after asking. */
@Controller("/konton/{medarbetareId}/aktivering")
@Produces(MediaType.TEXT_HTML)
class AktiveringController {

    private static final List<Alternativ> VAL = List.of(new Alternativ("ja", "Ja"), new Alternativ("nej", "Nej"));

    private final Aktivering aktivering;
    private final Kontosida sida;

    AktiveringController(Aktivering aktivering, Kontosida sida) {
        this.aktivering = aktivering;
        this.sida = sida;
    }

    @Get("/andra")
    @Kraver(HANTERA_KONTON)
    HttpResponse<?> edit(@PathVariable long medarbetareId) {
        var konto = sida.find(medarbetareId);
        var form = FormData.of(Map.of("version", String.valueOf(konto.version())));
        return Pages.show("konto/aktivering", view(konto, Formular.of(form)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_KONTON)
    HttpResponse<?> update(@PathVariable long medarbetareId, @Body FormData form, Inloggad inloggad) {
        var konto = sida.find(medarbetareId);
        var check = new Check(form);
        var aktiv = check.choice("aktiv", VAL, "Välj om kontot ska vara aktivt").equals("ja");
        if (!check.ok()) {
            return Pages.again("konto/aktivering", view(konto, Formular.of(check)));
        }
        try {
            if (aktiv) {
                aktivering.aktivera(inloggad.medarbetareId(), medarbetareId, check.version("version"));
            } else {
                aktivering.avaktivera(inloggad.medarbetareId(), medarbetareId, check.version("version"));
            }
            return Pages.seeOther(
                    Kontosida.href(medarbetareId), aktiv ? Notis.KONTO_AKTIVERAT : Notis.KONTO_AVAKTIVERAT);
        } catch (Refused e) {
            check.rule(false, "aktiv", e.reason());
            return Pages.again("konto/aktivering", view(konto, Formular.of(check)));
        }
    }

    private KontoView.Aktivering view(Medarbetare konto, Formular form) {
        return new KontoView.Aktivering(
                Kontosida.href(konto.id()),
                konto.namn(),
                konto.aktiv(),
                sida.deltagare(konto.id()),
                form.text("version"));
    }
}

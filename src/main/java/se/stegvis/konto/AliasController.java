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
import java.util.Map;
import java.util.Objects;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.medarbetare.Alias;
import se.stegvis.medarbetare.Medarbetare;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Says that the identity of a member of staff is protected. */
@Controller("/konton/{medarbetareId}/alias")
@Produces(MediaType.TEXT_HTML)
class AliasController {

    private static final String FORM = "konto/alias";

    private final Alias alias;
    private final Kontosida sida;

    AliasController(Alias alias, Kontosida sida) {
        this.alias = alias;
        this.sida = sida;
    }

    @Get("/andra")
    @Kraver(HANTERA_KONTON)
    HttpResponse<?> edit(@PathVariable long medarbetareId) {
        var konto = sida.find(medarbetareId);
        var form = FormData.of(Map.of(
                "skyddad", konto.alias() == null ? "nej" : "ja",
                "alias", Objects.toString(konto.alias(), ""),
                "version", String.valueOf(konto.version())));
        return Pages.show(FORM, view(konto, Formular.of(form)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_KONTON)
    HttpResponse<?> update(@PathVariable long medarbetareId, @Body FormData form, Inloggad inloggad) {
        var konto = sida.find(medarbetareId);
        var check = new Check(form);
        var typed = alias.read(check, konto);
        if (!check.ok()) {
            return Pages.again(FORM, view(konto, Formular.of(check)));
        }
        alias.satt(inloggad.medarbetareId(), konto, typed, check.version("version"));
        return Pages.seeOther(Kontosida.href(medarbetareId), Notis.KONTO_SPARAT);
    }

    private KontoView.MedForm view(Medarbetare konto, Formular form) {
        return new KontoView.MedForm(
                Kontosida.href(konto.id()),
                konto.namn(),
                form.text("alias", "version").val("skyddad", Alias.SKYDDAD),
                false);
    }
}

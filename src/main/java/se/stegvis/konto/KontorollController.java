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
import java.util.stream.Collectors;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.behorighet.Roll;
import se.stegvis.gemensamt.Refused;
import se.stegvis.medarbetare.Medarbetare;
import se.stegvis.medarbetare.Roller;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** The rolls of an account that reach over the installation. */
@Controller("/konton/{medarbetareId}/roller")
@Produces(MediaType.TEXT_HTML)
class KontorollController {

    private final Roller roller;
    private final Kontosida sida;
    private final KontoQueries queries;

    KontorollController(Roller roller, Kontosida sida, KontoQueries queries) {
        this.roller = roller;
        this.sida = sida;
        this.queries = queries;
    }

    @Get("/andra")
    @Kraver(HANTERA_KONTON)
    HttpResponse<?> edit(@PathVariable long medarbetareId) {
        var konto = sida.find(medarbetareId);
        var har = queries.findRoller(medarbetareId).stream()
                .map(r -> r.roll().name())
                .toList();
        var form = FormData.ofAll(Map.of("roller", har, "version", List.of(String.valueOf(konto.version()))));
        return Pages.show("konto/roller", view(konto, Formular.of(form)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_KONTON)
    HttpResponse<?> update(@PathVariable long medarbetareId, @Body FormData form, Inloggad inloggad) {
        var konto = sida.find(medarbetareId);
        var check = new Check(form);
        var valda = check.choices("roller", Roller.ALTERNATIV);
        if (check.ok()) {
            try {
                roller.satt(
                        inloggad.medarbetareId(),
                        medarbetareId,
                        valda.stream().map(Roll::valueOf).collect(Collectors.toSet()),
                        check.version("version"));
                return Pages.seeOther(Kontosida.href(medarbetareId), Notis.ROLLER_SPARADE);
            } catch (Refused e) {
                check.rule(false, "roller", e.reason());
            }
        }
        return Pages.again("konto/roller", view(konto, Formular.of(check)));
    }

    private static KontoView.MedForm view(Medarbetare konto, Formular form) {
        return new KontoView.MedForm(
                Kontosida.href(konto.id()), konto.namn(), form.text("version").val("roller", Roller.ALTERNATIV), false);
    }
}

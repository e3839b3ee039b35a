package se.stegvis.faststallande;

import static se.stegvis.behorighet.Behorighet.SE_STATISTIK;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.Pages;

/** What has become of the figures since a period was fixed. Counts only: nobody is named. */
@Controller(FaststallandeController.HREF + "/{faststallandeId}/skillnader")
@Produces(MediaType.TEXT_HTML)
class SkillnadController {

    private final Faststallandesida sida;

    SkillnadController(Faststallandesida sida) {
        this.sida = sida;
    }

    @Get
    @Kraver(SE_STATISTIK)
    HttpResponse<?> index(@PathVariable long faststallandeId, Inloggad inloggad) {
        return Pages.show("faststallande/skillnader", sida.skillnader(faststallandeId, inloggad));
    }
}

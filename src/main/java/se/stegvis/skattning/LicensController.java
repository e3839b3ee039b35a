package se.stegvis.skattning;

import static se.stegvis.behorighet.Behorighet.HANTERA_INSTALLNINGAR;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** The licence for the lines of ORS and SRS on the screen: who holds it, and that it no longer holds. */
@Controller(LicensView.HREF)
@Produces(MediaType.TEXT_HTML)
class LicensController {

    private static final String FORM = "skattning/licens-form";
    private static final String INNEHAVARE = "innehavare";
    private static final String OMFATTNING = "omfattning";
    private static final String DAG = "dag";

    private final Licenser licenser;
    private final Clock clock;

    LicensController(Licenser licenser, Clock clock) {
        this.licenser = licenser;
        this.clock = clock;
    }

    @Get
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> index() {
        return Pages.show("skattning/licens", LicensView.of(licenser.alla(), LocalDate.now(clock)));
    }

    @Get("/ny")
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> fresh() {
        var form = Formular.of(FormData.of(Map.of(DAG, LocalDate.now(clock).toString())));
        return Pages.show(FORM, new LicensView.Ny(declare(form)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> create(@Body FormData form, Inloggad inloggad) {
        var check = new Check(form);
        var innehavare = check.text(INNEHAVARE, 200, "Skriv vem som har licensen");
        var omfattning = check.text(OMFATTNING, 1000, "Skriv vad licensen omfattar");
        var dag = check.date(DAG, "Skriv från vilken dag licensen gäller");
        if (check.ok()) {
            check.rule(
                    licenser.registrera(innehavare, omfattning, dag, inloggad.medarbetareId()),
                    INNEHAVARE,
                    "Det finns redan en licens antecknad. Återkalla den först");
        }
        return check.ok()
                ? Pages.seeOther(LicensView.HREF, Notis.SPARAT)
                : Pages.again(FORM, new LicensView.Ny(declare(Formular.of(check))));
    }

    @Post(value = "/{licensId}/aterkallelse", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> aterkalla(@PathVariable long licensId, Inloggad inloggad) {
        licenser.aterkalla(licensId, inloggad.medarbetareId());
        return Pages.seeOther(LicensView.HREF, Notis.SPARAT);
    }

    private static Formular declare(Formular form) {
        return form.text(INNEHAVARE, OMFATTNING, DAG);
    }
}

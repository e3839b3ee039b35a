package se.stegvis.samtycke;

import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.samtycke.SamtyckeView.Aterkallelse;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Takes a consent to share back. It holds no more from the moment this is saved, whatever day is written. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/samtycken/{samtyckeId}/aterkallelse")
@Produces(MediaType.TEXT_HTML)
class AterkallelseController {

    private static final String FORM = "samtycke/aterkallelse";

    private final Samtycken samtycken;
    private final Deltagarna deltagarna;
    private final Clock clock;

    AterkallelseController(Samtycken samtycken, Deltagarna deltagarna, Clock clock) {
        this.samtycken = samtycken;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    @Get("/ny")
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande, @PathVariable long samtyckeId) {
        var samtycke = find(deltagande, samtyckeId);
        if (!samtycke.galler()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
        var form = FormData.of(
                Map.of("datum", LocalDate.now(clock).toString(), "version", String.valueOf(samtycke.version())));
        return Pages.show(FORM, view(deltagande, samtycke, Formular.of(form)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> create(
            @RequestBean DeltagandeRef deltagande,
            @PathVariable long samtyckeId,
            @Body FormData form,
            Inloggad inloggad) {
        var samtycke = find(deltagande, samtyckeId);
        if (!samtycke.galler()) {
            throw new OptimisticLockException("Samtycke " + samtyckeId + " holds no more");
        }
        var check = new Check(form);
        var dag = check.date("datum", "Skriv vilken dag samtycket togs tillbaka");
        check.rule(!dag.isAfter(LocalDate.now(clock)), "datum", "Dagen kan inte ligga i framtiden");
        check.rule(!dag.isBefore(samtycke.datum()), "datum", "Dagen kan inte ligga före samtycket");
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, samtycke, Formular.of(check)));
        }
        samtycken.aterkalla(samtycke, dag, inloggad.medarbetareId(), check.version("version"));
        return Pages.seeOther(deltagande.href() + "/samtycken", Notis.SAMTYCKE_ATERKALLAT);
    }

    /** Information was given: that can not be taken back. */
    private Samtycke find(DeltagandeRef deltagande, long id) {
        return samtycken
                .find(deltagande, id)
                .filter(Samtycke::isDelning)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    private Aterkallelse view(DeltagandeRef deltagande, Samtycke samtycke, Formular form) {
        form.text("datum", "version");
        return new Aterkallelse(
                deltagande,
                deltagarna.visa(deltagande),
                form,
                deltagande.href() + "/samtycken/" + samtycke.id() + "/aterkallelse",
                Samtyckeslage.part(samtycke.part()));
    }
}

package se.stegvis.slutdokumentation;

import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.slutdokumentation.SlutdokumentationView.Stang;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Notes that the participant does not want one. What was begun stays to read; another can be begun later. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/slutdokumentation/avbojd")
@Produces(MediaType.TEXT_HTML)
class AvbojdController {

    private static final String FORM = "slutdokumentation/avbojd";
    private static final String DAG = "avbojd";

    private final Slutdokumentationer dokument;
    private final Deltagarna deltagarna;
    private final Clock clock;

    AvbojdController(Slutdokumentationer dokument, Deltagarna deltagarna, Clock clock) {
        this.dokument = dokument;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    @Get("/ny")
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande) {
        var senaste = dokument.senaste(deltagande);
        if (senaste.filter(s -> !s.isUtkast()).isPresent()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
        var version = senaste.map(s -> String.valueOf(s.version())).orElse("");
        var fields = Map.of(DAG, LocalDate.now(clock).toString(), "version", version);
        return Pages.show(FORM, view(deltagande, Formular.of(FormData.of(fields))));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> create(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        var check = new Check(form);
        var tid = deltagarna.tid(deltagande);
        var dag = LamningForm.dag(check, DAG, "Skriv vilken dag deltagaren sa det", tid, LocalDate.now(clock));
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, Formular.of(check)));
        }
        dokument.avboj(deltagande, dag, check.version("version"), inloggad.medarbetareId(), clock.instant());
        return Pages.seeOther(deltagande.href() + "/slutdokumentation", Notis.SLUTDOKUMENTATION_AVBOJD);
    }

    private Stang view(DeltagandeRef deltagande, Formular form) {
        return new Stang(deltagande, deltagarna.visa(deltagande), form.text(DAG, "version"), "", List.of());
    }
}

package se.stegvis.meddelande;

import static se.stegvis.behorighet.Behorighet.HANTERA_INSTALLNINGAR;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.meddelande.MeddelandeView.Nytt;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Plans a stop. */
@Controller(MeddelandeView.STOPP)
@Produces(MediaType.TEXT_HTML)
class StoppController {

    private static final String FORM = "meddelande/stopp";

    private final Meddelanden meddelanden;
    private final Clock clock;

    StoppController(Meddelanden meddelanden, Clock clock) {
        this.meddelanden = meddelanden;
        this.clock = clock;
    }

    @Get("/ny")
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> fresh() {
        var form = FormData.of(Map.of("fran_dag", LocalDate.now(clock).toString(), "timmar", "24"));
        return Pages.show(FORM, new Nytt(MeddelandeForm.stopp(Formular.of(form))));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> create(@Body FormData form, Inloggad inloggad) {
        var check = new Check(form);
        var nytt = MeddelandeForm.readStopp(check, inloggad.medarbetareId(), clock.instant());
        if (nytt.isEmpty()) {
            return Pages.again(FORM, new Nytt(MeddelandeForm.stopp(Formular.of(check))));
        }
        meddelanden.skriv(nytt.get());
        return Pages.seeOther(MeddelandeView.HREF, Notis.SPARAT);
    }
}

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
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.meddelande.MeddelandeView.Nytt;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** What has been told and is to be told, and a new meddelande. */
@Controller(MeddelandeView.HREF)
@Produces(MediaType.TEXT_HTML)
class MeddelandeController {

    private static final String FORM = "meddelande/form";

    private final MeddelandeRepository repository;
    private final Meddelanden meddelanden;
    private final Clock clock;

    MeddelandeController(MeddelandeRepository repository, Meddelanden meddelanden, Clock clock) {
        this.repository = repository;
        this.meddelanden = meddelanden;
        this.clock = clock;
    }

    @Get
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> index() {
        var nu = clock.instant();
        var poster = repository.senaste().stream()
                .map(rad -> MeddelandeView.post(rad, nu))
                .toList();
        return Pages.show("meddelande/index", new MeddelandeView.Index(!poster.isEmpty(), poster));
    }

    @Get("/ny")
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> fresh() {
        var idag = LocalDate.now(clock).toString();
        var nu = LocalTime.now(clock).format(DateTimeFormatter.ofPattern("HH.mm"));
        var form = FormData.of(Map.of("fran_dag", idag, "fran_tid", nu, "till_dag", idag));
        return Pages.show(FORM, new Nytt(MeddelandeForm.meddelande(Formular.of(form))));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> create(@Body FormData form, Inloggad inloggad) {
        var check = new Check(form);
        var nytt = MeddelandeForm.readMeddelande(check, inloggad.medarbetareId(), clock.instant());
        if (nytt.isEmpty()) {
            return Pages.again(FORM, new Nytt(MeddelandeForm.meddelande(Formular.of(check))));
        }
        meddelanden.skriv(nytt.get());
        return Pages.seeOther(MeddelandeView.HREF, Notis.SPARAT);
    }
}

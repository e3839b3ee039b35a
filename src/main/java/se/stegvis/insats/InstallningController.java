package se.stegvis.insats;

import static se.stegvis.behorighet.Behorighet.HANTERA_INSTALLNINGAR;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.Clock;
import java.time.LocalDate;
import se.stegvis.behorighet.Kraver;
import se.stegvis.installning.Installningar;
import se.stegvis.web.Pages;

/** Every setting there is, and the way to code lists and messages. */
@Controller(InstallningView.HREF)
@Produces(MediaType.TEXT_HTML)
class InstallningController {

    private final Installningar installningar;
    private final Clock clock;

    InstallningController(Installningar installningar, Clock clock) {
        this.installningar = installningar;
        this.clock = clock;
    }

    @Get
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> index() {
        var idag = LocalDate.now(clock);
        var poster = installningar.alla().stream()
                .map(varden -> InstallningView.post(varden, idag))
                .toList();
        return Pages.show("insats/installningar", new InstallningView.Index(poster));
    }
}

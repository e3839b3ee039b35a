package se.stegvis.skattning;

import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;

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
import java.util.List;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.instrument.Svarande;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Pages;

/** A new SMAIL of one party, on a page of its own so that what one has begun is not before the other's eyes. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/skattningar/smail/ny/{svarande}")
@Produces(MediaType.TEXT_HTML)
class SmailEnskildController {

    private final Smailsida sida;
    private final SmailSparning sparning;
    private final Clock clock;

    SmailEnskildController(Smailsida sida, SmailSparning sparning, Clock clock) {
        this.sida = sida;
        this.sparning = sparning;
        this.clock = clock;
    }

    @Get
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande, @PathVariable String svarande) {
        var form = Formular.of(SkattningForm.fresh(LocalDate.now(clock)));
        return Pages.show(Smailsida.FORM, sida.visa(deltagande, form, parter(svarande)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> create(
            @RequestBean DeltagandeRef deltagande,
            @PathVariable String svarande,
            @Body FormData form,
            Inloggad inloggad) {
        return sparning.save(deltagande, form, inloggad, parter(svarande));
    }

    private static List<Svarande> parter(String svarande) {
        return List.of(Svarande.find(svarande).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "")));
    }
}

package se.stegvis.skattning;

import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.instrument.Svarande;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Pages;

/** A new SMAIL: deltagare and coach side by side, or a choice of whose answers to write where one may not see the other's. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/skattningar/smail/ny")
@Produces(MediaType.TEXT_HTML)
class SmailController {

    private static final List<Svarande> BADA = List.of(Svarande.values());

    private final Smailsida sida;
    private final SmailSparning sparning;
    private final Doljning doljning;
    private final Deltagarna deltagarna;
    private final Clock clock;

    SmailController(Smailsida sida, SmailSparning sparning, Doljning doljning, Deltagarna deltagarna, Clock clock) {
        this.sida = sida;
        this.sparning = sparning;
        this.doljning = doljning;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    @Get
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande) {
        if (doljning.galler(deltagande.insatsId())) {
            return Pages.show("skattning/smail-vem", new SkattningView.Vem(deltagande, deltagarna.visa(deltagande)));
        }
        var form = Formular.of(SkattningForm.fresh(LocalDate.now(clock)));
        return Pages.show(Smailsida.FORM, sida.visa(deltagande, form, BADA));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> create(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        return sparning.save(deltagande, form, inloggad, BADA);
    }
}

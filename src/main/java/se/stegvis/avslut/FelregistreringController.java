package se.stegvis.avslut;

import static se.stegvis.behorighet.Behorighet.FELREGISTRERA;

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
import java.util.List;
import se.stegvis.avslut.AvslutView.Akt;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Says that a deltagande was registered by mistake: it leaves every count and stays to read. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/felregistrering")
@Produces(MediaType.TEXT_HTML)
class FelregistreringController {

    private static final String FORM = "avslut/felregistrering";
    private static final int SKAL = 500;

    private final Ateroppningar ateroppningar;
    private final Gjorda gjorda;
    private final Deltagarna deltagarna;

    FelregistreringController(Ateroppningar ateroppningar, Gjorda gjorda, Deltagarna deltagarna) {
        this.ateroppningar = ateroppningar;
        this.gjorda = gjorda;
        this.deltagarna = deltagarna;
    }

    @Get("/ny")
    @Kraver(FELREGISTRERA)
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande) {
        var rad = find(deltagande);
        return rad.isFelregistrerat()
                ? Skal.redanGjort(deltagande.href() + "/avslut")
                : Pages.show(FORM, view(deltagande, rad, Formular.of(Skal.fresh(rad.version()))));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(FELREGISTRERA)
    HttpResponse<?> create(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        var check = new Check(form);
        var skal = Skal.read(check, SKAL, "Skriv varför inskrivningen var ett misstag");
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, find(deltagande), Formular.of(check)));
        }
        ateroppningar.felregistrera(deltagande, skal, inloggad.medarbetareId(), check.version(Skal.VERSION));
        return Pages.seeOther(deltagande.href() + "/avslut", Notis.FELREGISTRERAT);
    }

    private Avslut find(DeltagandeRef deltagande) {
        return gjorda.rad(deltagande).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    private Akt view(DeltagandeRef deltagande, Avslut rad, Formular form) {
        var nu = rad.isGjort() ? "Avslutat" : "Pågående";
        return new Akt(deltagande, deltagarna.visa(deltagande), Skal.declare(form), nu, List.of());
    }
}

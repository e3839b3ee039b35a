package se.stegvis.avslut;

import static se.stegvis.behorighet.Behorighet.AVSLUTA;
import static se.stegvis.behorighet.Behorighet.FELREGISTRERA;

import io.micronaut.data.exceptions.OptimisticLockException;
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
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.gemensamt.Datum;
import se.stegvis.installning.Installning;
import se.stegvis.installning.Installningar;
import se.stegvis.installning.Niva;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Exits a deltagande. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/avslut")
@Produces(MediaType.TEXT_HTML)
class AvslutController {

    private static final String FORM = "avslut/form";

    private final AvslutRepository avslut;
    private final AvslutForm avslutForm;
    private final Avsluten avsluten;
    private final Deltagarna deltagarna;
    private final Installningar installningar;
    private final Clock clock;

    AvslutController(
            AvslutRepository avslut,
            AvslutForm avslutForm,
            Avsluten avsluten,
            Deltagarna deltagarna,
            Installningar installningar,
            Clock clock) {
        this.avslut = avslut;
        this.avslutForm = avslutForm;
        this.avsluten = avsluten;
        this.deltagarna = deltagarna;
        this.installningar = installningar;
        this.clock = clock;
    }

    @Get("/ny")
    @Kraver(AVSLUTA)
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande, Inloggad inloggad) {
        var pagaende = find(deltagande);
        if (pagaende.isGjort()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
        var form = Formular.of(AvslutForm.fresh(pagaende.version()));
        return Pages.show(FORM, view(deltagande, form, inloggad));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(AVSLUTA)
    HttpResponse<?> create(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        if (find(deltagande).isGjort()) {
            throw new OptimisticLockException("Deltagande " + deltagande.deltagandeId() + " is exited");
        }
        var check = new Check(form);
        var skrivet = avslutForm.read(check, deltagarna.tid(deltagande), farFelregistrera(deltagande, inloggad));
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, Formular.of(check), inloggad));
        }
        avsluten.avsluta(deltagande, skrivet, inloggad.medarbetareId(), check.version("version"));
        return Pages.seeOther(deltagande.href(), Notis.AVSLUTAD);
    }

    private Avslut find(DeltagandeRef deltagande) {
        return avslut.findByIdAndInsatsId(deltagande.deltagandeId(), deltagande.insatsId())
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    private static boolean farFelregistrera(DeltagandeRef deltagande, Inloggad inloggad) {
        return inloggad.har(FELREGISTRERA, deltagande.insatsId());
    }

    private AvslutView view(DeltagandeRef deltagande, Formular form, Inloggad inloggad) {
        var far = farFelregistrera(deltagande, inloggad);
        avslutForm.declare(form, far);
        var inskriven = deltagarna.tid(deltagande).inskriven();
        var manader = installningar.heltal(Installning.PROVOTID, inskriven, Niva.insats(deltagande.insatsId()));
        return new AvslutView(
                deltagande,
                deltagarna.visa(deltagande),
                form,
                avslutForm.sysselsattning(form),
                Datum.lasbart(inskriven),
                Provotid.hint(inskriven, manader, LocalDate.now(clock)),
                far);
    }
}

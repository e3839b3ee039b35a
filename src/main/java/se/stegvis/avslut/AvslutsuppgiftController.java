package se.stegvis.avslut;

import static se.stegvis.behorighet.Behorighet.AVSLUTA;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import java.util.Optional;
import se.stegvis.avslut.Formularsida.Underlag;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Corrects what an exit says: the deltagande stays exited, which is another thing than to be reopened. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/avslut/uppgifter")
@Produces(MediaType.TEXT_HTML)
class AvslutsuppgiftController {

    private static final String FORM = "avslut/form";

    private final Avsluten avsluten;
    private final Gjorda gjorda;
    private final AvslutForm avslutForm;
    private final Formularsida formularsida;

    AvslutsuppgiftController(Avsluten avsluten, Gjorda gjorda, AvslutForm avslutForm, Formularsida formularsida) {
        this.avsluten = avsluten;
        this.gjorda = gjorda;
        this.avslutForm = avslutForm;
        this.formularsida = formularsida;
    }

    @Get("/andra")
    @Kraver(AVSLUTA)
    @Klartext
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande, Inloggad inloggad) {
        var gjord = find(deltagande);
        if (gjord.isEmpty()) {
            return Skal.redanGjort(deltagande.href() + "/avslut");
        }
        var data = avslutForm.of(gjord.get().avslut(), gjord.get().rad().version());
        return Pages.show(FORM, formularsida.visa(underlag(deltagande, inloggad, gjord.get()), Formular.of(data)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(AVSLUTA)
    @Klartext
    HttpResponse<?> update(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        var gjord = find(deltagande)
                .orElseThrow(() -> new OptimisticLockException("Deltagande " + deltagande.deltagandeId() + " goes on"));
        var check = new Check(form);
        var underlag = underlag(deltagande, inloggad, gjord);
        var skrivet = avslutForm.read(check, underlag.tid(), underlag.oppet(), underlag.redan());
        if (!check.ok()) {
            return Pages.again(FORM, formularsida.visa(underlag, Formular.of(check)));
        }
        if (!Formularsida.obesvarade(skrivet, underlag.fakta(), form).isEmpty()) {
            return Pages.again(FORM, formularsida.fraga(underlag, Formular.of(check), skrivet));
        }
        avsluten.ratta(deltagande, skrivet, inloggad.medarbetareId(), check.version("version"));
        return Pages.seeOther(deltagande.href() + "/avslut", Notis.SPARAT);
    }

    private Underlag underlag(DeltagandeRef deltagande, Inloggad inloggad, Gjorda.Gjord gjord) {
        var redan = AvslutForm.redan(gjord.avslut());
        return formularsida.underlag(deltagande, inloggad.medarbetareId(), false, redan, "");
    }

    /** A mistake has nothing to correct. */
    private Optional<Gjorda.Gjord> find(DeltagandeRef deltagande) {
        return gjorda.find(deltagande).filter(g -> !g.rad().isFelregistrerat());
    }
}

package se.stegvis.avslut;

import static se.stegvis.behorighet.Behorighet.AVSLUTA;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.Formular;
import se.stegvis.web.Pages;

/** The form of an exit, filled in from the latest one that was taken back. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/avslut/tidigare")
@Produces(MediaType.TEXT_HTML)
class TidigareController {

    private final Gjorda gjorda;
    private final AvslutForm avslutForm;
    private final Formularsida formularsida;

    TidigareController(Gjorda gjorda, AvslutForm avslutForm, Formularsida formularsida) {
        this.gjorda = gjorda;
        this.avslutForm = avslutForm;
        this.formularsida = formularsida;
    }

    @Get("/ny")
    @Kraver(AVSLUTA)
    @Klartext
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande, Inloggad inloggad) {
        var pagaende = gjorda.rad(deltagande).filter(rad -> !rad.isGjort());
        var senast = formularsida.tidigare(deltagande);
        if (pagaende.isEmpty() || senast.isEmpty()) {
            return Pages.seeOther(deltagande.href() + "/avslut");
        }
        var form = Formular.of(avslutForm.of(senast.get(), pagaende.get().version()));
        var underlag = formularsida.ny(deltagande, inloggad.medarbetareId());
        return Pages.show("avslut/form", formularsida.visa(underlag, form));
    }
}

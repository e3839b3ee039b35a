package se.stegvis.avslut;

import static se.stegvis.behorighet.Behorighet.AVSLUTA;
import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;

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
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Exits a deltagande, and shows its exits. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/avslut")
@Produces(MediaType.TEXT_HTML)
class AvslutController {

    private static final String FORM = "avslut/form";

    private final Avsluten avsluten;
    private final Gjorda gjorda;
    private final AvslutForm avslutForm;
    private final Formularsida formularsida;
    private final Avslutssida avslutssida;

    AvslutController(
            Avsluten avsluten,
            Gjorda gjorda,
            AvslutForm avslutForm,
            Formularsida formularsida,
            Avslutssida avslutssida) {
        this.avsluten = avsluten;
        this.gjorda = gjorda;
        this.avslutForm = avslutForm;
        this.formularsida = formularsida;
        this.avslutssida = avslutssida;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> show(@RequestBean DeltagandeRef deltagande, Inloggad inloggad) {
        return avslutssida
                .visa(deltagande, inloggad)
                .<HttpResponse<?>>map(sida -> Pages.show("avslut/show", sida))
                .orElseGet(() -> Pages.seeOther(deltagande.href()));
    }

    @Get("/ny")
    @Kraver(AVSLUTA)
    @Klartext
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande, Inloggad inloggad) {
        var pagaende = find(deltagande);
        if (pagaende.isGjort()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
        var form = Formular.of(AvslutForm.fresh(pagaende));
        return Pages.show(FORM, formularsida.visa(formularsida.ny(deltagande, inloggad.medarbetareId()), form));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(AVSLUTA)
    @Klartext
    HttpResponse<?> create(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        if (find(deltagande).isGjort()) {
            throw new OptimisticLockException("Deltagande " + deltagande.deltagandeId() + " is exited");
        }
        var check = new Check(form);
        var underlag = formularsida.ny(deltagande, inloggad.medarbetareId());
        var skrivet = avslutForm.read(check, underlag.tid(), underlag.oppet(), underlag.redan());
        if (!check.ok()) {
            return Pages.again(FORM, formularsida.visa(underlag, Formular.of(check)));
        }
        if (!Formularsida.obesvarade(skrivet, underlag.fakta(), form).isEmpty()) {
            return Pages.again(FORM, formularsida.fraga(underlag, Formular.of(check), skrivet));
        }
        avsluten.avsluta(deltagande, skrivet, inloggad.medarbetareId(), check.version("version"));
        return Pages.seeOther(deltagande.href() + "/avslut", Notis.AVSLUTAD);
    }

    private Avslut find(DeltagandeRef deltagande) {
        return gjorda.rad(deltagande).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }
}

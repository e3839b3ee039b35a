package se.stegvis.anteckning;

import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** A note written once for several. Names have to be in clear: the text is searched for them. */
@Controller("/insatser/{insatsId}/gruppanteckningar")
@Produces(MediaType.TEXT_HTML)
class GruppanteckningController {

    private static final String FORM = "anteckning/grupp";
    private static final String SIGNERA = "signera";

    private final Gruppanteckningar grupper;
    private final Gruppsidor sidor;
    private final Anteckningsval val;
    private final Clock clock;

    GruppanteckningController(Gruppanteckningar grupper, Gruppsidor sidor, Anteckningsval val, Clock clock) {
        this.grupper = grupper;
        this.sidor = sidor;
        this.val = val;
        this.clock = clock;
    }

    @Get("/ny")
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> fresh(@RequestBean InsatsRef insats, Inloggad inloggad) {
        var form = Formular.of(GruppForm.fresh(LocalDate.now(clock)));
        return Pages.show(FORM, sidor.ny(insats, sidor.pagaende(insats, inloggad), form, inloggad));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> create(@RequestBean InsatsRef insats, @Body FormData form, Inloggad inloggad) {
        var check = new Check(form);
        var pagaende = sidor.pagaende(insats, inloggad);
        var valda = GruppForm.readDeltagare(check, Gruppsidor.val(pagaende));
        var skrivet =
                GruppForm.read(check, val.iGrupp(null), Gruppsidor.personer(pagaende, valda), LocalDate.now(clock));
        requireClear(check, inloggad);
        if (!check.ok()) {
            return Pages.again(FORM, sidor.ny(insats, pagaende, Formular.of(check), inloggad));
        }
        boolean signera = form.has(SIGNERA);
        grupper.skriv(insats, valda, skrivet.innehall(), inloggad.medarbetareId(), signera);
        return saved(insats, signera);
    }

    @Get("/{gruppId}/andra")
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> edit(@RequestBean InsatsRef insats, @PathVariable long gruppId, Inloggad inloggad) {
        var grupp = grupper.find(insats, gruppId, inloggad);
        var kopior = Gruppsidor.utkast(grupper.kopior(grupp));
        var form = Formular.of(AnteckningForm.of(kopior.get(0).innehall(), List.of(), grupp.version()));
        return Pages.show(FORM, sidor.andra(insats, grupp, kopior, form));
    }

    @Post(uri = "/{gruppId}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> update(
            @RequestBean InsatsRef insats, @PathVariable long gruppId, @Body FormData form, Inloggad inloggad) {
        var grupp = grupper.find(insats, gruppId, inloggad);
        var kopior = grupper.kopior(grupp);
        var check = new Check(form);
        var valbart = val.iGrupp(kopior.get(0).innehall());
        var skrivet = GruppForm.read(check, valbart, sidor.personer(insats, kopior), LocalDate.now(clock));
        requireClear(check, inloggad);
        if (!check.ok()) {
            return Pages.again(FORM, sidor.andra(insats, grupp, kopior, Formular.of(check)));
        }
        boolean signera = form.has(SIGNERA);
        grupper.skrivOm(grupp, skrivet.innehall(), signera, check.version("version"));
        return saved(insats, signera);
    }

    private static HttpResponse<?> saved(InsatsRef insats, boolean signera) {
        return Pages.seeOther(insats.href() + "/deltagare", signera ? Notis.GRUPP_SIGNERAD : Notis.GRUPP_SPARAD);
    }

    /** While names are hidden they are hidden from the search for them too. */
    private static void requireClear(Check check, Inloggad inloggad) {
        check.rule(!inloggad.dolj(), "text", "Slå av Dölj personuppgifter, så att texten kan kontrolleras");
    }
}

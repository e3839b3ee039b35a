package se.stegvis.insats;

import static se.stegvis.behorighet.Behorighet.HANTERA_INSTALLNINGAR;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Adds and changes the codes of a list. */
@Controller(KodView.HREF + "/{lista}/koder")
@Produces(MediaType.TEXT_HTML)
class KodController {

    private static final String FORM = "insats/kod";

    private final Koder koder;
    private final Clock clock;

    KodController(Koder koder, Clock clock) {
        this.koder = koder;
        this.clock = clock;
    }

    @Get("/ny")
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> fresh(@PathVariable String lista) {
        var funnen = vaxande(lista);
        int sist = koder.alla(funnen).stream().mapToInt(Kod::ordning).max().orElse(0) + 1;
        var form = FormData.of(Map.of(
                "ordning",
                String.valueOf(sist),
                "giltig_fran",
                LocalDate.now(clock).toString()));
        return Pages.show(FORM, view(funnen, Formular.of(form)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> create(@PathVariable String lista, @Body FormData form, Inloggad inloggad) {
        var funnen = vaxande(lista);
        var check = new Check(form);
        var ny = KodForm.ny(check, funnen, kod -> koder.find(funnen, kod).isPresent(), LocalDate.now(clock));
        if (!check.ok()) {
            return Pages.again(FORM, view(funnen, Formular.of(check)));
        }
        koder.laggTill(ny, inloggad.medarbetareId());
        return Pages.seeOther(KodView.href(funnen), Notis.SPARAT);
    }

    @Get("/{kod}/andra")
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> edit(@PathVariable String lista, @PathVariable String kod) {
        var funnen = KodlistaController.find(lista);
        var fore = find(funnen, kod);
        return Pages.show(FORM, view(funnen, fore, Formular.of(KodForm.fields(fore))));
    }

    @Post(uri = "/{kod}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> update(
            @PathVariable String lista, @PathVariable String kod, @Body FormData form, Inloggad inloggad) {
        var funnen = KodlistaController.find(lista);
        var fore = find(funnen, kod);
        var check = new Check(form);
        var efter = KodForm.andrad(check, fore, LocalDate.now(clock));
        if (!check.ok()) {
            return Pages.again(FORM, view(funnen, fore, Formular.of(check)));
        }
        koder.andra(fore, efter, inloggad.medarbetareId());
        return Pages.seeOther(KodView.href(funnen), Notis.SPARAT);
    }

    private static Kodlista vaxande(String lista) {
        var funnen = KodlistaController.find(lista);
        if (!Kodlas.fastMangd(funnen).isEmpty()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
        return funnen;
    }

    private Kod find(Kodlista lista, String kod) {
        return koder.find(lista, kod).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    private static KodView.Andra view(Kodlista lista, Formular form) {
        var href = KodView.href(lista);
        return new KodView.Andra(lista.etikett(), href, href + "/koder", "", "", "", KodForm.declare(form));
    }

    private static KodView.Andra view(Kodlista lista, Kod kod, Formular form) {
        var href = KodView.href(lista);
        return new KodView.Andra(
                lista.etikett(),
                href,
                href + "/koder/" + kod.kod(),
                kod.kod(),
                kod.etikett(),
                Kodlas.skal(lista, kod.kod()),
                KodForm.declare(form));
    }
}

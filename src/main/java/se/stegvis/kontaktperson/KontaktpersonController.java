package se.stegvis.kontaktperson;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;
import static se.stegvis.behorighet.Behorighet.TILLDELA;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import java.util.NoSuchElementException;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.kontaktperson.KontaktpersonView.Byt;
import se.stegvis.kontaktperson.KontaktpersonView.Historik;
import se.stegvis.kontaktperson.KontaktpersonView.Tid;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Who is and has been kontaktperson of a participant. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/kontaktperson")
@Produces(MediaType.TEXT_HTML)
class KontaktpersonController {

    private static final String FORM = "kontaktperson/andra";

    private final KontaktpersonstidRepository tider;
    private final BytQueries queries;
    private final Kontaktpersonbyten byten;
    private final KontaktpersonForm.Reader reader;
    private final Deltagarna deltagarna;

    KontaktpersonController(
            KontaktpersonstidRepository tider,
            BytQueries queries,
            Kontaktpersonbyten byten,
            KontaktpersonForm.Reader reader,
            Deltagarna deltagarna) {
        this.tider = tider;
        this.queries = queries;
        this.byten = byten;
        this.reader = reader;
        this.deltagarna = deltagarna;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> index(@RequestBean DeltagandeRef deltagande, Inloggad inloggad) {
        var utskriven = deltagarna.tid(deltagande).utskriven();
        var rader = tider.findRader(deltagande.insatsId(), deltagande.deltagandeId()).stream()
                .map(r -> Tid.of(r, utskriven, reader.idag()))
                .toList();
        var far = inloggad.har(TILLDELA, deltagande.insatsId());
        return Pages.show("kontaktperson/index", new Historik(deltagande, deltagarna.visa(deltagande), rader, far));
    }

    @Get("/andra")
    @Kraver(TILLDELA)
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande) {
        return Pages.show(FORM, view(deltagande, Formular.of(reader.stored(nu(deltagande)))));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(TILLDELA)
    HttpResponse<?> update(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        var check = new Check(form);
        var typed = reader.read(check, deltagande.insats(), nu(deltagande));
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, Formular.of(check)));
        }
        byten.byt(
                deltagande,
                typed.medarbetareId(),
                typed.fran(),
                typed.overlamning(),
                inloggad.medarbetareId(),
                check.version("version"));
        return Pages.seeOther(deltagande.href(), Notis.TILLDELAD);
    }

    private BytQueries.Nu nu(DeltagandeRef deltagande) {
        return queries.findNu(deltagande.insatsId(), deltagande.deltagandeId())
                .orElseThrow(NoSuchElementException::new);
    }

    private Byt view(DeltagandeRef deltagande, Formular form) {
        return new Byt(deltagande, deltagarna.visa(deltagande), reader.declare(form, deltagande.insats()));
    }
}

package se.stegvis.dataskydd;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;
import static se.stegvis.behorighet.Behorighet.SKYDDA;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import java.util.List;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.dataskydd.DataskyddView.Granskning;
import se.stegvis.dataskydd.Fritextgranskning.Rad;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.gemensamt.Anonymorsak;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** The free texts about a protected participant, to be read through once: something in them may still tell who she is. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/fritexter")
@Produces(MediaType.TEXT_HTML)
class FritextController {

    private static final String SIDA = "dataskydd/fritexter";
    private static final String GRANSKADE = "granskade";
    private static final String ORD = "ord";
    private static final int LANGST = 500;

    private final Fritextgranskning granskning;
    private final Identitetsskydd identitetsskydd;
    private final Namngivna namngivna;
    private final Deltagarna deltagarna;

    FritextController(
            Fritextgranskning granskning, Identitetsskydd identitetsskydd, Namngivna namngivna, Deltagarna deltagarna) {
        this.granskning = granskning;
        this.identitetsskydd = identitetsskydd;
        this.namngivna = namngivna;
        this.deltagarna = deltagarna;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> index(@RequestBean DeltagandeRef deltagande) {
        if (!isSkyddad(deltagande)) {
            return Pages.seeOther(deltagande.href());
        }
        return Pages.show(SIDA, view(deltagande, Formular.of(FormData.EMPTY), granskning.rader(deltagande)));
    }

    /** Notes those ticked as read through, and takes the words given, one a line, out of all texts. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKYDDA)
    HttpResponse<?> create(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        if (!isSkyddad(deltagande)) {
            return Pages.seeOther(deltagande.href());
        }
        var check = new Check(form);
        var ord = check.optionalText(ORD, LANGST)
                .lines()
                .map(String::strip)
                .filter(rad -> !rad.isEmpty())
                .toList();
        check.rule(ord.stream().allMatch(o -> o.length() > 1), ORD, "Skriv minst två tecken på varje rad");
        var rader = granskning.rader(deltagande);
        var ticked = form.all(GRANSKADE);
        if (!check.ok()) {
            return Pages.again(SIDA, view(deltagande, Formular.of(check), rader));
        }
        granskning.granskade(
                rader.stream().filter(r -> ticked.contains(r.nyckel())).toList(), inloggad.medarbetareId());
        if (!ord.isEmpty()) {
            identitetsskydd.maskera(deltagande, ord, inloggad.medarbetareId());
        }
        return Pages.seeOther(deltagande.href() + "/fritexter", ord.isEmpty() ? Notis.SPARAT : Notis.MASKERAT);
    }

    private boolean isSkyddad(DeltagandeRef deltagande) {
        return namngivna.orsak(deltagande).filter(Anonymorsak.SKYDDAD::equals).isPresent();
    }

    private Granskning view(DeltagandeRef deltagande, Formular form, List<Rad> rader) {
        form.text(ORD, GRANSKADE);
        var kvar = rader.stream().filter(r -> r.granskad().isEmpty()).toList();
        var klara = rader.stream().filter(r -> !r.granskad().isEmpty()).toList();
        return new Granskning(deltagande, deltagarna.visa(deltagande), form, kvar, klara);
    }
}

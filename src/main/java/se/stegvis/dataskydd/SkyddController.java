package se.stegvis.dataskydd;

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
import java.util.Map;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.dataskydd.DataskyddView.SkyddForm;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.gemensamt.Anonymorsak;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Switches the protection of a participant's identity on. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/skydd")
@Produces(MediaType.TEXT_HTML)
class SkyddController {

    private static final String FORM = "dataskydd/skydd";
    private static final String NAMNGIVNA = "namngivna";
    private static final String FORSTAR = "forstar";

    private final Identitetsskydd identitetsskydd;
    private final Namngivna namngivna;
    private final Deltagarna deltagarna;

    SkyddController(Identitetsskydd identitetsskydd, Namngivna namngivna, Deltagarna deltagarna) {
        this.identitetsskydd = identitetsskydd;
        this.namngivna = namngivna;
        this.deltagarna = deltagarna;
    }

    @Get("/ny")
    @Kraver(SKYDDA)
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande, Inloggad inloggad) {
        if (isSkyddad(deltagande)) {
            return Pages.seeOther(deltagande.href());
        }
        var form = FormData.of(Map.of(
                NAMNGIVNA,
                String.valueOf(inloggad.medarbetareId()),
                "version_person",
                String.valueOf(identitetsskydd.version(deltagande))));
        return Pages.show(FORM, view(deltagande, Formular.of(form)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKYDDA)
    HttpResponse<?> create(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        if (isSkyddad(deltagande)) {
            return Pages.seeOther(deltagande.href());
        }
        var check = new Check(form);
        var valda = check.choices(NAMNGIVNA, kollegor(deltagande)).stream()
                .filter(id -> check.error(NAMNGIVNA).isEmpty())
                .map(Long::valueOf)
                .toList();
        check.rule(form.has(NAMNGIVNA), NAMNGIVNA, "Välj vilka som ska kunna öppna ärendet, minst en");
        check.rule(form.has(FORSTAR), FORSTAR, "Kryssa i rutan när du har förstått vad som händer");
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, Formular.of(check)));
        }
        identitetsskydd.skydda(deltagande, valda, check.version("version_person"), inloggad.medarbetareId());
        return Pages.seeOther(
                valda.contains(inloggad.medarbetareId())
                        ? deltagande.href() + "/fritexter"
                        : deltagande.insats().href() + "/skyddade",
                Notis.SKYDDAD);
    }

    private boolean isSkyddad(DeltagandeRef deltagande) {
        return namngivna.orsak(deltagande).filter(Anonymorsak.SKYDDAD::equals).isPresent();
    }

    private SkyddForm view(DeltagandeRef deltagande, Formular form) {
        form.val(NAMNGIVNA, kollegor(deltagande))
                .val(FORSTAR, List.of(new Alternativ("ja", "Jag förstår att uppgifterna tas bort för gott")))
                .text("version_person");
        return new SkyddForm(deltagande, deltagarna.visa(deltagande), form);
    }

    private List<Alternativ> kollegor(DeltagandeRef deltagande) {
        return namngivna.arbetarI(deltagande.insatsId()).entrySet().stream()
                .map(e -> new Alternativ(String.valueOf(e.getKey()), e.getValue()))
                .toList();
    }
}

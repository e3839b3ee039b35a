package se.stegvis.uppfoljning;

import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.gemensamt.Datum;
import se.stegvis.uppfoljning.UppfoljningView.Avklaring;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** What was done about a frist of another kind than the three-month follow-up. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/frister/{fristslag}/{forfallodag}")
@Produces(MediaType.TEXT_HTML)
class AvklaringController {

    private static final String FORM = "uppfoljning/avklaring";

    private final Ovriga ovriga;
    private final Avklaringar avklaringar;
    private final AvklaringForm.Reader reader;
    private final Deltagarna deltagarna;

    AvklaringController(Ovriga ovriga, Avklaringar avklaringar, AvklaringForm.Reader reader, Deltagarna deltagarna) {
        this.ovriga = ovriga;
        this.avklaringar = avklaringar;
        this.reader = reader;
        this.deltagarna = deltagarna;
    }

    static String href(DeltagandeRef ref, Ovriga.Post post) {
        return ref.href() + "/frister/" + post.slag() + "/" + post.frist().forfallodag();
    }

    @Get
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> edit(
            @RequestBean DeltagandeRef deltagande, @PathVariable String fristslag, @PathVariable String forfallodag) {
        var post = find(deltagande, fristslag, forfallodag);
        return Pages.show(FORM, view(deltagande, post, Formular.of(reader.of(post))));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> update(
            @RequestBean DeltagandeRef deltagande,
            @PathVariable String fristslag,
            @PathVariable String forfallodag,
            @Body FormData data,
            Inloggad inloggad) {
        var post = find(deltagande, fristslag, forfallodag);
        var check = new Check(data);
        var form = reader.read(check, deltagande, post);
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, post, Formular.of(check)));
        }
        avklaringar.spara(deltagande, post, form, inloggad.medarbetareId());
        return Pages.seeOther(Akt.href(deltagande), Notis.SPARAT);
    }

    private Ovriga.Post find(DeltagandeRef ref, String slag, String forfallodag) {
        return ovriga.alla(ref).stream()
                .filter(p -> p.skrivbar()
                        && p.slag().equals(slag)
                        && p.frist().forfallodag().toString().equals(forfallodag))
                .findFirst()
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    private Avklaring view(DeltagandeRef ref, Ovriga.Post post, Formular form) {
        return new Avklaring(
                ref,
                deltagarna.visa(ref),
                AvklaringForm.declare(form, post),
                post.namn(),
                Datum.lasbart(post.frist().forfallodag()),
                post.kanGoras(),
                post.isNns(),
                href(ref, post));
    }
}

package se.stegvis.efteravslut;

import static se.stegvis.behorighet.Behorighet.RINGA_EFTER_AVSLUT;

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
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.efteravslut.SamtalView.Fraga;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Says that somebody is not to be called after her exit, and takes that back. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/efter-avslut/ring-inte")
@Produces(MediaType.TEXT_HTML)
class RingInteController {

    private static final String FORM = "efteravslut/ring-inte";
    private static final String TILLBAKA = "efteravslut/far-ringas";
    private static final String BEKRAFTA = "bekrafta";

    private final Samtalen samtalen;
    private final Deltagarna deltagarna;

    RingInteController(Samtalen samtalen, Deltagarna deltagarna) {
        this.samtalen = samtalen;
        this.deltagarna = deltagarna;
    }

    @Get("/ny")
    @Kraver(RINGA_EFTER_AVSLUT)
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande) {
        return Pages.show(FORM, fraga(deltagande, Formular.of(FormData.EMPTY), hinder(deltagande)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(RINGA_EFTER_AVSLUT)
    HttpResponse<?> create(@RequestBean DeltagandeRef deltagande, @Body FormData data, Inloggad inloggad) {
        var check = new Check(data);
        check.rule(data.has(BEKRAFTA), BEKRAFTA, "Kryssa i rutan om deltagaren inte vill bli uppringd");
        var hinder = hinder(deltagande);
        check.rule(hinder.isEmpty(), BEKRAFTA, hinder);
        if (!check.ok()) {
            return Pages.again(FORM, fraga(deltagande, Formular.of(check), hinder));
        }
        samtalen.ringInte(deltagande, inloggad.medarbetareId());
        return Pages.seeOther(Samtalssida.href(deltagande), Notis.RING_INTE);
    }

    @Get("/andra")
    @Kraver(RINGA_EFTER_AVSLUT)
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande) {
        return Pages.show(TILLBAKA, fraga(deltagande, Formular.of(FormData.EMPTY), ""));
    }

    @Post(uri = "/andra", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(RINGA_EFTER_AVSLUT)
    HttpResponse<?> update(@RequestBean DeltagandeRef deltagande, @Body FormData data, Inloggad inloggad) {
        samtalen.farRingas(deltagande, inloggad.medarbetareId());
        return Pages.seeOther(Samtalssida.href(deltagande), Notis.FAR_RINGAS);
    }

    /** There has to be an exit: before that there is nobody to call. */
    private String hinder(DeltagandeRef deltagande) {
        var avslut = samtalen.avslut(deltagande);
        return avslut.utskriven() == null ? Samtalssida.hinder(avslut) : "";
    }

    private Fraga fraga(DeltagandeRef deltagande, Formular form, String hinder) {
        form.val(BEKRAFTA, List.of(new Alternativ("ja", "Deltagaren vill inte bli uppringd mer")));
        return new Fraga(deltagande, deltagarna.visa(deltagande), form, hinder);
    }
}

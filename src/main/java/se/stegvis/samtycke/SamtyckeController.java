package se.stegvis.samtycke;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;
import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.gemensamt.Anonymorsak;
import se.stegvis.gemensamt.Datum;
import se.stegvis.samtycke.SamtyckeView.Lista;
import se.stegvis.samtycke.SamtyckeView.Ny;
import se.stegvis.samtycke.SamtyckeView.Rad;
import se.stegvis.samtycke.SamtyckeView.Textlank;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** What a participant was told and consented to. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/samtycken")
@Produces(MediaType.TEXT_HTML)
class SamtyckeController {

    private static final String FORM = "samtycke/form";

    private final Samtycken samtycken;
    private final Texter texter;
    private final Deltagarna deltagarna;
    private final Clock clock;

    SamtyckeController(Samtycken samtycken, Texter texter, Deltagarna deltagarna, Clock clock) {
        this.samtycken = samtycken;
        this.texter = texter;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> index(@RequestBean DeltagandeRef deltagande) {
        var alla = samtycken.alla(deltagande);
        var registrering = samtycken.registrering(deltagande);
        var orsak = Anonymorsak.find(registrering.anonymOrsak());
        return Pages.show(
                "samtycke/index",
                new Lista(
                        deltagande,
                        deltagarna.visa(deltagande),
                        registreringstext(registrering),
                        orsak.isEmpty(),
                        orsak.filter(Anonymorsak.ATERKALLAT::equals).isEmpty(),
                        alla.stream()
                                .filter(s -> s.ersatt() == null && s.aterkallat() == null)
                                .map(s -> Rad.of(deltagande, s))
                                .toList(),
                        alla.stream()
                                .filter(s -> s.ersatt() != null || s.aterkallat() != null)
                                .map(s -> Rad.of(deltagande, s))
                                .toList()));
    }

    @Get("/ny")
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> fresh(
            @RequestBean DeltagandeRef deltagande,
            @QueryValue(defaultValue = "") String slag,
            @QueryValue(defaultValue = "") String part) {
        var form = Formular.of(SamtyckeForm.fresh(LocalDate.now(clock), slag, part));
        return Pages.show(FORM, view(deltagande, form));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> create(@RequestBean DeltagandeRef deltagande, @Body FormData form, Inloggad inloggad) {
        var check = new Check(form);
        var skrivet = SamtyckeForm.read(check, LocalDate.now(clock));
        if (!check.ok()) {
            return Pages.again(FORM, view(deltagande, Formular.of(check)));
        }
        samtycken.anteckna(deltagande, skrivet, inloggad.medarbetareId());
        return Pages.seeOther(deltagande.href() + "/samtycken", Notis.SAMTYCKE_SPARAT);
    }

    private static String registreringstext(SamtyckeRepository.Registrering r) {
        var samtyckt = r.samtycke() == null ? "" : "Samtycke " + Datum.lasbart(r.samtycke());
        return r.anonymFran() == null
                ? samtyckt
                : samtyckt + ". "
                        + Anonymorsak.find(r.anonymOrsak()).orElseThrow().etikett()
                        + " sedan " + Datum.lasbart(r.anonymFran());
    }

    private Ny view(DeltagandeRef deltagande, Formular form) {
        var lankar = Stream.of(Samtycke.INFORMATION, Samtycke.DELNING)
                .map(slag -> new Textlank(
                        slag.equals(Samtycke.INFORMATION) ? "Information om personuppgifter" : "Samtycke att dela",
                        deltagande.insats().href() + "/samtyckestexter/" + slag + "/" + texter.senaste(slag)))
                .toList();
        return new Ny(deltagande, deltagarna.visa(deltagande), SamtyckeForm.declare(form), lankar);
    }
}

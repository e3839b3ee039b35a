package se.stegvis.uppfoljning;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;
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
import java.time.Clock;
import java.time.LocalDate;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.gemensamt.Refused;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** The pauses of one participant. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/pauser")
@Produces(MediaType.TEXT_HTML)
class PausController {

    private static final String FORM = "uppfoljning/paus";

    private final Pauser pauser;
    private final PausRepository rader;
    private final UppfoljningQueries queries;
    private final Deltagarna deltagarna;
    private final Clock clock;

    PausController(
            Pauser pauser, PausRepository rader, UppfoljningQueries queries, Deltagarna deltagarna, Clock clock) {
        this.pauser = pauser;
        this.rader = rader;
        this.queries = queries;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> index(@RequestBean DeltagandeRef deltagande) {
        var skrivbar = queries.countSkrivbara(deltagande.insatsId(), deltagande.deltagandeId()) > 0;
        var idag = LocalDate.now(clock);
        var vyer = rader.findRader(deltagande.insatsId(), deltagande.deltagandeId()).stream()
                .map(p -> Pausvyer.of(
                        p,
                        idag,
                        skrivbar && !p.orsak().equals(Pausorsak.DRIFTSTOPP.kod())
                                ? PausView.href(deltagande) + "/" + p.id() + "/andra"
                                : ""))
                .toList();
        return Pages.show(
                "uppfoljning/pauser", new PausView.Lista(deltagande, deltagarna.visa(deltagande), skrivbar, vyer));
    }

    @Get("/ny")
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> fresh(@RequestBean DeltagandeRef deltagande) {
        return Pages.show(FORM, ny(deltagande, Formular.of(PausForm.fresh(LocalDate.now(clock)))));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    HttpResponse<?> create(@RequestBean DeltagandeRef deltagande, @Body FormData data, Inloggad inloggad) {
        var check = new Check(data);
        var form = PausForm.read(check, deltagarna.tid(deltagande));
        if (check.ok()) {
            try {
                pauser.skriv(deltagande, form, inloggad.medarbetareId());
                return Pages.seeOther(PausView.href(deltagande), Notis.SPARAT);
            } catch (Refused e) {
                check.rule(false, PausForm.FRAN, e.reason());
            }
        }
        return Pages.again(FORM, ny(deltagande, Formular.of(check)));
    }

    @Get("/{pausId}/andra")
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande, @PathVariable long pausId) {
        var paus = find(deltagande, pausId);
        return Pages.show(FORM, andra(deltagande, paus, Formular.of(PausForm.of(paus))));
    }

    @Post(uri = "/{pausId}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> update(
            @RequestBean DeltagandeRef deltagande, @PathVariable long pausId, @Body FormData data, Inloggad inloggad) {
        var paus = find(deltagande, pausId);
        var check = new Check(data);
        var form = PausForm.read(check, deltagarna.tid(deltagande));
        if (check.ok()) {
            try {
                pauser.andra(deltagande, paus, form, check.version("version"), inloggad.medarbetareId());
                return Pages.seeOther(PausView.href(deltagande), Notis.SPARAT);
            } catch (Refused e) {
                check.rule(false, PausForm.FRAN, e.reason());
            }
        }
        return Pages.again(FORM, andra(deltagande, paus, Formular.of(check)));
    }

    private Pausrad find(DeltagandeRef ref, long id) {
        return pauser.find(ref, id).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    private PausView.Form ny(DeltagandeRef ref, Formular form) {
        return new PausView.Form(ref, deltagarna.visa(ref), PausForm.declare(form), "Ny paus", PausView.href(ref), "");
    }

    private PausView.Form andra(DeltagandeRef ref, Pausrad paus, Formular form) {
        var action = PausView.href(ref) + "/" + paus.id();
        return new PausView.Form(
                ref, deltagarna.visa(ref), PausForm.declare(form), "Ändra pausen", action, action + "/borttagning");
    }
}

package se.stegvis.kontaktperson;

import static se.stegvis.behorighet.Behorighet.TILLDELA;

import io.micronaut.data.exceptions.OptimisticLockException;
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
import java.util.Map;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Refused;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Who stands in for whom in an insats. */
@Controller("/insatser/{insatsId}/vikariat")
@Produces(MediaType.TEXT_HTML)
class VikariatController {

    private static final String NYTT = "kontaktperson/vikariat-nytt";
    private static final String ANDRA = "kontaktperson/vikariat-andra";

    private final Vikariaten vikariaten;
    private final VikariatForm.Reader reader;
    private final Clock clock;

    VikariatController(Vikariaten vikariaten, VikariatForm.Reader reader, Clock clock) {
        this.vikariaten = vikariaten;
        this.reader = reader;
        this.clock = clock;
    }

    @Get
    @Kraver(TILLDELA)
    HttpResponse<?> index(@RequestBean InsatsRef insats, Inloggad inloggad) {
        var namn = KontaktpersonerController.insatsNamn(insats, inloggad);
        return Pages.show(
                "kontaktperson/vikariat",
                VikariatView.of(insats, namn, vikariaten.rader(insats), LocalDate.now(clock)));
    }

    @Get("/ny")
    @Kraver(TILLDELA)
    HttpResponse<?> fresh(@RequestBean InsatsRef insats) {
        return Pages.show(NYTT, ny(insats, Formular.of(reader.fresh())));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(TILLDELA)
    HttpResponse<?> create(@RequestBean InsatsRef insats, @Body FormData form, Inloggad inloggad) {
        var check = new Check(form);
        var typed = reader.read(check, insats);
        if (check.ok()) {
            try {
                vikariaten.ge(insats, typed, inloggad.medarbetareId());
                return Pages.seeOther(insats.href() + "/vikariat", Notis.VIKARIAT_GIVET);
            } catch (Refused e) {
                check.rule(false, "vikarie", e.reason());
            }
        }
        return Pages.again(NYTT, ny(insats, Formular.of(check)));
    }

    @Get("/{vikariatId}/andra")
    @Kraver(TILLDELA)
    HttpResponse<?> edit(@RequestBean InsatsRef insats, @PathVariable long vikariatId) {
        var known = find(insats, vikariatId);
        if (known.isOver(LocalDate.now(clock))) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
        var form = FormData.of(Map.of("till", known.till().toString(), "version", String.valueOf(known.version())));
        return Pages.show(ANDRA, andra(insats, known, Formular.of(form)));
    }

    /** The button that was pressed decides whether it ends now, or has another last day. */
    @Post(uri = "/{vikariatId}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(TILLDELA)
    HttpResponse<?> update(
            @RequestBean InsatsRef insats, @PathVariable long vikariatId, @Body FormData form, Inloggad inloggad) {
        var known = find(insats, vikariatId);
        if (known.isOver(LocalDate.now(clock))) {
            throw new OptimisticLockException("Vikariat " + vikariatId + " is over");
        }
        var check = new Check(form);
        if (form.has("avsluta")) {
            vikariaten.avsluta(known, check.version("version"), inloggad.medarbetareId());
            return Pages.seeOther(insats.href() + "/vikariat", Notis.VIKARIAT_AVSLUTAT);
        }
        var till = reader.till(check, known.fran());
        if (check.ok()) {
            try {
                vikariaten.andra(known, till, check.version("version"), inloggad.medarbetareId());
                return Pages.seeOther(insats.href() + "/vikariat", Notis.VIKARIAT_SPARAT);
            } catch (Refused e) {
                check.rule(false, "till", e.reason());
            }
        }
        return Pages.again(ANDRA, andra(insats, known, Formular.of(check)));
    }

    private Vikariat find(InsatsRef insats, long id) {
        return vikariaten.find(insats, id).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    private VikariatView.Ny ny(InsatsRef insats, Formular form) {
        return new VikariatView.Ny(insats, reader.declare(form, insats));
    }

    private VikariatView.Andra andra(InsatsRef insats, Vikariat known, Formular form) {
        var vem = "%s är vikarie för %s från %s"
                .formatted(
                        vikariaten.namn(known.vikarieId()),
                        vikariaten.namn(known.medarbetareId()),
                        Datum.lasbart(known.fran()));
        return new VikariatView.Andra(insats, VikariatView.href(insats, known.id()), vem, form.text("till", "version"));
    }
}

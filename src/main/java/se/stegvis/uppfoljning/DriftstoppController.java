package se.stegvis.uppfoljning;

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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.gemensamt.Refused;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;
import se.stegvis.uppfoljning.PausView.Driftform;
import se.stegvis.uppfoljning.PausView.Driftrad;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Days on which a whole insats stood still. */
@Controller(PausView.DRIFTSTOPP)
@Produces(MediaType.TEXT_HTML)
class DriftstoppController {

    private static final String FORM = "uppfoljning/driftstopp-form";
    private static final String FRAN = "fran";
    private static final String INSATS = "insats";

    private final Driftstoppen driftstoppen;
    private final PausRepository rader;
    private final Insatser insatser;
    private final Clock clock;

    DriftstoppController(Driftstoppen driftstoppen, PausRepository rader, Insatser insatser, Clock clock) {
        this.driftstoppen = driftstoppen;
        this.rader = rader;
        this.insatser = insatser;
        this.clock = clock;
    }

    @Get
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> index() {
        var namn = insatser.all().stream().collect(Collectors.toMap(Insats::id, Insats::namn));
        var idag = LocalDate.now(clock);
        return Pages.show(
                "uppfoljning/driftstopp",
                new PausView.Driftstopp(rader.findDriftstopp().stream()
                        .map(p -> new Driftrad(
                                namn.getOrDefault(p.insatsId(), ""),
                                Pausvyer.of(p, idag, PausView.DRIFTSTOPP + "/" + p.id() + "/andra")))
                        .toList()));
    }

    @Get("/ny")
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> fresh() {
        return Pages.show(
                FORM,
                ny(Formular.of(FormData.of(Map.of(FRAN, LocalDate.now(clock).toString())))));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> create(@Body FormData data, Inloggad inloggad) {
        var check = new Check(data);
        var insats = check.choice(INSATS, val(), "Välj vilken insats som stod still");
        var fran = check.date(FRAN, "Skriv första dagen");
        var till = PausForm.till(check, fran);
        if (check.ok()) {
            try {
                driftstoppen.skriv(Long.parseLong(insats), fran, till, inloggad.medarbetareId());
                return Pages.seeOther(PausView.DRIFTSTOPP, Notis.SPARAT);
            } catch (Refused e) {
                check.rule(false, FRAN, e.reason());
            }
        }
        return Pages.again(FORM, ny(Formular.of(check)));
    }

    @Get("/{pausId}/andra")
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> edit(@PathVariable long pausId) {
        var stopp = find(pausId);
        return Pages.show(FORM, andra(stopp, Formular.of(PausForm.of(stopp))));
    }

    @Post(uri = "/{pausId}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> update(@PathVariable long pausId, @Body FormData data, Inloggad inloggad) {
        var stopp = find(pausId);
        var check = new Check(data);
        var fran = check.date(FRAN, "Skriv första dagen");
        var till = PausForm.till(check, fran);
        if (check.ok()) {
            try {
                driftstoppen.andra(stopp, fran, till, check.version("version"), inloggad.medarbetareId());
                return Pages.seeOther(PausView.DRIFTSTOPP, Notis.SPARAT);
            } catch (Refused e) {
                check.rule(false, FRAN, e.reason());
            }
        }
        return Pages.again(FORM, andra(stopp, Formular.of(check)));
    }

    private Pausrad find(long id) {
        return driftstoppen.find(id).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    private List<Alternativ> val() {
        return insatser.all().stream()
                .map(i -> new Alternativ(String.valueOf(i.id()), i.namn()))
                .toList();
    }

    private Driftform ny(Formular form) {
        return new Driftform(
                form.text(FRAN, "till", "version").val(INSATS, val()),
                "Nytt driftstopp",
                true,
                PausView.DRIFTSTOPP,
                "");
    }

    private Driftform andra(Pausrad stopp, Formular form) {
        var namn = insatser.find(stopp.insatsId()).map(Insats::namn).orElse("");
        var action = PausView.DRIFTSTOPP + "/" + stopp.id();
        return new Driftform(
                form.text(FRAN, "till", "version").val(INSATS, List.of()),
                "Driftstopp i " + namn,
                false,
                action,
                action + "/borttagning");
    }
}

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
import java.util.stream.Collectors;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Refused;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** The kinds of frister that insatser have of their own. */
@Controller(FristslagView.HREF)
@Produces(MediaType.TEXT_HTML)
class FristslagController {

    private static final String FORM = "uppfoljning/fristslag-form";

    private final EgnaFristslag slagen;
    private final Insatser insatser;
    private final Clock clock;

    FristslagController(EgnaFristslag slagen, Insatser insatser, Clock clock) {
        this.slagen = slagen;
        this.insatser = insatser;
        this.clock = clock;
    }

    @Get
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> index() {
        var namn = insatser.all().stream().collect(Collectors.toMap(Insats::id, Insats::namn));
        return Pages.show(
                "uppfoljning/fristslag",
                new FristslagView.Lista(slagen.alla().stream()
                        .map(slag -> rad(slag, namn.getOrDefault(slag.insatsId(), "")))
                        .toList()));
    }

    @Get("/ny")
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> fresh() {
        return Pages.show(FORM, nytt(Formular.of(FristslagForm.fresh(idag()))));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> create(@Body FormData data, Inloggad inloggad) {
        var check = new Check(data);
        var slag = FristslagForm.read(check, val(), idag());
        if (check.ok()) {
            try {
                slagen.skapa(slag, inloggad.medarbetareId());
                return Pages.seeOther(FristslagView.HREF, Notis.SPARAT);
            } catch (Refused e) {
                check.rule(false, FristslagForm.NAMN, e.reason());
            }
        }
        return Pages.again(FORM, nytt(Formular.of(check)));
    }

    @Get("/{fristslagId}/andra")
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> edit(@PathVariable long fristslagId) {
        var slag = find(fristslagId);
        return Pages.show(FORM, andra(slag, Formular.of(FristslagForm.of(slag))));
    }

    @Post(uri = "/{fristslagId}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> update(@PathVariable long fristslagId, @Body FormData data, Inloggad inloggad) {
        var slag = find(fristslagId);
        var check = new Check(data);
        var namn = FristslagForm.namn(check);
        var till = FristslagForm.till(check, slag, idag());
        if (check.ok()) {
            try {
                slagen.andra(slag, namn, till, check.version("version"), inloggad.medarbetareId());
                return Pages.seeOther(FristslagView.HREF, Notis.SPARAT);
            } catch (Refused e) {
                check.rule(false, FristslagForm.NAMN, e.reason());
            }
        }
        return Pages.again(FORM, andra(slag, Formular.of(check)));
    }

    private EgetFristslag find(long id) {
        return slagen.find(id).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    private LocalDate idag() {
        return LocalDate.now(clock);
    }

    private List<Alternativ> val() {
        return insatser.all().stream()
                .map(i -> new Alternativ(String.valueOf(i.id()), i.namn()))
                .toList();
    }

    private FristslagView.Rad rad(EgetFristslag slag, String insats) {
        var till = slag.till();
        return new FristslagView.Rad(
                insats,
                slag.namn(),
                hurOfta(slag),
                "från %s%s".formatted(Datum.lasbart(slag.fran()), till == null ? "" : " till " + Datum.lasbart(till)),
                till != null && till.isBefore(idag()),
                FristslagView.HREF + "/" + slag.id() + "/andra");
    }

    private FristslagView.Form nytt(Formular form) {
        return new FristslagView.Form(
                FristslagForm.declare(form, val()), "Ny egen frist", true, "", FristslagView.HREF);
    }

    private FristslagView.Form andra(EgetFristslag slag, Formular form) {
        var insats = insatser.find(slag.insatsId()).map(Insats::namn).orElse("");
        return new FristslagView.Form(
                FristslagForm.declare(form, List.of()),
                slag.namn() + " i " + insats,
                false,
                hurOfta(slag) + ", från " + Datum.lasbart(slag.fran()),
                FristslagView.HREF + "/" + slag.id());
    }

    private static String hurOfta(EgetFristslag slag) {
        var manader = slag.manader() == 1 ? "månad" : "månader";
        return slag.upprepas()
                ? slag.manader() == 1 ? "Varje månad" : "Var %d:e månad".formatted(slag.manader())
                : "En gång, %d %s efter inskrivningen".formatted(slag.manader(), manader);
    }
}

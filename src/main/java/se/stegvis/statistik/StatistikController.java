package se.stegvis.statistik;

import static se.stegvis.behorighet.Behorighet.SE_STATISTIK;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Inloggad.Uppdrag;
import se.stegvis.behorighet.Kraver;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.gemensamt.Refused;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Pages;

/** The exact figures of one's own insatser: on a page, and as files (contract, section 3). */
@Controller("/statistik")
class StatistikController {

    private final Statistik statistik;
    private final Statistikfiler filer;
    private final Insatser insatser;
    private final Clock clock;

    StatistikController(Statistik statistik, Statistikfiler filer, Insatser insatser, Clock clock) {
        this.statistik = statistik;
        this.filer = filer;
        this.insatser = insatser;
        this.clock = clock;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    @Kraver(SE_STATISTIK)
    HttpResponse<?> index(
            @QueryValue(defaultValue = "") String fran,
            @QueryValue(defaultValue = "") String till,
            @QueryValue(defaultValue = "") String visa,
            HttpRequest<?> request,
            Inloggad inloggad) {
        var flik = Flik.of(visa);
        var egna = egna(inloggad);
        var valda = names(request);
        var check = new Check(FormData.ofAll(Map.of(
                "fran", List.of(orElse(fran, halvar().first())),
                "till", List.of(orElse(till, halvar().last())),
                "insats", valda)));
        var period = PeriodForm.read(check);
        var namn = check.choices("insats", alternativ(egna));
        var form = Formular.of(check).text("fran", "till").val("insats", alternativ(egna));
        if (!check.ok()) {
            return Pages.again("statistik/index", StatistikView.utanTabeller(form, flik));
        }
        var raknade = egna.stream()
                .filter(i -> namn.isEmpty() || namn.contains(i.namn()))
                .toList();
        var val = new Statistikval(period.orElseThrow(), namn);
        var tabeller = flik.tabeller().stream()
                .map(tabell -> statistik.rakna(tabell, raknade, val.period()))
                .toList();
        return Pages.show("statistik/index", StatistikView.of(form, flik, val, tabeller, clock.instant()));
    }

    /** 404 both for an unknown table and for an insats that is not the reader's; 400 for a day that is none. */
    @Get("/{fil}")
    @Produces(MediaType.ALL)
    @Kraver(SE_STATISTIK)
    HttpResponse<?> show(
            @PathVariable String fil,
            @QueryValue(defaultValue = "") String fran,
            @QueryValue(defaultValue = "") String till,
            HttpRequest<?> request,
            Inloggad inloggad) {
        try {
            return filer.fil(fil, fran, till, names(request), egna(inloggad))
                    .<HttpResponse<?>>map(f -> HttpResponse.ok(f.innehall())
                            .header("Content-Disposition", "attachment; filename=\"" + f.namn() + "\"")
                            .header("Content-Type", f.mediatyp()))
                    .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
        } catch (Refused e) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, e.reason());
        }
    }

    private List<Insats> egna(Inloggad inloggad) {
        return insatser.withIds(inloggad.insatserMed(SE_STATISTIK).stream()
                .map(Uppdrag::insatsId)
                .toList());
    }

    /** Straight from the address: bound as a list, one name with a comma in it would become two. */
    private static List<String> names(HttpRequest<?> request) {
        return request.getParameters().getAll("insats");
    }

    private Halvar halvar() {
        return Halvar.of(LocalDate.now(clock));
    }

    private static List<Alternativ> alternativ(List<Insats> egna) {
        return egna.stream().map(i -> new Alternativ(i.namn(), i.namn())).toList();
    }

    private static String orElse(String typed, LocalDate day) {
        return typed.isBlank() ? day.toString() : typed;
    }
}

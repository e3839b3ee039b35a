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
import se.stegvis.arbetslista.Kvar;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.gemensamt.Refused;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;
import se.stegvis.web.Pages;

/** The exact figures of one's own insatser: on a page, and as files (contract, section 3). */
@Controller("/statistik")
class StatistikController {

    private static final String INDEX = "statistik/index";

    private final Statistiksida sida;
    private final Kvar kvar;
    private final Statistikfiler filer;
    private final Insatser insatser;
    private final Clock clock;

    StatistikController(Statistiksida sida, Kvar kvar, Statistikfiler filer, Insatser insatser, Clock clock) {
        this.sida = sida;
        this.kvar = kvar;
        this.filer = filer;
        this.insatser = insatser;
        this.clock = clock;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    @Kraver(SE_STATISTIK)
    HttpResponse<?> index(@QueryValue(defaultValue = "") String visa, HttpRequest<?> request, Inloggad inloggad) {
        var flik = Flik.of(visa);
        var egna = insatser.egna(inloggad, SE_STATISTIK);
        var idag = LocalDate.now(clock);
        var asked =
                new StatistikForm(request.getParameters(), egna, Halvar.of(idag).period());
        var form = asked.form();
        return asked.val()
                .<HttpResponse<?>>map(val -> Pages.show(
                        INDEX,
                        StatistikView.of(
                                form,
                                flik,
                                val,
                                egna,
                                sida.tabeller(flik, val, egna),
                                kvar.antal(val.av(egna).stream().map(Insats::id).toList(), val.period()),
                                idag,
                                clock.instant())))
                .orElseGet(() -> Pages.again(INDEX, StatistikView.utanTabeller(form, flik, egna)));
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
            return filer.fil(
                            fil,
                            fran,
                            till,
                            request.getParameters().getAll("insats"),
                            insatser.egna(inloggad, SE_STATISTIK))
                    .<HttpResponse<?>>map(f -> HttpResponse.ok(f.innehall())
                            .header("Content-Disposition", "attachment; filename=\"" + f.namn() + "\"")
                            .header("Content-Type", f.mediatyp()))
                    .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
        } catch (Refused e) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, e.reason());
        }
    }
}

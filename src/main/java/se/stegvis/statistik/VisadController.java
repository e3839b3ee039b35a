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
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.insats.Insatser;

/** A table as the page shows it, as a file for a spreadsheet: the same rows, shares, comparison and choice. */
@Controller("/statistik/som-visad")
class VisadController {

    private final Statistiksida sida;
    private final Insatser insatser;
    private final Clock clock;

    VisadController(Statistiksida sida, Insatser insatser, Clock clock) {
        this.sida = sida;
        this.insatser = insatser;
        this.clock = clock;
    }

    /** 404 for a table that the part does not have and for a format that there is not; 400 for what cannot be asked for. */
    @Get("/{fil}")
    @Produces(MediaType.ALL)
    @Kraver(SE_STATISTIK)
    HttpResponse<?> show(
            @PathVariable String fil,
            @QueryValue(defaultValue = "") String visa,
            HttpRequest<?> request,
            Inloggad inloggad)
            throws IOException {
        var dot = Math.max(0, fil.lastIndexOf('.'));
        var format = Filformat.ofExtension(fil.substring(dot).replace(".", ""))
                .filter(f -> f != Filformat.JSON)
                .orElseThrow(status(HttpStatus.NOT_FOUND));
        var egna = insatser.egna(inloggad, SE_STATISTIK);
        var val = new StatistikForm(
                        request.getParameters(),
                        egna,
                        Halvar.of(LocalDate.now(clock)).period())
                .val()
                .orElseThrow(status(HttpStatus.BAD_REQUEST));
        var flik = Flik.of(visa);
        var vy = sida.tabeller(flik, val, egna).stream()
                .filter(t -> t.namn().equals(fil.substring(0, dot)))
                .findFirst()
                .orElseThrow(status(HttpStatus.NOT_FOUND));
        var blad = Blad.of(vy, val, flik.ingress(), Datum.lasbart(clock.instant()));
        return HttpResponse.ok(format == Filformat.CSV ? CsvBlad.write(blad) : XlsxBlad.write(blad))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + vy.namn() + "_"
                                + val.period().fran() + "_" + val.period().till() + "_som_visad." + format.extension()
                                + "\"")
                .header("Content-Type", format.mediatyp());
    }

    private static Supplier<HttpStatusException> status(HttpStatus status) {
        return () -> new HttpStatusException(status, "");
    }
}

package se.stegvis.skattning;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.diagram.Figur;
import se.stegvis.gemensamt.Datum;
import se.stegvis.rapport.Pdf;

/** ORS and SRS over time, to print and look at together. Sums only: the forms' lines are never printed. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/skattningar/ors/pdf")
class OrsPdfController {

    /** What the document shows. */
    record Dokument(VisadPerson person, String dag, List<Figur> figurer) {}

    private final Skattningar skattningar;
    private final Orssida sida;
    private final Deltagarna deltagarna;
    private final Pdf pdf;
    private final Clock clock;

    OrsPdfController(Skattningar skattningar, Orssida sida, Deltagarna deltagarna, Pdf pdf, Clock clock) {
        this.skattningar = skattningar;
        this.sida = sida;
        this.deltagarna = deltagarna;
        this.pdf = pdf;
        this.clock = clock;
    }

    /** The name of the file says nothing of whom it is about. There is none before the first measurement. */
    @Get
    @Produces(MediaType.ALL)
    @Kraver(SE_DELTAGARE)
    @Klartext
    HttpResponse<?> show(@RequestBean DeltagandeRef deltagande) {
        var figurer = sida.dokument(deltagande, skattningar.find(deltagande));
        if (figurer.isEmpty()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
        var view = new Dokument(deltagarna.visa(deltagande), Datum.lasbart(LocalDate.now(clock)), figurer);
        return HttpResponse.ok(pdf.av("skattning/ors-pdf", view))
                .header("Content-Type", MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"ors-och-srs.pdf\"");
    }
}

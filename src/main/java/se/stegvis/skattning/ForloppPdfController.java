package se.stegvis.skattning;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
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

/** SMAIL over time to print, with the drawings of the page. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/skattningar/smail/pdf")
class ForloppPdfController {

    /** What the document shows; no figures before the first measurement. */
    record View(VisadPerson person, String idag, List<Forlopp.Handelse> handelser, List<Figur> figurer) {}

    private final Forloppen forloppen;
    private final Deltagarna deltagarna;
    private final Pdf pdf;
    private final Clock clock;

    ForloppPdfController(Forloppen forloppen, Deltagarna deltagarna, Pdf pdf, Clock clock) {
        this.forloppen = forloppen;
        this.deltagarna = deltagarna;
        this.pdf = pdf;
        this.clock = clock;
    }

    /** The name of the file says nothing of whom it is about. */
    @Get
    @Produces(MediaType.ALL)
    @Kraver(SE_DELTAGARE)
    @Klartext
    HttpResponse<?> show(@RequestBean DeltagandeRef deltagande) {
        var forlopp = forloppen.find(deltagande).forlopp();
        var view = new View(
                deltagarna.visa(deltagande),
                Datum.lasbart(LocalDate.now(clock)),
                forlopp.map(Forlopp::handelser).orElse(List.of()),
                forlopp.map(forloppen::pdf).orElse(List.of()));
        return HttpResponse.ok(pdf.av("skattning/over-tid-pdf", view))
                .header("Content-Type", MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"smail.pdf\"");
    }
}

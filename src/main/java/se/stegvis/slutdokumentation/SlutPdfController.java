package se.stegvis.slutdokumentation;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import java.time.Clock;
import java.time.LocalDate;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.rapport.Pdf;

/** The slutdokumentation to print and give to the participant: the latest version or the one asked for. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/slutdokumentation/pdf")
class SlutPdfController {

    private static final String STOR = "ja";

    private final Slutdokumentationer dokument;
    private final Deltagarna deltagarna;
    private final Pdf pdf;
    private final Clock clock;

    SlutPdfController(Slutdokumentationer dokument, Deltagarna deltagarna, Pdf pdf, Clock clock) {
        this.dokument = dokument;
        this.deltagarna = deltagarna;
        this.pdf = pdf;
        this.clock = clock;
    }

    /**
     * The name of the file says nothing of whom it is about. One that was declined is not to be given to anybody.
     *
     * @param nummer of the version; 0 for the latest
     */
    @Get
    @Produces(MediaType.ALL)
    @Kraver(SE_DELTAGARE)
    @Klartext
    HttpResponse<?> show(
            @RequestBean DeltagandeRef deltagande,
            @QueryValue(defaultValue = "") String stor,
            @QueryValue(defaultValue = "0") int nummer) {
        var version = (nummer == 0 ? dokument.senaste(deltagande) : dokument.version(deltagande, nummer))
                .filter(s -> s.avbojd() == null)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
        var view = SlutPdf.of(
                deltagarna.visa(deltagande),
                version,
                dokument.innehall(version),
                stor.equals(STOR),
                LocalDate.now(clock));
        return HttpResponse.ok(pdf.av("slutdokumentation/pdf", view))
                .header("Content-Type", MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"slutdokumentation.pdf\"");
    }
}

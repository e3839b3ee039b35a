package se.stegvis.handlingsplan;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import java.time.Clock;
import java.time.LocalDate;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.rapport.Pdf;

/** The plan to print and give to the participant: the latest version, or what is written so far when nothing is fixed. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/handlingsplan/pdf")
class PlanPdfController {

    private static final String STOR = "ja";

    private final Handlingsplaner planer;
    private final Planversioner versioner;
    private final Deltagarna deltagarna;
    private final Pdf pdf;
    private final Clock clock;

    PlanPdfController(Handlingsplaner planer, Planversioner versioner, Deltagarna deltagarna, Pdf pdf, Clock clock) {
        this.planer = planer;
        this.versioner = versioner;
        this.deltagarna = deltagarna;
        this.pdf = pdf;
        this.clock = clock;
    }

    /** The name of the file says nothing of whom it is about. */
    @Get
    @Produces(MediaType.ALL)
    @Kraver(SE_DELTAGARE)
    @Klartext
    HttpResponse<?> show(@RequestBean DeltagandeRef deltagande, @QueryValue(defaultValue = "") String stor) {
        var fast = versioner.senaste(deltagande);
        var innehall = fast.map(versioner::innehall)
                .or(() -> planer.find(deltagande).map(plan -> versioner.utkast(deltagande, plan)))
                .orElse(Planinnehall.TOMT);
        var view = PlanPdf.of(deltagarna.visa(deltagande), innehall, fast, stor.equals(STOR), LocalDate.now(clock));
        return HttpResponse.ok(pdf.av("handlingsplan/pdf", view))
                .header("Content-Type", MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"handlingsplan.pdf\"");
    }
}

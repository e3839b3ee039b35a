package se.stegvis.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;
import se.stegvis.StegvisTest;
import se.stegvis.rapport.Pdf;

/** The drawings in documents. */
@StegvisTest
class DiagramPdfTest {

    /** What a test template shows. */
    record Prov(List<Figur> figurer) {}

    private final Pdf pdf;

    DiagramPdfTest(Pdf pdf) {
        this.pdf = pdf;
    }

    @Test
    void a_document_shows_the_same_drawing_and_can_be_read_aloud() throws Exception {
        var figurer = Exempel.alla().entrySet().stream()
                .map(e -> Figur.pdf(e.getKey(), e.getValue()))
                .toList();
        var file = pdf.av("diagram/prov", new Prov(figurer));
        var out = Path.of("target", "diagram.pdf");
        Files.write(out, file);

        VeraGreenfieldFoundryProvider.initialise();
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(50);
            assertThat(result.getTestAssertions())
                    .filteredOn(a -> a.getStatus() == Status.FAILED)
                    .extracting(a -> a.getRuleId().getClause() + " " + a.getMessage())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
        try (var document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Senast 26 av 40.", "9 feb 2026");
        }
    }
}

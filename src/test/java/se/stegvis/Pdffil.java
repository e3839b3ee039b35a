package se.stegvis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import se.stegvis.Browser.Tab;

/** A PDF from the running program, which veraPDF has held to PDF/UA-1. */
public record Pdffil(HttpResponse<byte[]> response) {

    /** Gets one, and fails unless it can be read aloud. */
    public static Pdffil get(URI server, Tab tab, String path) throws Exception {
        var file = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.resolve(path))
                                .header("Cookie", tab.cookies())
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        VeraGreenfieldFoundryProvider.initialise();
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(file.body()), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(50);
            assertThat(result.getTestAssertions().stream()
                            .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                            .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
                            .collect(Collectors.toSet()))
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
        return new Pdffil(file);
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** In Swedish, with the title. */
    public String text(String title) throws Exception {
        try (var document = Loader.loadPDF(response.body())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    public int pages() throws Exception {
        try (var document = Loader.loadPDF(response.body())) {
            return document.getNumberOfPages();
        }
    }

    public int size() {
        return response.body().length;
    }
}

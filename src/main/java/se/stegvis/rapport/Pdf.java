package se.stegvis.rapport;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.stegvis.web.Mallar;

/**
 * Makes PDF of templates. A template is well-formed XHTML with lang, a title and a description, and writes with the one
 * font there is. Its long words are hyphenated where the style says {@code hyphens: auto}. An SVG in it is drawn, and read
 * aloud as the text of its attribute {@code alt}.
 */
@Singleton
public class Pdf {

    private static final String FONT = "Liberation Sans";

    /** Comes with PDFBox; it has only the one cut, so headings are told by size. */
    private static final String FONT_FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final int REGULAR = 400;
    private static final Set<FSFontUseCase> USES = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    /** In place of a letter the font does not have, such as a picture. */
    private static final String SAKNAS = "?";

    /** What may not stand in XML, and so not in a document: control characters and halves of letters. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Mallar mallar;

    Pdf(Mallar mallar) {
        this.mallar = mallar;
        // It would log the content it stumbles on.
        XRLog.setLoggingEnabled(false);
    }

    /** The template with the view in it, as the bytes of a file. */
    public byte[] av(String mall, Object view) {
        var xhtml = NOT_XML.matcher(mallar.text(mall, view)).replaceAll(SAKNAS);
        var file = new ByteArrayOutputStream();
        // As it comes it runs no script of a drawing and fetches nothing.
        try (var drawings = new BatikSVGDrawer()) {
            new PdfRendererBuilder()
                    .useSVGDrawer(drawings)
                    .usePdfUaAccessibility(true)
                    .useFont(Pdf::font, FONT, REGULAR, FontStyle.NORMAL, true, USES)
                    .useReplacementText(SAKNAS)
                    .useHyphenation(Hyphenation::of)
                    .useUriResolver((base, uri) -> null)
                    .withProducer("Stegvis")
                    .withHtmlContent(xhtml, null)
                    .toStream(file)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT_FILE), FONT_FILE);
    }
}

package se.stegvis.konto;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.Roll;
import se.stegvis.gemensamt.Datum;
import se.stegvis.konto.KontoQueries.Rad;
import se.stegvis.medarbetare.Kontospar;

/** What the yearly review of accesses goes through: every active account, and what it holds since when by whom. */
@Singleton
class Granskning {

    private final KontoQueries queries;
    private final Kontospar spar;
    private final Clock clock;

    Granskning(KontoQueries queries, Kontospar spar, Clock clock) {
        this.queries = queries;
        this.spar = spar;
        this.clock = clock;
    }

    GranskningView visa() {
        var aktiva = aktiva();
        return new GranskningView(
                Datum.lasbart(LocalDate.now(clock)),
                aktiva.size(),
                queries.findSenasteGranskning()
                        .map(g -> Kontosida.givet(g.tidpunkt(), g.av()))
                        .orElse(""),
                aktiva.stream().map(GranskningView.Konto::of).toList());
    }

    @Transactional
    void klar(long av) {
        spar.skrivGranskning(av, aktiva().size());
    }

    /** One line for each roll, one for an account without; semicolons, no byte order mark. It leaves, so with aliases. */
    byte[] csv() {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            csv.writeRecord(
                    "namn",
                    "epost",
                    "roll",
                    "insats",
                    "fran",
                    "till",
                    "givet",
                    "givet_av",
                    "senast_inloggad",
                    "skapad");
            for (var konto : aktiva()) {
                for (var rad : konto.roller().isEmpty() ? List.of(konto.person()) : konto.roller()) {
                    csv.writeRecord(cells(rad));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<Konto> aktiva() {
        return Konto.of(queries.findAll(LocalDate.now(clock))).stream()
                .filter(k -> k.person().aktiv())
                .toList();
    }

    private static String[] cells(Rad rad) {
        var roll = Optional.ofNullable(rad.roll()).map(Roll::etikett).orElse("");
        return new String[] {
            safe(rad.utat()),
            safe(rad.utatEpost()),
            roll,
            safe(text(rad.insatsNamn())),
            text(rad.fran()),
            text(rad.till()),
            text(rad.givet()),
            safe(text(rad.givetAvUtat())),
            text(rad.senastInloggad()),
            text(rad.skapad())
        };
    }

    /** A spreadsheet would run a cell that begins like a formula; with an apostrophe before it, it is text. */
    static String safe(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}

package se.stegvis.statistik;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Figures from published reports, kept among the test's resources. */
final class PublishedFigures {

    /** A row: its fields by column. */
    record Row(Map<String, String> fields) {
        String get(String column) {
            return Objects.requireNonNull(fields.get(column), column);
        }

        int number(String column) {
            return Integer.parseInt(get(column));
        }
    }

    static List<Row> of(String file) {
        try (var in = Objects.requireNonNull(PublishedFigures.class.getResourceAsStream("/reference/" + file));
                var csv = CsvReader.builder()
                        .fieldSeparator(';')
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().map(row -> new Row(row.getFieldsAsMap())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In per cent, half up. */
    static BigDecimal percent(long part, long whole, int decimals) {
        return BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }

    private PublishedFigures() {}
}

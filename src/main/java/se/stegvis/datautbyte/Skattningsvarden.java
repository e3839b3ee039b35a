package se.stegvis.datautbyte;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.Svarande;
import se.stegvis.instrument.UtanVarde;

/** The answers of one row of skattningar.csv, by the definition that they were given to. */
record Skattningsvarden(Row row, Instrument instrument, Svarande svarande) {
    private static final String FIELD = "varden";
    private static final Pattern TAL = Pattern.compile("\\d{1,3}(\\.\\d)?");

    /**
     * The answers in one spelling; what is wrong with them is told, each by its number in the field. That a question is left out
     * is not wrong: of an ORS too there can be lines that nobody could read, and they leave in a file and have to come in again.
     */
    String read() {
        var answers = new TreeMap<String, String>();
        var parts = row.raw(FIELD).split("\\|", -1);
        for (var i = 0; i < parts.length; i++) {
            read(parts[i].strip(), i + 1, answers);
        }
        return String.join(
                "|",
                answers.entrySet().stream()
                        .map(answer -> answer.getKey() + "=" + answer.getValue())
                        .toList());
    }

    private void read(String part, int number, Map<String, String> answers) {
        var equals = part.indexOf('=');
        var nyckel = part.substring(0, Math.max(0, equals));
        var fraga = instrument.fraga(nyckel);
        if (equals < 0) {
            wrong(number, "skrivs nyckel=värde");
        } else if (fraga.isEmpty()) {
            wrong(number, "nyckeln finns inte i den versionen av instrumentet");
        } else if (!fraga.get().stallsTill(svarande)) {
            wrong(number, "frågan ställs inte till den som svarar");
        } else {
            var value = value(part.substring(equals + 1));
            if (value.isEmpty()) {
                wrong(number, "värdet finns inte på instrumentets skala");
            } else if (answers.put(nyckel, value.get()) != null) {
                wrong(number, "samma nyckel står två gånger");
            }
        }
    }

    /** A value as the scale has it, with as many decimals, or one of its words. */
    private Optional<String> value(String text) {
        var skala = instrument.skala();
        if (UtanVarde.find(text).filter(skala.svar()::contains).isPresent()) {
            return Optional.of(text);
        }
        return Optional.ofNullable(tal(text))
                .filter(tal -> tal.compareTo(BigDecimal.valueOf(skala.min())) >= 0
                        && tal.compareTo(BigDecimal.valueOf(skala.max())) <= 0)
                .map(BigDecimal::toPlainString);
    }

    private @Nullable BigDecimal tal(String text) {
        if (!TAL.matcher(text).matches()) {
            return null;
        }
        var tal = new BigDecimal(text);
        var decimaler = instrument.skala().decimaler();
        return tal.stripTrailingZeros().scale() > decimaler ? null : tal.setScale(decimaler);
    }

    private void wrong(int number, String reason) {
        row.problem(FIELD, "Svar nummer " + number + ": " + reason);
    }
}

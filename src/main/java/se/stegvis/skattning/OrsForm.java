package se.stegvis.skattning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.Instrument.Skala;
import se.stegvis.instrument.Svarande;
import se.stegvis.web.Check;
import se.stegvis.web.Falt;
import se.stegvis.web.Formular;

/** The form where the value of each line is typed off the paper, in a field named by the line's key. */
final class OrsForm {

    /** A line and its field. */
    record Rad(String text, Falt falt) {}

    private static final Pattern TAL = Pattern.compile("[0-9]{1,3}([.,][0-9])?");

    static List<Rad> declare(Formular form, Instrument instrument) {
        form.text(SkattningForm.DATUM);
        return instrument.fragor().stream()
                .map(f -> new Rad(f.text(), form.text(f.nyckel()).falt(f.nyckel())))
                .toList();
    }

    static Matning read(Check check, Instrument instrument, LocalDate datum) {
        var varden = new LinkedHashMap<String, Varde>();
        for (var fraga : instrument.fragor()) {
            var tal = read(check, fraga.nyckel(), fraga.text(), instrument.skala());
            varden.put(fraga.nyckel(), Varde.of(tal));
        }
        return new Matning(datum, instrument.version(), Svarande.DELTAGARE, varden);
    }

    private static BigDecimal read(Check check, String field, String text, Skala skala) {
        var typed = check.text(field, 10, text + ": skriv värdet");
        var min = BigDecimal.valueOf(skala.min());
        var max = BigDecimal.valueOf(skala.max());
        if (TAL.matcher(typed).matches()) {
            var tal = new BigDecimal(typed.replace(',', '.'));
            if (tal.compareTo(min) >= 0 && tal.compareTo(max) <= 0) {
                return tal.setScale(1);
            }
        }
        check.rule(
                false,
                field,
                "%s: skriv ett tal mellan %s och %s, med högst en decimal"
                        .formatted(text, Tal.text(min, skala.decimaler()), Tal.text(max, skala.decimaler())));
        return min;
    }

    private OrsForm() {}
}

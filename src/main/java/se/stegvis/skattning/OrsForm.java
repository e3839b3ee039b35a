package se.stegvis.skattning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.Instrument.Skala;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.instrument.Svarande;
import se.stegvis.web.Check;
import se.stegvis.web.Falt;
import se.stegvis.web.Formular;

/**
 * The form where the value of each line is typed off the paper: of ORS in a field named by the line's key, of SRS with srs_
 * before it. Either can be left out whole, since the one is filled in when a conversation begins and the other when it ends.
 */
final class OrsForm {

    /** The keys of the lines, of both. */
    static final List<String> RADER = List.of("rad_1", "rad_2", "rad_3", "rad_4");

    /** A line and its field. */
    record Rad(String text, Falt falt) {}

    private static final int LANGST = 10;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Pattern TAL = Pattern.compile("[0-9]{1,3}([.,][0-9])?");

    static List<Rad> declare(Formular form, Instrument instrument) {
        form.text(SkattningForm.DATUM);
        return instrument.fragor().stream()
                .map(f -> {
                    var field = field(instrument, f.nyckel());
                    return new Rad(rad(instrument, f.text()), form.text(field).falt(field));
                })
                .toList();
    }

    /** One of the two must have been filled in. */
    static void nagot(Check check, Instrument ors, Instrument srs) {
        check.rule(
                isIfylld(check, ors) || isIfylld(check, srs),
                field(ors, RADER.get(0)),
                "Skriv de fyra värdena från ORS, från SRS eller från båda");
    }

    /** What was typed of one; empty when all of it was left blank. */
    static Optional<Matning> read(Check check, Instrument instrument, LocalDate datum) {
        return isIfylld(check, instrument) ? Optional.of(readHel(check, instrument, datum)) : Optional.empty();
    }

    /** What was typed of one that is to be filled in, every line of it. */
    static Matning readHel(Check check, Instrument instrument, LocalDate datum) {
        var varden = new LinkedHashMap<String, Varde>();
        for (var fraga : instrument.fragor()) {
            var tal = tal(check, field(instrument, fraga.nyckel()), rad(instrument, fraga.text()), instrument.skala());
            varden.put(fraga.nyckel(), Varde.of(tal));
        }
        return new Matning(datum, instrument.version(), Svarande.DELTAGARE, varden);
    }

    private static boolean isIfylld(Check check, Instrument instrument) {
        return instrument.fragor().stream().anyMatch(f -> !check.optionalText(field(instrument, f.nyckel()), LANGST)
                .isEmpty());
    }

    private static BigDecimal tal(Check check, String field, String rad, Skala skala) {
        var typed = check.text(field, LANGST, rad + ": skriv värdet");
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
                        .formatted(rad, Tal.text(min, skala.decimaler()), Tal.text(max, skala.decimaler())));
        return min;
    }

    /** Told apart, since the lines of both stand on one page and are called the same. */
    private static String rad(Instrument instrument, String text) {
        return instrument.namn() + ", " + text.toLowerCase(SWEDISH);
    }

    static String field(Instrument instrument, String nyckel) {
        return instrument.nyckel().equals(Instrumenten.ORS) ? nyckel : instrument.nyckel() + "_" + nyckel;
    }

    private OrsForm() {}
}

package se.stegvis.skattning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stegvis.instrument.Instrument;
import se.stegvis.instrument.Instrument.Fraga;
import se.stegvis.instrument.Svarande;
import se.stegvis.instrument.UtanVarde;
import se.stegvis.web.Check;
import se.stegvis.web.Falt;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** The form where each party chooses a step for each question, in a field such as {@code coach_tro}. */
final class SmailForm {

    /** A question with the field of each party; none when it is not put to the party. */
    record Rad(String text, List<Falt> deltagare, List<Falt> coach) {}

    static List<Rad> declare(Formular form, Instrument instrument) {
        form.text(SkattningForm.DATUM);
        return instrument.fragor().stream()
                .map(f -> new Rad(
                        f.text(),
                        declare(form, instrument, f, Svarande.DELTAGARE),
                        declare(form, instrument, f, Svarande.COACH)))
                .toList();
    }

    private static List<Falt> declare(Formular form, Instrument instrument, Fraga fraga, Svarande vem) {
        if (!fraga.stallsTill(vem)) {
            return List.of();
        }
        var field = field(vem, fraga);
        return List.of(form.val(field, alternativ(instrument)).falt(field));
    }

    /** What each party answered; a party that left everything blank has no mätning. */
    static List<Matning> read(Check check, Instrument instrument, LocalDate datum) {
        var matningar = new ArrayList<Matning>();
        for (var vem : instrument.svarande()) {
            var varden = new LinkedHashMap<String, Varde>();
            for (var fraga : instrument.fragor()) {
                if (fraga.stallsTill(vem)) {
                    read(check, instrument, field(vem, fraga)).ifPresent(v -> varden.put(fraga.nyckel(), v));
                }
            }
            if (!varden.isEmpty()) {
                matningar.add(new Matning(datum, instrument.version(), vem, varden));
            }
        }
        var first = field(instrument.svarande().get(0), instrument.fragor().get(0));
        check.rule(!matningar.isEmpty(), first, "Fyll i svar från deltagaren, från coachen eller från båda");
        return matningar;
    }

    private static Optional<Varde> read(Check check, Instrument instrument, String field) {
        return check.optionalChoice(field, alternativ(instrument))
                .filter(kod -> check.error(field).isEmpty())
                .map(kod -> UtanVarde.find(kod).map(Varde::of).orElseGet(() -> Varde.of(new BigDecimal(kod))));
    }

    private static String field(Svarande vem, Fraga fraga) {
        return vem.kod() + "_" + fraga.nyckel();
    }

    private static List<Alternativ> alternativ(Instrument instrument) {
        var skala = instrument.skala();
        return Stream.concat(
                        IntStream.rangeClosed(skala.min(), skala.max())
                                .mapToObj(i -> new Alternativ(String.valueOf(i), skala.steg(i))),
                        skala.svar().stream().map(u -> new Alternativ(u.kod(), u.etikett())))
                .toList();
    }

    private SmailForm() {}
}

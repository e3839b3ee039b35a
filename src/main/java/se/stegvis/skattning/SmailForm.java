package se.stegvis.skattning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** A question with a cell for each party the form is for. */
    record Rad(String text, String hjalp, List<Cell> celler) {}

    /**
     * Where a party answers.
     *
     * @param falt none when the question is not put to the party
     */
    record Cell(String vem, List<Falt> falt) {}

    /** For the parties, of which at least one is asked each question shown. */
    static List<Rad> declare(Formular form, Instrument instrument, List<Svarande> parter) {
        form.text(SkattningForm.DATUM);
        return instrument.fragor().stream()
                .filter(f -> parter.stream().anyMatch(f::stallsTill))
                .map(f -> new Rad(
                        f.text(),
                        f.hjalp(),
                        parter.stream()
                                .map(vem -> new Cell(vem.etikett(), declare(form, instrument, f, vem)))
                                .toList()))
                .toList();
    }

    private static List<Falt> declare(Formular form, Instrument instrument, Fraga fraga, Svarande vem) {
        if (!fraga.stallsTill(vem)) {
            return List.of();
        }
        var field = field(vem, fraga.nyckel());
        return List.of(form.val(field, alternativ(instrument)).falt(field));
    }

    /** What each party answered; a party that left everything blank has no mätning. */
    static List<Matning> read(Check check, Instrument instrument, LocalDate datum, List<Svarande> parter) {
        var matningar = new ArrayList<Matning>();
        for (var vem : parter) {
            var varden = readVarden(check, instrument, vem);
            if (!varden.isEmpty()) {
                matningar.add(new Matning(datum, instrument.version(), vem, varden));
            }
        }
        var first = field(parter.get(0), instrument.fragor(parter.get(0)).get(0).nyckel());
        check.rule(
                !matningar.isEmpty(),
                first,
                parter.size() == 1
                        ? "Fyll i minst ett svar"
                        : "Fyll i svar från deltagaren, från coachen eller från båda");
        return matningar;
    }

    private static Map<String, Varde> readVarden(Check check, Instrument instrument, Svarande vem) {
        var varden = new LinkedHashMap<String, Varde>();
        for (var fraga : instrument.fragor(vem)) {
            read(check, instrument, field(vem, fraga.nyckel())).ifPresent(v -> varden.put(fraga.nyckel(), v));
        }
        return varden;
    }

    private static Optional<Varde> read(Check check, Instrument instrument, String field) {
        return check.optionalChoice(field, alternativ(instrument))
                .filter(kod -> check.error(field).isEmpty())
                .map(kod -> UtanVarde.find(kod).map(Varde::of).orElseGet(() -> Varde.of(new BigDecimal(kod))));
    }

    static String field(Svarande vem, String nyckel) {
        return vem.kod() + "_" + nyckel;
    }

    static List<Alternativ> alternativ(Instrument instrument) {
        var skala = instrument.skala();
        return Stream.concat(
                        IntStream.rangeClosed(skala.min(), skala.max())
                                .mapToObj(i -> new Alternativ(String.valueOf(i), skala.steg(i))),
                        skala.svar().stream().map(u -> new Alternativ(u.kod(), u.etikett())))
                .toList();
    }

    private SmailForm() {}
}

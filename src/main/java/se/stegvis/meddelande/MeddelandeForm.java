package se.stegvis.meddelande;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.stegvis.behorighet.Roll;
import se.stegvis.web.Check;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** The forms for a meddelande and for a stopp. */
final class MeddelandeForm {

    private static final int TEXT = 300;
    private static final Duration LANGST = Duration.ofDays(366);
    private static final int VECKA_I_MINUTER = 7 * 24 * 60;
    private static final int TVA_VECKOR_I_TIMMAR = 14 * 24;
    private static final String HAR_VARIT = "Tiden har redan varit";

    private static final List<Alternativ> ROLLER = Arrays.stream(Roll.values())
            .map(roll -> new Alternativ(roll.name(), roll.etikett()))
            .toList();

    static Formular meddelande(Formular form) {
        return form.text("text", "fran_dag", "fran_tid", "till_dag", "till_tid").val("roller", ROLLER);
    }

    static Formular stopp(Formular form) {
        return form.text("text", "fran_dag", "fran_tid", "minuter", "timmar");
    }

    /** Empty when something is wrong. */
    static Optional<Meddelande> readMeddelande(Check check, long av, Instant nu) {
        var text = text(check, "Skriv meddelandet");
        var roller = check.choices("roller", ROLLER);
        var fran = Klockslag.read(check, "fran_dag", "fran_tid");
        var till = Klockslag.read(check, "till_dag", "till_tid");
        if (fran.isPresent() && till.isPresent()) {
            check.rule(fran.get().isBefore(till.get()), "till_dag", "Sluttiden måste ligga efter starttiden");
            check.rule(till.get().isAfter(nu), "till_dag", HAR_VARIT);
            check.rule(
                    till.get().isBefore(fran.get().plus(LANGST)), "till_dag", "Ett meddelande kan visas högst ett år");
        }
        return check.ok()
                ? Optional.of(Meddelande.meddelande(
                        text,
                        roller.stream().map(Roll::valueOf).toList(),
                        fran.orElseThrow(),
                        till.orElseThrow(),
                        av,
                        nu))
                : Optional.empty();
    }

    /** Empty when something is wrong. */
    static Optional<Meddelande> readStopp(Check check, long av, Instant nu) {
        var text = text(check, "Skriv vad stoppet är till för");
        var fran = Klockslag.read(check, "fran_dag", "fran_tid");
        var minuter = number(check, "minuter", VECKA_I_MINUTER);
        var timmar = number(check, "timmar", TVA_VECKOR_I_TIMMAR);
        fran.ifPresent(f -> check.rule(f.isAfter(nu), "fran_dag", HAR_VARIT));
        if (!check.ok()) {
            return Optional.empty();
        }
        var borjar = fran.orElseThrow();
        return Optional.of(Meddelande.stopp(
                text,
                borjar.minus(Duration.ofHours(timmar)),
                borjar,
                borjar.plus(Duration.ofMinutes(minuter)),
                av,
                nu));
    }

    /** One line, whatever was pasted. */
    private static String text(Check check, String ifMissing) {
        return check.text("text", TEXT, ifMissing).replaceAll("\\s+", " ");
    }

    private static int number(Check check, String field, int to) {
        check.rule(!check.data().get(field).isBlank(), field, "Skriv ett heltal mellan 1 och " + to);
        return check.optionalNumber(field, 1, to).orElse(1);
    }

    private MeddelandeForm() {}
}

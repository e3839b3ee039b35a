package se.stegvis.uppfoljning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.deltagare.EfterAvslut;
import se.stegvis.gemensamt.Datum;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Kodord;

/**
 * What was done about a frist: both are null when nothing was after all.
 *
 * @param anteckning about it in words; empty when nothing is to be said, or nothing was after all
 * @param stampel of what was seen
 */
record AvklaringForm(@Nullable LocalDate gjord, @Nullable Overhopp hoppad, String anteckning, Stampel stampel) {

    private static final String HUR = "hur";
    private static final String DAG = "dag";
    private static final String GJORD = "gjord";
    private static final String INTE = "inte";
    private static final String ANTECKNING = "anteckning";
    private static final int LANGST_ANTECKNING = 300;

    /** Reads the fields. */
    @Singleton
    static final class Reader {

        private final Deltagarna deltagarna;
        private final Clock clock;

        Reader(Deltagarna deltagarna, Clock clock) {
            this.deltagarna = deltagarna;
            this.clock = clock;
        }

        FormData of(Ovriga.Post post) {
            var a = post.avklarad();
            var hur = a.map(x -> Objects.requireNonNullElse(x.hoppadesOver(), GJORD))
                    .orElse("");
            var dag = a.map(FristAvklarad::gjord).map(LocalDate::toString);
            return FormData.of(Map.of(
                    HUR,
                    hur,
                    DAG,
                    dag.orElse(
                            post.kanGoras() && a.isEmpty()
                                    ? LocalDate.now(clock).toString()
                                    : ""),
                    ANTECKNING,
                    a.map(FristAvklarad::anteckning).orElse(""),
                    "version",
                    stampel(post)));
        }

        /** Nothing is to be made of what comes back unless the check is ok. */
        AvklaringForm read(Check check, DeltagandeRef ref, Ovriga.Post post) {
            var hur = check.choice(HUR, val(post), "Välj hur det blev");
            var anteckning = check.optionalText(ANTECKNING, LANGST_ANTECKNING);
            var stampel = Stampel.read(check.data().get("version"));
            if (hur.equals(GJORD)) {
                return new AvklaringForm(dag(check, ref, post.frist()), null, anteckning, stampel);
            }
            var hoppad = Kodord.find(Overhopp.class, hur).orElse(null);
            check.rule(hoppad != Overhopp.ANNAT || !anteckning.isEmpty(), ANTECKNING, "Skriv vilket skälet är");
            return new AvklaringForm(null, hoppad, hoppad == null ? "" : anteckning, stampel);
        }

        private LocalDate dag(Check check, DeltagandeRef ref, Frist frist) {
            var dag = check.date(DAG, "Skriv vilken dag det gjordes");
            check.rule(!dag.isAfter(LocalDate.now(clock)), DAG, "Dagen kan inte ligga i framtiden");
            check.rule(
                    !dag.isBefore(frist.fonsterFran()),
                    DAG,
                    "Den första dagen som räknas är " + Datum.lasbart(frist.fonsterFran()));
            EfterAvslut.matning(check, DAG, dag, deltagarna.tid(ref));
            return dag;
        }
    }

    static String stampel(Ovriga.Post post) {
        return Stampel.of(0, post.avklarad().map(FristAvklarad::toString).orElse(""));
    }

    static Formular declare(Formular form, Ovriga.Post post) {
        return form.text(DAG, ANTECKNING, "version").val(HUR, val(post));
    }

    private static List<Alternativ> val(Ovriga.Post post) {
        var val = new ArrayList<Alternativ>();
        if (post.kanGoras()) {
            val.add(new Alternativ(GJORD, "Gjord"));
        }
        for (var skal : Overhopp.values()) {
            val.add(new Alternativ(
                    skal.kod(),
                    "Görs inte: " + skal.etikett().replaceFirst("^D", "d").replaceFirst("^A", "a")));
        }
        if (post.avklarad().isPresent()) {
            val.add(new Alternativ(INTE, "Inte gjord än, ta tillbaka det som står"));
        }
        return val;
    }
}

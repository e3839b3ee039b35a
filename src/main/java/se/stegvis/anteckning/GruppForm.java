package se.stegvis.anteckning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** The form of a note written for several, read. */
record GruppForm(Innehall innehall) {

    static final String DELTAGANDE = "deltagande";

    private static final String ANDA = "spara_anda";
    private static final int FLEST = 60;

    static Formular declare(Formular form, AnteckningForm.Val val, List<Alternativ> deltagare) {
        return AnteckningForm.declare(form, val)
                .val(DELTAGANDE, deltagare)
                .val(ANDA, List.of(new Alternativ("ja", "Texten får namnge dem, spara ändå")));
    }

    static FormData fresh(LocalDate idag) {
        return AnteckningForm.fresh(idag);
    }

    /** Who took part; chosen once, when it is first saved. */
    static List<Long> readDeltagare(Check check, List<Alternativ> deltagare) {
        var valda = check.choices(DELTAGANDE, deltagare);
        check.rule(valda.size() >= 2, DELTAGANDE, "Välj minst två deltagare");
        check.rule(valda.size() <= FLEST, DELTAGANDE, "Välj högst %d deltagare".formatted(FLEST));
        return check.error(DELTAGANDE).isEmpty()
                ? valda.stream().map(Long::valueOf).toList()
                : List.of();
    }

    /** What is written, which may name none of them, unless the writer says that it shall. */
    static GruppForm read(Check check, AnteckningForm.Val val, List<VisadPerson> valda, LocalDate idag) {
        var innehall = AnteckningForm.read(check, val, idag).innehall();
        var namnda = Namnkoll.namnda(valda, innehall.rubrik(), innehall.text(), innehall.deltog());
        check.rule(
                namnda.isEmpty() || check.data().has(ANDA),
                ANDA,
                "Texten kan namnge " + namnda.stream().map(VisadPerson::namn).collect(Collectors.joining(", "))
                        + ". Den hamnar i allas akter, så ta bort namnet, eller spara ändå om det är ett annat ord");
        return new GruppForm(innehall);
    }
}

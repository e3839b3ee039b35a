package se.stegvis.faststallande;

import static se.stegvis.behorighet.Behorighet.FASTSTALL;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.faststallande.FaststallandeView.Fresh;
import se.stegvis.gemensamt.Period;
import se.stegvis.gemensamt.Periodslag;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** The form of fixing: a period, the insatser, and words to go with them. */
@Singleton
class FaststallandeForm {

    private static final int ANTECKNING = 1000;
    private static final int SKAL = 500;

    private final Insatser insatser;
    private final Uttagen uttagen;
    private final Faststallningar faststallningar;
    private final Granskning granskning;
    private final Clock clock;

    FaststallandeForm(
            Insatser insatser, Uttagen uttagen, Faststallningar faststallningar, Granskning granskning, Clock clock) {
        this.insatser = insatser;
        this.uttagen = uttagen;
        this.faststallningar = faststallningar;
        this.granskning = granskning;
        this.clock = clock;
    }

    /** An insats to fix, counted, and the version that whoever does it has seen that it would be. */
    record Vald(Uttag uttag, int nummer) {}

    /** What was typed. */
    record Typed(Optional<Period> period, List<Vald> valda, String anteckning, String skal) {}

    static FormData fresh(HttpRequest<?> request) {
        var asked = request.getParameters();
        return FormData.ofAll(Map.of(
                "period", asked.getAll("period"),
                "insats", asked.getAll("insats"),
                "anteckning", List.of(),
                "skal", List.of()));
    }

    /** The form, and the figures of what the address or else the form has chosen. */
    Fresh fresh(Formular form, HttpRequest<?> request, Inloggad inloggad) {
        var egna = egna(inloggad);
        var asked = request.getParameters();
        declare(form, egna);
        var kod = Optional.ofNullable(asked.get("period"))
                .orElseGet(() -> form.falt("period").varde());
        var ids = asked.contains("period")
                ? asked.getAll("insats")
                : form.falt("insats").val().stream()
                        .filter(val -> val.vald())
                        .map(val -> val.kod())
                        .toList();
        var period = Perioder.find(kod, idag());
        var alla = egna.stream().map(insats -> String.valueOf(insats.id())).toList();
        return view(
                form,
                period,
                period.map(p -> valda(p, ids.isEmpty() ? alla : ids, egna)).orElse(List.of()));
    }

    Fresh again(Formular form, Typed typed, Inloggad inloggad) {
        declare(form, egna(inloggad));
        return view(form, typed.period(), typed.valda());
    }

    Typed read(Check check, Inloggad inloggad) {
        var egna = egna(inloggad);
        var kod = check.choice("period", Perioder.alternativ(idag()), "Välj en period");
        var ids = check.choices("insats", alternativ(egna));
        check.rule(!ids.isEmpty(), "insats", "Välj minst en insats");
        var period = Perioder.find(kod, idag());
        var valda = period.map(p -> valda(p, ids, egna)).orElse(List.of()).stream()
                .map(v -> new Vald(
                        v.uttag(), check.version("nummer_" + v.uttag().insats().id())))
                .toList();
        var skal = check.optionalText("skal", SKAL);
        check.rule(
                !skal.isEmpty() || valda.stream().noneMatch(v -> v.nummer() > 1),
                "skal",
                "Skriv varför siffrorna fastställs igen");
        valda.forEach(v -> check.rule(
                v.uttag().kontroller().stream().allMatch(k -> k.stammer()),
                "insats",
                "Summorna för " + v.uttag().insats().namn() + " stämmer inte. Rätta uppgifterna först"));
        return new Typed(period, valda, check.optionalText("anteckning", ANTECKNING), skal);
    }

    private List<Vald> valda(Period period, List<String> ids, List<Insats> egna) {
        return egna.stream()
                .filter(insats -> ids.contains(String.valueOf(insats.id())))
                .map(insats -> new Vald(uttagen.ta(insats, period), faststallningar.nasta(insats.id(), period)))
                .toList();
    }

    private Fresh view(Formular form, Optional<Period> period, List<Vald> valda) {
        var granskade = valda.stream().map(v -> granskning.av(v.uttag())).toList();
        return new Fresh(
                form,
                period.map(Perioder::kod).orElse(""),
                period.map(Periodslag::namn).orElse(""),
                period.map(Periodslag::dagarna).orElse(""),
                !granskade.isEmpty() && granskade.stream().allMatch(g -> g.fel().isEmpty()),
                granskade.stream().anyMatch(g -> g.nummer() > 1),
                granskade);
    }

    private void declare(Formular form, List<Insats> egna) {
        form.val("period", Perioder.alternativ(idag()))
                .val("insats", alternativ(egna))
                .text("anteckning", "skal");
    }

    /** Those that work with participants: of the others there is nothing to count. */
    private List<Insats> egna(Inloggad inloggad) {
        return insatser.egna(inloggad, FASTSTALL).stream()
                .filter(Insats::isIndividinsats)
                .toList();
    }

    private static List<Alternativ> alternativ(List<Insats> egna) {
        return egna.stream()
                .map(insats -> new Alternativ(String.valueOf(insats.id()), insats.namn()))
                .toList();
    }

    private LocalDate idag() {
        return LocalDate.now(clock);
    }
}

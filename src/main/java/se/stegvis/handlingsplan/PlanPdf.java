package se.stegvis.handlingsplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.gemensamt.Datum;
import se.stegvis.handlingsplan.Planinnehall.Akt;
import se.stegvis.handlingsplan.Planinnehall.Mal;
import se.stegvis.handlingsplan.Planinnehall.Steget;
import se.stegvis.handlingsplan.PlanversionRepository.Rad;

/**
 * The plan as the participant gets it on paper: to her, in plain words, without codes, deadlines missed or the reasons why
 * something was ended.
 *
 * @param stor in large print
 * @param version which, and from when; that it is an utkast when nothing is fixed
 * @param ord what she said of it
 */
record PlanPdf(
        VisadPerson person,
        boolean stor,
        boolean finns,
        boolean utkast,
        String version,
        String ord,
        List<MalRad> mal,
        List<String> uppnatt,
        List<String> aktiviteter,
        List<String> overens) {

    /** A delmål with its steg. */
    record MalRad(String rubrik, List<StegRad> steg) {}

    /** What is to be done; and who does it, when, and how far it has come. */
    record StegRad(String vad, String hur) {}

    static PlanPdf of(VisadPerson person, Planinnehall plan, Optional<Rad> fast, boolean stor, LocalDate idag) {
        return new PlanPdf(
                person,
                stor,
                !plan.delmal().isEmpty() || !plan.aktiviteter().isEmpty(),
                fast.isEmpty(),
                fast.map(v -> "Version %d, %s".formatted(v.nummer(), Datum.lasbart(v.dag())))
                        .orElse("Utkast " + Datum.lasbart(idag)),
                fast.map(Rad::deltagarensOrd).orElse(""),
                plan.delmal().stream().filter(Mal::pagar).map(PlanPdf::mal).toList(),
                plan.delmal().stream()
                        .filter(m -> m.status().kod().equals(Delmalstatus.UPPNATT.kod()))
                        .map(Mal::rubrik)
                        .toList(),
                plan.aktiviteter().stream()
                        .filter(a ->
                                a.till().isEmpty() || !LocalDate.parse(a.till()).isBefore(idag))
                        .map(PlanPdf::aktivitet)
                        .toList(),
                overens(fast.orElse(null)));
    }

    private static MalRad mal(Mal mal) {
        return new MalRad(
                mal.rubrik(),
                mal.steg().stream()
                        .filter(s -> !s.status().kod().equals(Stegstatus.STRUKET.kod()))
                        .map(s -> new StegRad(s.vad(), hur(s)))
                        .toList());
    }

    private static String hur(Steget s) {
        var status = s.status().kod();
        if (status.equals(Stegstatus.KLART.kod())) {
            return s.resultat().isEmpty() ? "Det här är klart." : "Det här är klart. " + s.resultat();
        }
        var senast = s.klartSenast().isEmpty() ? "" : " Klart senast " + dag(s.klartSenast()) + ".";
        var borjat = status.equals(Stegstatus.PAGAR.kod()) ? " Det har börjat." : "";
        return vem(s) + " gör det." + senast + borjat;
    }

    private static String vem(Steget s) {
        var kod = s.ansvarig().kod();
        var vem = kod.equals(Ansvarig.DELTAGARE.kod())
                ? "Du"
                : kod.equals(Ansvarig.COACH.kod()) ? "Din coach" : s.ansvarig().etikett();
        return s.vem().isEmpty() ? vem : vem + " (" + s.vem() + ")";
    }

    private static String aktivitet(Akt a) {
        var vadVar = Stream.of(a.vad(), a.plats()).filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
        var till = a.till().isEmpty() ? "" : " till " + dag(a.till());
        var omfattning = a.omfattning().isEmpty() ? "" : " " + a.omfattning() + " procent av heltid.";
        return vadVar + ". Från " + dag(a.fran()) + till + "." + omfattning;
    }

    private static List<String> overens(@Nullable Rad fast) {
        if (fast == null) {
            return List.of();
        }
        var du = fast.deltagare();
        var de = fast.remittent();
        return Stream.of(
                        du == null ? "" : "Du och din coach kom överens om planen " + Datum.lasbart(du) + ".",
                        de == null ? "" : "De som hänvisade dig hit sa ja till planen " + Datum.lasbart(de) + ".")
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String dag(String stavad) {
        return Datum.lasbart(LocalDate.parse(stavad));
    }
}

package se.stegvis.avslut;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.avslut.Gruppavslut.Overforing;
import se.stegvis.avslut.Gruppavslut.Rad;
import se.stegvis.avslut.GruppavslutQueries.Pagaende;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.deltagare.Lage;
import se.stegvis.deltagare.Lage.Sysselsattning;
import se.stegvis.gemensamt.Datum;
import se.stegvis.insats.Insats;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/**
 * The form where several are exited. What is chosen for all stands in fields of their own, and each row has the same
 * fields with its id, where something else can be chosen: {@code vad} and {@code vad_12}.
 */
@Singleton
class GruppavslutForm {

    static final String VALDA = "valda";

    /** Says that the list was there, so that no box ticked means nobody and not everybody. */
    static final String LISTA = "lista";

    static final String VAD = "vad";
    static final String UTFALL = "utfall";
    static final String OMFATTNING = "omfattning";
    static final String FORSORJNING = "forsorjning";
    static final String OVERFORD = "overford";
    static final String LAMNAS = "lamnas";
    static final String INGET = "inget";
    private static final String OVRIGT = "ovrigt";

    private final Gruppval gruppval;
    private final Clock clock;

    GruppavslutForm(Gruppval gruppval, Clock clock) {
        this.gruppval = gruppval;
        this.clock = clock;
    }

    /** The name of a row's field. */
    static String rad(String falt, Pagaende p) {
        return falt + "_" + p.id();
    }

    /** The versions that are saved over; everybody is ticked as long as nothing is typed. */
    static FormData fresh(List<Pagaende> pagaende) {
        var falt = new LinkedHashMap<String, List<String>>();
        pagaende.forEach(p -> falt.put(rad("version", p), List.of(String.valueOf(p.version()))));
        return FormData.ofAll(falt);
    }

    void declare(Formular form, List<Pagaende> pagaende, List<Insats> efterfoljare) {
        var vad = gruppval.vad(!efterfoljare.isEmpty());
        var utfall = gruppval.utfall();
        var forsorjning = gruppval.forsorjning();
        form.text("utskriven", "avslutsanledning_text", OMFATTNING, "inskriven", "samtycke", LAMNAS + "_text")
                .val(VAD, vad)
                .val(UTFALL, utfall)
                .val(FORSORJNING, forsorjning)
                .val("till", Gruppval.insatser(efterfoljare))
                .val(LAMNAS, Lamnatorsak.ALTERNATIV)
                .val(
                        VALDA,
                        pagaende.stream()
                                .map(p -> new Alternativ(String.valueOf(p.id()), ""))
                                .toList());
        for (var p : pagaende) {
            form.text(rad("version", p), rad(OMFATTNING, p))
                    .val(rad(VAD, p), vad)
                    .val(rad(UTFALL, p), utfall)
                    .val(rad(FORSORJNING, p), forsorjning);
        }
    }

    /** Those that are ticked; none of them may have gone since. */
    static List<Pagaende> valda(FormData form, List<Pagaende> pagaende) {
        var ids = new HashSet<>(form.all(VALDA));
        return pagaende.stream()
                .filter(p -> ids.contains(String.valueOf(p.id())))
                .toList();
    }

    /** Whether some are ticked that are no longer among those. */
    static boolean harGatt(FormData form, List<Pagaende> pagaende) {
        return valda(form, pagaende).size() < new HashSet<>(form.all(VALDA)).size();
    }

    /** What was typed about those; of no meaning unless the check is ok. */
    Gruppavslut read(Check check, List<Pagaende> valda, List<Insats> efterfoljare) {
        var idag = LocalDate.now(clock);
        check.rule(!valda.isEmpty(), VALDA, "Välj minst en deltagare");
        var dag = check.date("utskriven", "Skriv deltagarnas sista dag");
        check.rule(!dag.isAfter(idag), "utskriven", "Dagen kan inte ligga i framtiden");
        var alla = new Alla(
                check.optionalChoice(VAD, gruppval.vad(!efterfoljare.isEmpty())).orElse(""),
                check.optionalText("avslutsanledning_text", 500),
                lage(check, "", null));
        var rader = valda.stream()
                .map(p -> rad(check, p, dag, alla, !efterfoljare.isEmpty()))
                .toList();
        var overfors = rader.stream().anyMatch(Rad::overfors);
        var overforing = overfors ? overforing(check, dag, efterfoljare) : Optional.<Overforing>empty();
        var namngivna = rader.stream()
                .map(r -> r.overfors() ? overford(r, overforing) : r)
                .toList();
        return new Gruppavslut(dag, namngivna, overforing.orElse(null));
    }

    /** Why what is open is left so: asked when something is, of those who are exited. */
    List<Lamnat> lamnat(Check check, List<Lamnat> oppet) {
        var orsak = check.optionalChoice(LAMNAS, Lamnatorsak.ALTERNATIV).orElse("");
        var text = check.optionalText(LAMNAS + "_text", 300);
        check.rule(
                !orsak.equals(Lamnatorsak.ANNAT.kod()) || !text.isEmpty(),
                LAMNAS + "_text",
                "Skriv varför när du väljer Annat");
        return oppet.stream()
                .map(l -> Lamnat.med(l.sak(), l.vad(), orsak, text))
                .toList();
    }

    /** What holds for whoever has nothing else. */
    private record Alla(String vad, String text, Lage efter) {}

    private Rad rad(Check check, Pagaende p, LocalDate dag, Alla alla, boolean kanOverforas) {
        var falt = rad(VAD, p);
        var eget = check.optionalChoice(falt, gruppval.vad(kanOverforas)).orElse("");
        var vad = eget.isEmpty() ? alla.vad() : eget;
        check.rule(!vad.isEmpty(), VAD, "Välj en anledning för alla, eller för var och en i listan");
        var overfors = vad.equals(OVERFORD);
        check.rule(
                !overfors || !p.isSkyddad(),
                falt,
                "Den som har skyddade personuppgifter kan inte överföras. Välj en anledning, eller kryssa ur");
        check.rule(
                !dag.isBefore(p.inskriven()),
                falt,
                "Skrevs in %s, efter sista dagen".formatted(Datum.lasbart(p.inskriven())));
        check.rule(
                !vad.equals(OVRIGT) || !alla.text().isEmpty(),
                "avslutsanledning_text",
                "Skriv vad anledningen är när du väljer Övrigt");
        // Who is carried over goes on: what holds for all is about those who leave.
        var efter = lage(check, "_" + p.id(), overfors ? Lage.EJ_FRAGAT : alla.efter());
        var text = vad.equals(OVRIGT) ? alla.text() : "";
        return new Rad(
                p, new Avslutat(dag, vad, text, efter, null, List.of()), overfors, check.version(rad("version", p)));
    }

    /** The outcome and support typed in those fields, or else what holds. */
    private Lage lage(Check check, String tillagg, @Nullable Lage annars) {
        var kod = check.optionalChoice(UTFALL + tillagg, gruppval.utfall()).orElse("");
        var omfattning = check.optionalNumber(OMFATTNING + tillagg, 1, 100);
        var grund = annars == null ? Lage.EJ_FRAGAT : annars;
        var vilket = kod.isEmpty() && omfattning.isPresent() ? arbete(grund) : kod;
        check.rule(
                omfattning.isEmpty() || Sysselsattning.isArbete(vilket),
                OMFATTNING + tillagg,
                "Omfattning hör till arbete. Välj vilket arbete, eller ta bort den");
        var forsorjning = check.optionalChoice(FORSORJNING + tillagg, gruppval.forsorjning())
                .orElse("");
        return new Lage(
                forsorjning.isEmpty()
                        ? grund.forsorjning()
                        : Stream.of(forsorjning).filter(k -> !k.equals(INGET)).toList(),
                vilket.isEmpty() ? grund.sysselsattning() : sysselsattning(vilket, omfattning));
    }

    /** The work that holds for all, when it is one: her own extent may be another. */
    private static String arbete(Lage grund) {
        return grund.sysselsattning().stream()
                .map(Sysselsattning::kod)
                .findFirst()
                .orElse("");
    }

    private static List<Sysselsattning> sysselsattning(String kod, OptionalInt omfattning) {
        return kod.equals(INGET)
                ? List.of()
                : List.of(new Sysselsattning(kod, omfattning.isPresent() ? omfattning.getAsInt() : null));
    }

    private Optional<Overforing> overforing(Check check, LocalDate dag, List<Insats> efterfoljare) {
        var till = check.choice("till", Gruppval.insatser(efterfoljare), "Välj vart deltagarna överförs");
        var idag = LocalDate.now(clock);
        var inskriven = check.date("inskriven", "Skriv första dagen i den nya insatsen");
        check.rule(!inskriven.isAfter(idag), "inskriven", "Dagen kan inte ligga i framtiden");
        check.rule(!inskriven.isBefore(dag), "inskriven", "Dagen kan inte ligga före sista dagen");
        var samtycke = check.date("samtycke", "Skriv dagen då deltagarna samtyckte");
        check.rule(!samtycke.isAfter(idag), "samtycke", "Dagen kan inte ligga i framtiden");
        return efterfoljare.stream()
                .filter(i -> String.valueOf(i.id()).equals(till))
                .findFirst()
                .map(i -> new Overforing(new InsatsRef(i.id()), i.namn(), inskriven, samtycke));
    }

    /** The exit of somebody who is carried over is none of the other reasons, and says where she went. */
    private static Rad overford(Rad r, Optional<Overforing> o) {
        var text = "Överförd till " + o.map(Overforing::insatsNamn).orElse("");
        var a = r.avslutat();
        var kort = text.codePoints()
                .limit(500)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return new Rad(
                r.deltagande(),
                new Avslutat(a.sistaDag(), OVRIGT, kort.toString(), a.efter(), null, List.of()),
                true,
                r.version());
    }
}

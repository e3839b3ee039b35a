package se.stegvis.handlingsplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.demo.DemoAkt;
import se.stegvis.demo.DemoSlump;

/** What the participants of the demo world take part in: some side by side, some with a gap between. */
final class DemoAktiviteter {

    /** What there is to do, where, and about how many weeks it lasts; 0 is until further notice. */
    private record Utbud(String slag, String vad, String plats, int veckor, int procent) {}

    private static final List<Utbud> FORST = List.of(
            new Utbud("individuellt", "Samtal varje vecka", "Insatsens lokal", 16, 0),
            new Utbud("grupp", "Öppna gruppen", "Insatsens lokal", 12, 15),
            new Utbud("friskvard", "Promenadgruppen", "Elljusspåret", 14, 10),
            new Utbud("vard", "Samtalsstöd", "Vårdcentralen", 10, 0),
            new Utbud("grupp", "Matlagning", "Församlingshemmet", 8, 15));

    private static final List<Utbud> SEDAN = List.of(
            new Utbud("arbetstraning", "Arbetsträning", "Återbruket", 20, 50),
            new Utbud("praktik", "Praktik i butik", "Ekdala handel", 8, 50),
            new Utbud("studier", "Svenska och datorvana", "Lärcentrum", 15, 40),
            new Utbud("annan_part", "Rusta och matcha", "Arbetsförmedlingen", 26, 25),
            new Utbud("forening", "Kafévärd", "Röda Korset", 0, 20),
            new Utbud("arbete", "Timanställning", "Norrvikens äldreboende", 0, 30));

    static List<Aktivitet> av(DemoAkt akt, DemoSlump slump) {
        var alla = new ArrayList<Aktivitet>();
        var fran = akt.inskriven().plusDays(slump.mellan(0, 20));
        for (var val : List.of(slump.en(FORST), slump.en(FORST))) {
            if (alla.stream().noneMatch(a -> a.vad().equals(val.vad()))) {
                alla.add(aktivitet(val, fran.plusDays(slump.mellan(0, 30))));
            }
        }
        var till = akt.inskriven().plusWeeks(slump.mellan(14, 24));
        alla.add(aktivitet(slump.en(SEDAN), till));
        if (slump.procent(40)) {
            alla.add(aktivitet(slump.en(SEDAN), till.plusWeeks(slump.mellan(18, 30))));
        }
        return List.copyOf(alla);
    }

    private static Aktivitet aktivitet(Utbud val, LocalDate dag) {
        var fran = DemoSlump.arbetsdag(dag, dag.minusDays(5));
        return new Aktivitet(
                "%08x".formatted((val.vad() + fran).hashCode()),
                val.slag(),
                val.vad(),
                val.plats(),
                fran,
                slut(val, fran),
                val.procent() == 0 ? null : val.procent());
    }

    private static @Nullable LocalDate slut(Utbud val, LocalDate fran) {
        return val.veckor() == 0 ? null : fran.plusWeeks(val.veckor()).minusDays(3);
    }

    private DemoAktiviteter() {}
}

package se.stegvis.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Three years of participants, the same every time but for the day they are counted back from. */
final class DemoDeltaganden {

    private static final int DOD = 40;
    private static final List<Integer> FELREGISTRERADE = List.of(25, 90);
    private static final String FORTSATT = "fortsatt_rehabilitering";

    private final LocalDate idag;
    private final DemoInsatser insatser;
    private final DemoFloden floden;
    private final DemoBemanning bemanning;
    private final DemoPersoner personer = new DemoPersoner();
    private final DemoSlump slump = DemoSlump.of("deltaganden", 0);
    private final Map<String, Integer> nummer = new HashMap<>();

    DemoDeltaganden(LocalDate idag) {
        this.idag = idag;
        this.insatser = new DemoInsatser(idag);
        this.floden = new DemoFloden(idag, insatser);
        this.bemanning = DemoBemanning.of(idag);
    }

    String csv() {
        return Stream.concat(Stream.of(DemoRad.head()), rader().stream().map(DemoRad::csv))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Named ones by the day they were enrolled, and then the anonymous. */
    List<DemoRad> rader() {
        var bryggan = komna(floden.bryggan());
        var klivet = komna(floden.klivet());
        var ungstart = komna(floden.ungstart());
        var rader = new ArrayList<>(bryggan);
        rader.addAll(klivet);
        rader.addAll(ungstart);
        rader.addAll(overforda(bryggan));
        rader.addAll(igen(klivet, floden.klivet(), 5));
        rader.addAll(igen(ungstart, floden.ungstart(), 2));
        rader.addAll(ocksa(bryggan, floden.klivet(), 4));
        rader.addAll(ocksa(ungstart, floden.klivet(), 2));
        rader.addAll(ocksa(klivet, floden.spangen(), 2));
        rader.addAll(komna(floden.spangen()));
        rader.sort(Comparator.comparing(DemoRad::inskriven));
        rader.addAll(new DemoAnonyma(idag, slump).rader());
        return rader;
    }

    private List<DemoRad> komna(DemoFlode flode) {
        var rader = new ArrayList<DemoRad>();
        for (var dag : flode.dagar(slump)) {
            boolean kant = rader.size() % 17 == 5
                    && personer.harKantfall()
                    && flode.bokstav().equals("K");
            var person = kant
                    ? personer.nextKantfall(dag, flode.yngst(), flode.aldst())
                    : personer.next(dag, flode.yngst(), flode.aldst(), flode.kvinnor());
            rader.add(rad(flode, nytt(flode, dag), person, dag, rader.size()));
        }
        return rader;
    }

    private DemoRad rad(DemoFlode flode, String nr, DemoPersoner.Person person, LocalDate inskriven, int i) {
        var rad = new DemoRad()
                .person(person)
                .set("insats", flode.insats())
                .set("deltagar_nr", nr)
                .set("anonym", "nej")
                .set("inskriven", inskriven)
                .set("samtycke", inskriven);
        flode.bakgrund().skriv(rad, slump);
        avslut(rad, flode, i);
        var slut = rad.utskriven();
        if (!rad.har("avslutsanledning", "felregistrering")) {
            DemoPlandagar.skriv(rad, slut == null ? idag.minusDays(1) : slut, slump);
        }
        rad.set("kontaktperson", kontaktperson(flode, inskriven, slut == null ? idag : slut, i));
        int samtycke = slump.mellan(1, 10);
        return rad.set("samtycke_uppfoljning", samtycke <= 6 ? inskriven : samtycke <= 8 ? "nej" : "");
    }

    private void avslut(DemoRad rad, DemoFlode flode, int i) {
        var inskriven = rad.inskriven();
        boolean prov = !flode.bokstav().equals("S") && slump.procent(9);
        int dagar = prov ? slump.mellan(10, 80) : slump.mellan(flode.kortast(), flode.langst());
        var sista = DemoSlump.arbetsdag(inskriven.plusDays(dagar), inskriven);
        var stangs = insatser.brygganSlut();
        if (flode.bokstav().equals("B") && sista.isAfter(stangs)) {
            stangd(rad, DemoSlump.arbetsdag(stangs.minusDays(slump.mellan(0, 9)), inskriven));
        } else if (flode.bokstav().equals("K") && FELREGISTRERADE.contains(i)) {
            rad.set("avslutsanledning", "felregistrering");
            if (i == FELREGISTRERADE.get(1)) {
                rad.set("utskriven", inskriven.plusDays(1));
            }
        } else if (sista.isBefore(idag)) {
            if (prov) {
                rad.set("utskriven", sista)
                        .set("avslutsanledning", "utan_matning")
                        .set("forsorjning_efter", "okant");
            } else if (flode.bokstav().equals("K") && i == DOD) {
                rad.set("utskriven", sista).set("avslutsanledning", "avliden");
            } else {
                DemoAvslut.skriv(rad, sista, slump);
            }
        }
    }

    /** Those left when Bryggan closed; most go on elsewhere with what they have. */
    private void stangd(DemoRad rad, LocalDate dag) {
        if (slump.procent(60)) {
            rad.set("utskriven", dag)
                    .set("avslutsanledning", FORTSATT)
                    .set("forsorjning_efter", rad.har("forsorjning_fore", "") ? "okant" : rad.get("forsorjning_fore"));
        } else {
            DemoAvslut.skriv(rad, dag, slump);
        }
    }

    /** The newest have nobody yet, and one has lost hers, so that a samordnare has something to do. */
    private String kontaktperson(DemoFlode flode, LocalDate inskriven, LocalDate dag, int i) {
        boolean ny = inskriven.isAfter(idag.minusDays(9)) || i == flode.antal() - 1;
        boolean utan = dag.equals(idag) && (ny || i % 60 == 59);
        return utan
                ? ""
                : slump.en(bemanning.kontaktpersoner(flode.insats(), dag)).epost();
    }

    /** Those who were there when Bryggan closed, and go on in Klivet under the same number. */
    private List<DemoRad> overforda(List<DemoRad> bryggan) {
        return bryggan.stream()
                .filter(r -> r.har("avslutsanledning", FORTSATT)
                        && r.har("utfall", "")
                        && r.slut().isAfter(insatser.brygganSlut().minusDays(15)))
                .limit(14)
                .map(r -> fortsatt(
                                r,
                                floden.klivet(),
                                r.get("deltagar_nr"),
                                r.slut().plusDays(1))
                        .set("overford_fran_insats", r.get("insats"))
                        .set("overford_fran_inskriven", r.get("inskriven")))
                .toList();
    }

    /** Those who come back to the same insats after about a year. */
    private List<DemoRad> igen(List<DemoRad> komna, DemoFlode flode, int antal) {
        return avslutade(komna)
                .filter(r -> r.slut().isBefore(idag.minusDays(410)))
                .limit(antal)
                .map(r -> fortsatt(r, flode, r.get("deltagar_nr"), r.slut().plusDays(slump.mellan(340, 400))))
                .toList();
    }

    /** Those who some time after the exit come to another insats, as somebody new. */
    private List<DemoRad> ocksa(List<DemoRad> komna, DemoFlode flode, int antal) {
        return avslutade(komna)
                .filter(r -> r.slut().isAfter(flode.fran().minusDays(150))
                        && r.slut().isBefore(flode.fran())
                        && !r.har("avslutsanledning", FORTSATT))
                .limit(antal)
                .map(r -> {
                    var dag = DemoSlump.arbetsdag(flode.fran().plusDays(slump.mellan(3, 40)), flode.fran());
                    return fortsatt(r, flode, nytt(flode, dag), dag);
                })
                .toList();
    }

    private DemoRad fortsatt(DemoRad tidigare, DemoFlode flode, String nr, LocalDate dag) {
        return rad(flode, nr, tidigare.person(), dag, 1);
    }

    private static Stream<DemoRad> avslutade(List<DemoRad> komna) {
        return komna.stream()
                .filter(r -> r.utskriven() != null
                        && !r.har("avslutsanledning", "avliden")
                        && !r.har("avslutsanledning", "felregistrering"));
    }

    private String nytt(DemoFlode flode, LocalDate inskriven) {
        var ar = flode.bokstav() + (inskriven.getYear() % 100);
        return "%s-%03d".formatted(ar, nummer.merge(ar, 1, Integer::sum));
    }
}

package se.stegvis.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.stegvis.gemensamt.Halvar;

/** Those who did not consent to be registered: a mark for each. */
record DemoAnonyma(LocalDate idag, DemoSlump slump) {

    /** In each half-year that is over and in which the insats was open, and one in the present. */
    List<DemoRad> rader() {
        var rader = new ArrayList<DemoRad>();
        var nu = Halvar.of(idag);
        var floden = new DemoFloden(idag, new DemoInsatser(idag));
        for (var flode : List.of(floden.bryggan(), floden.klivet(), floden.ungstart())) {
            for (var dag = flode.fran();
                    !dag.isAfter(flode.till());
                    dag = Halvar.of(dag).last().plusDays(1)) {
                var halvar = Halvar.of(dag);
                int antal =
                        halvar.equals(nu) ? 1 : slump.mellan(1, flode.bokstav().equals("K") ? 5 : 3);
                for (int i = 0; i < antal; i++) {
                    rader.add(new DemoRad()
                            .set("insats", flode.insats())
                            .set("deltagar_nr", "A-" + flode.bokstav() + "%03d".formatted(rader.size() + 1))
                            .set("anonym", "ja")
                            .set("kon", slump.procent(50) ? "kvinna" : "man")
                            .set("inskriven", halvar));
                }
            }
        }
        return rader;
    }
}

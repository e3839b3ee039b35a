package se.stegvis.publicering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import se.stegvis.gemensamt.Slapperiod;
import se.stegvis.rojandekontroll.Amne;
import se.stegvis.rojandekontroll.Antal;

/**
 * Counts what the protection needs, from what was fixed: by insats, kön, quarter and combination of codes. Everybody in it was
 * counted by room {@code statistik} when the period was fixed; nothing here decides who is.
 */
final class Underlagsbygge {

    private static final String DELTAGARE = "deltagare";
    private static final Set<String> HARLEDDA =
            Set.of("arbete", "arbete_eller_studier", "arbete_studier_arbetssokande", "bade_arbetar_och_studerar");

    private final Slapperiod period;
    private final Map<Nyckel, Long> antal = new TreeMap<>();

    private record Nyckel(String insats, String kon, String kvartal, Amne amne, String koder)
            implements Comparable<Nyckel> {

        @Override
        public int compareTo(Nyckel other) {
            return text().compareTo(other.text());
        }

        private String text() {
            return String.join("|", insats, kon, kvartal, amne.name(), koder);
        }
    }

    private Underlagsbygge(Slapperiod period) {
        this.period = period;
    }

    static List<Antal> antal(Slapperiod period, Collection<Fryst> frysta) {
        var bygge = new Underlagsbygge(period);
        frysta.forEach(bygge::add);
        return bygge.antal.entrySet().stream().map(Underlagsbygge::antal).toList();
    }

    private static Antal antal(Map.Entry<Nyckel, Long> rad) {
        var nyckel = rad.getKey();
        return Antal.of(
                nyckel.insats,
                nyckel.kon,
                Slapperiod.parse(nyckel.kvartal).orElseThrow(),
                nyckel.amne,
                nyckel.koder.isEmpty() ? List.of() : List.of(nyckel.koder.split("\\+")),
                rad.getValue());
    }

    private void add(Fryst f) {
        var inskrivna = f.vilka(DELTAGARE, "inskrivna");
        var avslutade = f.vilka(DELTAGARE, "avslutade");
        Function<Long, Slapperiod> kom = id -> kvartal(f.av(id).inskriven());
        Function<Long, Slapperiod> gick =
                id -> kvartal(Objects.requireNonNull(f.av(id).utskriven()));
        Function<Long, Slapperiod> forst = id -> forsta();
        add(f, Amne.AVSLUTADE_FORUT, utom(f.vilka(DELTAGARE, "avslutade_hela_insatstiden"), avslutade), forst);
        add(f, Amne.PAGAENDE_FORUT, utom(f.vilka(DELTAGARE, "i_perioden"), inskrivna), forst);
        add(f, Amne.INSKRIVNA, inskrivna, kom);
        add(f, Amne.AVSLUTSANLEDNING, f.koder("avslutsanledning", "avslutade"), gick);
        add(f, Amne.UTFALL, utfall(f, avslutade), gick);
        if (period.halvar()) {
            add(f, Amne.ALDER, f.koder("alder", "startade"), kom);
            add(f, Amne.UTBILDNING, f.koder("utbildning", "startade"), kom);
            add(f, Amne.FORSORJNINGSTID, f.koder("forsorjningstid", "startade"), kom);
            add(f, Amne.FORSORJNING_FORE, forsorjning(f, "personer_fore"), gick);
            add(f, Amne.FORSORJNING_EFTER, forsorjning(f, "personer_efter"), gick);
            add(f, Amne.HANDLINGSPLAN, plan(f), forst);
            f.rader("anonyma", "anonyma").forEach(b -> add(f, b.kon(), forsta(), Amne.ANONYMA, "", b.antal()));
            for (var kod : List.of("i_tid", "sena", "hoppades_over", "ej_gjorda")) {
                f.rader("uppfoljning", kod)
                        .forEach(b -> add(f, f.av(b.deltagandeId()).kon(), forsta(), Amne.UPPFOLJNING, kod, b.antal()));
            }
            add(f, Amne.EFTER_6, efter(f, "6"), forst);
            add(f, Amne.VID_AVSLUT_6, lagen(f, "avslut6:"), forst);
            add(f, Amne.EFTER_18, efter(f, "18"), forst);
            add(f, Amne.VID_AVSLUT_18, lagen(f, "avslut18:"), forst);
        }
    }

    /** Those without an outcome too. */
    private static Map<Long, Set<String>> utfall(Fryst f, Set<Long> avslutade) {
        Map<Long, Set<String>> utfall = new TreeMap<>();
        avslutade.forEach(id -> utfall.put(id, new TreeSet<>()));
        f.koder("avslutsutfall", "personer").forEach((id, koder) -> {
            var flaggor = new TreeSet<>(koder);
            flaggor.removeAll(HARLEDDA);
            utfall.put(id, flaggor);
        });
        return utfall;
    }

    private static Map<Long, Set<String>> forsorjning(Fryst f, String matt) {
        var koder = f.koder("forsorjning", matt);
        koder.values().forEach(kallor -> kallor.remove("totalt"));
        return koder;
    }

    private static Map<Long, Set<String>> plan(Fryst f) {
        var med = f.vilka("handlingsplan", "med_plan");
        var snart = f.vilka("handlingsplan", "plan_inom_en_manad");
        Map<Long, Set<String>> plan = new TreeMap<>();
        f.vilka("handlingsplan", "deltagare")
                .forEach(id -> plan.put(
                        id, Set.of(snart.contains(id) ? "inom_en_manad" : med.contains(id) ? "senare" : "utan")));
        return plan;
    }

    /** Each in one of: not tried, not reached, or what was said. */
    private static Map<Long, Set<String>> efter(Fryst f, String manader) {
        Map<Long, Set<String>> efter = new TreeMap<>();
        f.rader("efter_avslut", "aktuella")
                .filter(b -> b.kategori().equals(manader))
                .forEach(b -> efter.put(b.deltagandeId(), Set.of("ej_sokt")));
        f.rader("efter_avslut", "sokta")
                .filter(b -> b.kategori().equals(manader))
                .forEach(b -> efter.put(b.deltagandeId(), Set.of("ej_natt")));
        efter.putAll(lagen(f, manader + ":"));
        return efter;
    }

    private static Map<Long, Set<String>> lagen(Fryst f, String borjar) {
        Map<Long, Set<String>> lagen = new TreeMap<>();
        f.rader("efter_avslut", "antal")
                .filter(b -> b.kategori().startsWith(borjar))
                .forEach(b -> lagen.put(b.deltagandeId(), Set.of(b.kategori().substring(borjar.length()))));
        return lagen;
    }

    private void add(Fryst f, Amne amne, Set<Long> vilka, Function<Long, Slapperiod> nar) {
        vilka.forEach(id -> add(f, f.av(id).kon(), nar.apply(id), amne, "", 1));
    }

    private void add(Fryst f, Amne amne, Map<Long, Set<String>> koder, Function<Long, Slapperiod> nar) {
        koder.forEach(
                (id, alla) -> add(f, f.av(id).kon(), nar.apply(id), amne, String.join("+", new TreeSet<>(alla)), 1));
    }

    private void add(Fryst f, String kon, Slapperiod kvartal, Amne amne, String koder, long hur) {
        antal.merge(new Nyckel(f.kod(), kon, kvartal.toString(), amne, koder), hur, Long::sum);
    }

    private Slapperiod forsta() {
        return period.kvartal().get(0);
    }

    private static Slapperiod kvartal(LocalDate dag) {
        return Slapperiod.kvartal(dag.getYear(), (dag.getMonthValue() + 2) / 3);
    }

    private static Set<Long> utom(Set<Long> alla, Set<Long> utom) {
        var kvar = new ArrayList<>(alla);
        kvar.removeAll(utom);
        return new TreeSet<>(kvar);
    }
}

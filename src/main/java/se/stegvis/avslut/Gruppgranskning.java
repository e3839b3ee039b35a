package se.stegvis.avslut;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.avslut.Gruppavslut.Rad;
import se.stegvis.avslut.GruppavslutView.Dold;
import se.stegvis.avslut.GruppavslutView.Faktum;
import se.stegvis.avslut.GruppavslutView.Granska;
import se.stegvis.avslut.GruppavslutView.Granskad;
import se.stegvis.avslut.Gruppavsluten.Lage;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.insats.Kodverk;
import se.stegvis.installning.Niva;
import se.stegvis.web.FormData;

/** Makes the page where it is looked at what happens to each, before anything does. */
@Singleton
class Gruppgranskning {

    private static final Set<String> KNAPPAR = Set.of("granskad", "andra");

    private final Kodverk kodverk;

    Gruppgranskning(Kodverk kodverk) {
        this.kodverk = kodverk;
    }

    Granska granska(InsatsRef insats, Gruppavslut g, Lage lage, FormData typed) {
        var fakta = new ArrayList<Faktum>();
        fakta.add(new Faktum("Sista dag", Datum.lasbart(g.sistaDag())));
        var o = g.overforing();
        if (o != null) {
            fakta.add(new Faktum("Överförs till", o.insatsNamn()));
            fakta.add(new Faktum("Första dag där", Datum.lasbart(o.inskriven())));
            fakta.add(new Faktum("Samtycke till att registreras där", Datum.lasbart(o.samtycke())));
        }
        var antal = g.rader().size();
        return new Granska(
                insats,
                antal == 1 ? "Avsluta 1 deltagare" : "Avsluta " + antal + " deltagare",
                o == null ? "Avsluta" : "Avsluta och överför",
                fakta,
                summering(g, lage),
                g.rader().stream().map(r -> granskad(insats, r, g, lage)).toList(),
                dolda(typed));
    }

    private List<String> summering(Gruppavslut g, Lage lage) {
        var anledningar = g.rader().stream()
                .filter(r -> !r.overfors())
                .collect(Collectors.groupingBy(
                        r -> kodverk.etikett(
                                Kodlista.AVSLUTSANLEDNING, r.avslutat().anledning()),
                        TreeMap::new,
                        Collectors.counting()));
        long overfors = g.rader().stream().filter(lage::skrivsIn).count();
        long redan = g.overforda().size() - overfors;
        var rader = anledningar.entrySet().stream()
                .map(e -> "%s: %d".formatted(e.getKey(), e.getValue()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (overfors > 0) {
            rader.add("Överförs: " + overfors);
        }
        if (redan > 0) {
            rader.add("Är redan inskrivna i den nya insatsen, och avslutas bara här: " + redan);
        }
        return rader;
    }

    private Granskad granskad(InsatsRef insats, Rad r, Gruppavslut g, Lage lage) {
        return new Granskad(Gruppavslutssida.person(r.deltagande()), vad(r, g), mer(r), varningar(insats, r, lage));
    }

    private String vad(Rad r, Gruppavslut g) {
        var o = g.overforing();
        return r.overfors() && o != null
                ? "Överförs till " + o.insatsNamn()
                : kodverk.etikett(Kodlista.AVSLUTSANLEDNING, r.avslutat().anledning());
    }

    private String mer(Rad r) {
        var efter = r.avslutat().efter();
        var utfall = efter.sysselsattning().stream()
                .map(s -> kodverk.etikett(Kodlista.SYSSELSATTNING, s.kod())
                        + (s.omfattning() == null ? "" : " " + s.omfattning() + " %"));
        var forsorjning = efter.forsorjning().stream().map(k -> kodverk.etikett(Kodlista.FORSORJNING, k));
        return Stream.concat(utfall, forsorjning).collect(Collectors.joining(", "));
    }

    private static List<String> varningar(InsatsRef insats, Rad r, Lage lage) {
        var p = r.deltagande();
        var varningar = new ArrayList<String>();
        if (r.overfors() && !lage.skrivsIn(r)) {
            varningar.add("Är redan inskriven där. Avslutas här och skrivs inte in igen.");
        } else if (r.overfors() && p.kontaktperson() != null && lage.kontaktperson(p) == null) {
            varningar.add("Får ingen kontaktperson: %s arbetar inte där.".formatted(p.kontaktperson()));
        }
        if (!r.overfors()) {
            int manader = lage.provotid()
                    .varde(p.inskriven(), Niva.insats(insats.insatsId()))
                    .intValueExact();
            var fakta =
                    new Avslutsregel.Fakta(p.inskriven(), manader, lage.oppet(p).senast());
            Avslutsregel.av(r.avslutat(), fakta)
                    .forEach(regel -> regel.fraga(r.avslutat(), fakta).ifPresent(varningar::add));
        }
        Gruppavsluten.oppet(lage.oppet(p)).forEach(l -> varningar.add(l.vad() + "."));
        return varningar;
    }

    /** Everything as it was typed, to be sent on. */
    private static List<Dold> dolda(FormData typed) {
        return typed.asMap().entrySet().stream()
                .filter(e -> !KNAPPAR.contains(e.getKey()) && !e.getKey().startsWith("_"))
                .flatMap(e -> e.getValue().stream().filter(v -> !v.isEmpty()).map(v -> new Dold(e.getKey(), v)))
                .toList();
    }
}

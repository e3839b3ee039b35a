package se.stegvis.rojandekontroll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Refused;
import se.stegvis.gemensamt.Slapperiod;
import se.stegvis.rojandekontroll.Bygge.Plats;
import se.stegvis.rojandekontroll.Hub.Tal;
import se.stegvis.rojandekontroll.Line.Role;
import se.stegvis.rojandekontroll.SystemBuilder.Cell;

/**
 * Which tables the federation gets, and everything that ties their numbers together: the cells of every release, earlier ones
 * too, in one system. A half-year has all tables; a quarter has deltagare without kön but for the federation, and the
 * federation's resultat. Nothing else is ever made.
 */
public final class Katalog {
    /** Of the tables, their rows and what is planned of them; another one is another audit. */
    public static final String VERSION = "2026-1";

    private final Skyddsregler regler;
    private final List<Utifran> utifran;
    private final SystemBuilder builder = new SystemBuilder();
    private final Leaves leaves = new Leaves(builder);
    private final List<Planerat> planerade = new ArrayList<>();
    private final Map<Slapperiod, Integer> halfYears = new HashMap<>();

    /** One release as planned. */
    record Planerat(Underlag underlag, List<Ruta> rutor, @Nullable Slappt slappt) {
        Map<Cellnyckel, Ruta> byKey() {
            var map = new HashMap<Cellnyckel, Ruta>();
            rutor.forEach(ruta -> map.put(ruta.nyckel().i(""), ruta));
            return map;
        }
    }

    Katalog(Skyddsregler regler) {
        this(regler, List.of());
    }

    /** A catalogue beside which an outsider knows some numbers from others. */
    Katalog(Skyddsregler regler, List<Utifran> utifran) {
        this.regler = regler;
        this.utifran = List.copyOf(utifran);
    }

    /** An earlier release, with the pattern that it has in the ledger. */
    Katalog slappt(Slappt slappt) {
        add(slappt.underlag(), slappt);
        return this;
    }

    /** A release to be. */
    Planerat nytt(Underlag underlag) {
        add(underlag, null);
        return planerade.get(planerade.size() - 1);
    }

    LinearSystem system() {
        return builder.build();
    }

    private void add(Underlag underlag, @Nullable Slappt slappt) {
        Indelning.check(underlag, planerade);
        builder.halfYear(halfYears.computeIfAbsent(underlag.period().helt(), period -> halfYears.size()));
        var hub = new Hub(leaves, underlag, false);
        var rattelser = new Rattelser(builder, regler, planerade);
        boolean asCounted = rattelser.mayShow(leaves, hub);
        var bygge = new Bygge(leaves, underlag, hub, asCounted ? hub : new Hub(leaves, underlag, true));
        Flodestabeller.add(bygge);
        new Utfallstabeller(bygge).add();
        if (underlag.period().halvar()) {
            Attributtabeller.add(bygge);
            new Ovrigatabeller(bygge).add();
        }
        sentRegistrerat(bygge);
        var rutor = rattelser.rutor(underlag, bygge.rutor);
        bygge.publish();
        rutor.forEach(ruta -> builder.cell(cell(ruta, role(ruta, slappt, rattelser.dold(underlag, ruta)))));
        utifran(underlag, rutor);
        var skillnader = new Skillnader(builder, regler);
        bygge.dolda.forEach(dold -> skillnader.hidden(dold.nyckel(), dold.sum()));
        bygge.grupper.forEach(grupp -> grupp.skillnader(builder, regler).forEach(builder::cell));
        skillnader.inside(rutor);
        planerade.forEach(other -> skillnader.between(underlag, rutor, other));
        skillnader.quarters(underlag, rutor, planerade);
        planerade.add(new Planerat(underlag, rutor, slappt));
    }

    /** What others publish is known as it was when the period was first released, and a number that is not counted is none. */
    private void utifran(Underlag underlag, List<Ruta> rutor) {
        if (planerade.stream().anyMatch(other -> other.underlag().period().equals(underlag.period()))) {
            return;
        }
        for (var known : utifran) {
            if (known.period().equals(underlag.period())) {
                var ruta = rutor.stream()
                        .filter(one -> known.is(one.nyckel()))
                        .findFirst()
                        .orElseThrow(
                                () -> new Refused("Det som är känt utifrån finns inte i tabellerna: " + known.text()));
                builder.cell(new Cell("utifrån;" + ruta.nyckel().text(), ruta.sum(), Role.RELEASED, 0, Demand.NONE));
            }
        }
    }

    private static Role role(Ruta ruta, @Nullable Slappt slappt, boolean wasHidden) {
        if (slappt != null) {
            return slappt.visas(ruta.nyckel()) ? Role.RELEASED : Role.WITHHELD;
        }
        return wasHidden ? Role.WITHHELD : ruta.forced() ? Role.FORCED : Role.OPEN;
    }

    private Cell cell(Ruta ruta, Role role) {
        long value = builder.value(ruta.sum());
        double weight = (1 + Math.log(1.0 + value)) * ruta.factor() * (value == 0 ? ZERO : 1);
        return new Cell(ruta.nyckel().text(), ruta.sum(), role, weight, regler.small(value));
    }

    /** A zero is dearer than a small number: it tells that there is nobody. */
    private static final double ZERO = 3;

    /** What attributes add up to, less what the tables of flows have, where that stands in spite of later registrations. */
    private void sentRegistrerat(Bygge bygge) {
        if (bygge.hub == bygge.visad) {
            return;
        }
        var platser = new ArrayList<Plats>(bygge.totaltMedKon());
        platser.addAll(bygge.insatser());
        for (var plats : platser) {
            for (var tal : List.of(Tal.INSKRIVNA, Tal.AVSLUTADE, Tal.I_PERIODEN)) {
                var late = bygge.hub
                        .sum(tal, plats.insatser(), plats.konen())
                        .minus(bygge.visad.sum(tal, plats.insatser(), plats.konen()));
                bygge.dold(plats, "sent registrerat", tal.name(), late);
            }
        }
    }
}

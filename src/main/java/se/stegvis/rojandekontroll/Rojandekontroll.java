package se.stegvis.rojandekontroll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import se.stegvis.rojandekontroll.Katalog.Planerat;
import se.stegvis.rojandekontroll.Liggarrad.Status;

/** Protects releases: what comes back has passed the audit, or nothing comes back. */
public final class Rojandekontroll {
    private final Skyddsregler regler;
    private final List<Utifran> utifran;
    private final Solver solver;

    public Rojandekontroll(Skyddsregler regler) {
        this(regler, List.of());
    }

    /**
     * Protects beside what others publish.
     *
     * @param utifran what it has been agreed that an outsider knows from elsewhere
     */
    public Rojandekontroll(Skyddsregler regler, List<Utifran> utifran) {
        this(regler, utifran, new OjalgoSolver());
    }

    Rojandekontroll(Skyddsregler regler, List<Utifran> utifran, Solver solver) {
        this.regler = regler;
        this.utifran = List.copyOf(utifran);
        this.solver = solver;
    }

    /**
     * Protects one or several releases together, with everything that was released before.
     *
     * @param tidigare all earlier releases, in the order they were released, versions that were corrected too
     * @param nya the new ones, in their order; a quarter before the half-year it is part of
     * @throws se.stegvis.gemensamt.Refused when the counts do not add up, or what is released already makes it impossible
     * @throws IllegalStateException when the audit finds a single miss
     */
    public Skyddat skydda(List<Slappt> tidigare, List<Underlag> nya) {
        var katalog = new Katalog(regler, utifran);
        tidigare.forEach(katalog::slappt);
        var planerade = nya.stream().map(katalog::nytt).toList();
        var system = katalog.system();
        var pattern = Suppression.choose(system, solver);
        var tabeller = new ArrayList<SkyddadTabell>();
        var liggare = new ArrayList<Liggarrad>();
        planerade.forEach(planerat -> add(planerat, system, pattern, tabeller, liggare));
        return new Skyddat(tabeller, liggare);
    }

    private static void add(
            Planerat planerat,
            LinearSystem system,
            Pattern pattern,
            List<SkyddadTabell> tabeller,
            List<Liggarrad> liggare) {
        var rader = new LinkedHashMap<String, List<SkyddadTabell.Rad>>();
        for (var ruta : planerat.rutor()) {
            var nyckel = ruta.nyckel();
            int number = system.line(nyckel.text());
            var line = system.lines.get(number);
            // What is small is not shown again, though an outsider knows it already.
            boolean shown = pattern.isShown(number) && !line.isPrimary();
            SkyddadCell cell = shown ? new SkyddadCell.Visad(line.value()) : new SkyddadCell.Undertryckt();
            rader.computeIfAbsent(nyckel.tabell(), tabell -> new ArrayList<>())
                    .add(new SkyddadTabell.Rad(nyckel.insats(), nyckel.kon(), nyckel.kategori(), nyckel.matt(), cell));
            liggare.add(
                    new Liggarrad(nyckel, shown ? Status.VISAS : line.isPrimary() ? Status.PRIMAR : Status.SEKUNDAR));
        }
        rader.forEach((tabell, cells) ->
                tabeller.add(new SkyddadTabell(planerat.underlag().slapp(), tabell, cells)));
    }
}

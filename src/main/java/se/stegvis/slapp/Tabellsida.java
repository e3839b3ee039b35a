package se.stegvis.slapp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.stegvis.diagram.Figur;
import se.stegvis.slapp.Innehall.Kod;
import se.stegvis.slapp.Innehall.Matt;
import se.stegvis.slapp.SlappView.Lank;
import se.stegvis.slapp.Slappcell.Plats;
import se.stegvis.slapp.Slappcell.Status;

/**
 * A released table as it is read: all insatser together first, then each.
 *
 * @param tecken the signs that occur in it, with what they mean
 * @param overTid where its figures are beside those of other periods
 */
record Tabellsida(
        String rubrik,
        String om,
        String period,
        String version,
        String tillbaka,
        String overTid,
        List<Del> delar,
        List<Figur> figurer,
        List<Tecken> tecken,
        List<Tecken> definitioner,
        List<Lank> filer) {

    /** A part of the table, with columns of its own. */
    record Del(String rubrik, String ledare, List<String> kolumner, List<Rad> rader) {}

    /** A row of figures. */
    record Rad(String etikett, List<Varde> varden) {}

    /**
     * A figure, ready to read.
     *
     * @param ord what a sign means, for the ear; empty for a number
     */
    record Varde(String text, String ord) {

        static Varde of(Slappcell cell) {
            var varde = cell.varde();
            return varde == null
                    ? new Varde(cell.status().tecken(), cell.status().ord())
                    : new Varde(Slapptal.text(varde), "");
        }
    }

    /** A sign or a word, and what it means. */
    record Tecken(String tecken, String ord) {}

    private static final Kod ALLA = new Kod("", "");

    static Tabellsida of(Slapptabell s) {
        var tabell = s.tabell();
        var slapp = s.slapp();
        return new Tabellsida(
                tabell.etikett(),
                tabell.om(),
                slapp.period().etikett(),
                slapp.version(),
                SlappView.href(slapp),
                OverTidController.HREF + "?tabell=" + tabell.namn(),
                delar(s),
                Slappfigurer.of(s),
                forklarade(),
                tabell.matt().stream()
                        .map(matt -> new Tecken(matt.etikett(), matt.definition()))
                        .toList(),
                Arrays.stream(Slappformat.values())
                        .map(f -> new Lank(SlappView.href(slapp, tabell) + "/" + f.namn(), f.etikett(), ""))
                        .toList());
    }

    private static List<Del> delar(Slapptabell s) {
        var insatser = s.tabell().insatser().stream()
                .filter(kod -> !kod.kod().equals(Innehall.TOTALT))
                .toList();
        return insatser.isEmpty() ? List.of(tillsammans(s)) : List.of(tillsammans(s), perInsats(s, insatser));
    }

    /** The categories, or where there are none the measures, below each other; women and men beside each other. */
    private static Del tillsammans(Slapptabell s) {
        var t = s.tabell();
        var konen = orNone(t.kon());
        var matten = t.kategorier().isEmpty() ? List.<Matt>of() : t.matt();
        var rader = new ArrayList<Rad>();
        if (t.kategorier().isEmpty()) {
            for (var matt : t.matt()) {
                rader.add(new Rad(
                        matt.etikett(),
                        varden(s, konen.stream().map(kon -> new Plats(Innehall.TOTALT, kon.kod(), "", matt.kod())))));
            }
        }
        for (var kategori : t.kategorier()) {
            rader.add(new Rad(kategori.etikett(), varden(s, matten.stream().flatMap(matt -> konen.stream()
                    .map(kon -> new Plats(Innehall.TOTALT, kon.kod(), kategori.kod(), matt.kod()))))));
        }
        var kolumner = matten.size() <= 1
                ? konen.stream()
                        .map(kon -> kon.etikett().isEmpty() ? "Antal" : kon.etikett())
                        .toList()
                : matten.stream()
                        .flatMap(matt -> konen.stream().map(kon -> kolumn(matt.etikett(), kon.etikett())))
                        .toList();
        return new Del("Alla insatser tillsammans", matten.isEmpty() ? "Mått" : "Kategori", kolumner, rader);
    }

    /** Each insats a row, with the columns that something is told in. */
    private static Del perInsats(Slapptabell s, List<Kod> insatser) {
        var t = s.tabell();
        var kolumner = new ArrayList<String>();
        var platser = new ArrayList<Plats>();
        for (var kategori : orNone(t.kategorier())) {
            for (var matt : t.matt()) {
                for (var kon : orNone(t.kon())) {
                    var plats = new Plats("", kon.kod(), kategori.kod(), matt.kod());
                    if (insatser.stream().anyMatch(i -> s.find(i(plats, i)).isPresent())) {
                        platser.add(plats);
                        var namn = t.matt().size() == 1 && !t.kategorier().isEmpty()
                                ? kategori.etikett()
                                : kolumn(kategori.etikett(), matt.etikett());
                        kolumner.add(kon.kod().equals(Innehall.BADA) ? namn : kolumn(namn, kon.etikett()));
                    }
                }
            }
        }
        return new Del(
                "Per insats",
                "Insats",
                kolumner,
                insatser.stream()
                        .map(i ->
                                new Rad(i.etikett(), varden(s, platser.stream().map(plats -> i(plats, i)))))
                        .toList());
    }

    private static Plats i(Plats plats, Kod insats) {
        return new Plats(insats.kod(), plats.kon(), plats.kategori(), plats.matt());
    }

    private static List<Varde> varden(Slapptabell s, Stream<Plats> platser) {
        return platser.map(s::cell).map(Varde::of).toList();
    }

    private static List<Tecken> forklarade() {
        return Stream.of(Status.SKYDDAD, Status.UTGAR, Status.SAKNAS)
                .map(status -> new Tecken(status.tecken(), status.ord()))
                .toList();
    }

    private static String kolumn(String first, String then) {
        return first.isEmpty() ? then : then.isEmpty() ? first : first + ", " + then.toLowerCase(Slapptal.SWEDISH);
    }

    private static List<Kod> orNone(List<Kod> koder) {
        return koder.isEmpty() ? List.of(ALLA) : koder;
    }
}

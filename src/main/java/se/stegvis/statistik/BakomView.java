package se.stegvis.statistik;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.web.Sidor;

/**
 * Those behind a figure.
 *
 * @param rubrik the table and the measure
 * @param tillbaka address of the table
 * @param urval which insatser, kön and categories, in words
 * @param definition what the measure counts
 * @param summa how the list adds up to the figure
 * @param harAntal whether one can be more than one of what is counted
 */
record BakomView(
        String rubrik,
        String tillbaka,
        String urval,
        String definition,
        String summa,
        boolean harAntal,
        List<Rad> rader,
        Sidor sidor) {

    private static final Map<String, String> KON =
            Map.of("kvinna", "kvinnor", "man", "män", "totalt", "kvinnor och män");

    /** A deltagande; without a link where the reader may not open the case. */
    record Rad(String namn, String href, String insats, String inskriven, String utskriven, String antal) {

        static Rad of(BakomQueries.Rad r, long antal) {
            var anonym = r.anonym() != 0;
            return new Rad(
                    namn(r),
                    r.oppen() != 0 ? new DeltagandeRef(r.insatsId(), r.id()).href() : "",
                    r.insats(),
                    anonym ? Halvar.of(r.inskriven()).toString() : Datum.lasbart(r.inskriven()),
                    r.utskriven() == null ? "" : Datum.lasbart(r.utskriven()),
                    Siffror.tal(antal));
        }

        /** Of the anonymous a mark at most: there is no name to show. */
        private static String namn(BakomQueries.Rad r) {
            if (r.oppen() != 0) {
                return VisadPerson.of(r.id(), r.fornamn(), r.efternamn(), r.beteckning())
                        .listnamn();
            }
            return ("Anonym " + r.beteckning()).strip();
        }
    }

    /**
     * One page of the list.
     *
     * @param bidrag how much of the figure each deltagande is, of all pages
     */
    static BakomView of(
            Bakom bakom, List<Kategori> kategorier, Map<Long, Long> bidrag, List<BakomQueries.Rad> rader, int sida) {
        var matt = bakom.matt();
        return new BakomView(
                bakom.tabell().etikett() + ": " + matt.etikett(),
                new Statistikval(bakom.period(), bakom.insatser(), Konval.ALLA, Jamforelseval.INGEN)
                                .href(Flik.med(bakom.tabell()))
                        + "#" + bakom.tabell().namn(),
                urval(bakom, kategorier),
                matt.definition().text(),
                summa(matt, bidrag),
                bidrag.values().stream().anyMatch(antal -> antal != 1),
                rader.stream()
                        .map(r -> Rad.of(r, bidrag.getOrDefault(r.id(), 0L)))
                        .toList(),
                Sidor.of(bakom.href(), sida, BakomController.PER_SIDA, rader.size(), bidrag.size()));
    }

    private static String summa(Matt matt, Map<Long, Long> bidrag) {
        var summa = bidrag.values().stream().mapToLong(antal -> antal).sum();
        var deltaganden = bidrag.size() == 1 ? "1 deltagande" : Siffror.tal(bidrag.size()) + " deltaganden";
        if (matt.isMedel()) {
            return "Medeltalet är av " + deltaganden + ", tillsammans " + Siffror.tal(summa) + ".";
        }
        return summa == bidrag.size()
                ? "Siffran är " + Siffror.tal(summa) + ": " + deltaganden + "."
                : "Siffran är " + Siffror.tal(summa) + " och kommer från " + deltaganden + ".";
    }

    private static String urval(Bakom bakom, List<Kategori> kategorier) {
        var insatser = bakom.insatser().isEmpty() ? "alla dina insatser" : String.join(", ", bakom.insatser());
        var kon = bakom.kon().isEmpty() ? "" : ", " + KON.getOrDefault(bakom.kon(), bakom.kon());
        var rader = kategorier.stream()
                .filter(kategori -> bakom.kategorier().contains(kategori.kod()))
                .map(Kategori::etikett)
                .collect(Collectors.joining(", "));
        return (rader.isEmpty() ? "" : rader + ". ") + "Från "
                + Datum.lasbart(bakom.period().fran()) + " till "
                + Datum.lasbart(bakom.period().till()) + ", i " + insatser + kon + ".";
    }
}

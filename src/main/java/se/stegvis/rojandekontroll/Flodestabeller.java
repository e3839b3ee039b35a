package se.stegvis.rojandekontroll;

import java.util.List;
import java.util.Set;
import se.stegvis.rojandekontroll.Bygge.Plats;
import se.stegvis.rojandekontroll.Hub.Tal;

/** The table deltagare: who came, who went, who is there. All of it is the hub. */
final class Flodestabeller {
    private static final String DELTAGARE = "deltagare";

    private Flodestabeller() {}

    static void add(Bygge bygge) {
        bygge.totaltMedKon().forEach(plats -> add(bygge, plats));
        for (var plats : bygge.insatser()) {
            if (bygge.underlag.period().halvar()) {
                for (var kon : Hub.KON) {
                    add(bygge, new Plats(plats.insats(), kon, plats.insatser(), List.of(kon)));
                }
            }
            add(bygge, plats);
        }
    }

    private static void add(Bygge bygge, Plats plats) {
        var rutor = List.of(
                ruta(bygge, plats, "inskrivna", Tal.INSKRIVNA),
                ruta(bygge, plats, "avslutade", Tal.AVSLUTADE),
                ruta(bygge, plats, "avslutade_hela_insatstiden", Tal.HELA_TIDEN),
                ruta(bygge, plats, "pagaende", Tal.PAGAENDE),
                ruta(bygge, plats, "totalt", Tal.TOTALT),
                ruta(bygge, plats, "i_perioden", Tal.I_PERIODEN));
        bygge.grupp(DELTAGARE, plats, new Sum(), rutor, false, Set.of());
        // Made by subtraction as well, though the leaves are others: those who were there, and who had left, before.
        var before = tal(bygge, plats, Tal.AVSLUTADE_FORUT);
        var there = tal(bygge, plats, Tal.PAGAENDE_FORUT);
        bygge.dold(plats, DELTAGARE, "avslutade förut", before);
        bygge.dold(plats, DELTAGARE, "pågående förut", there);
        bygge.dold(plats, DELTAGARE, "alla förut", before.plus(there));
    }

    private static Ruta ruta(Bygge bygge, Plats plats, String matt, Tal tal) {
        boolean grand = plats.isTotalt() && plats.konen().size() > 1;
        return bygge.ruta(DELTAGARE, plats, "", matt, tal(bygge, plats, tal), Bygge.NAV, grand);
    }

    private static Sum tal(Bygge bygge, Plats plats, Tal tal) {
        return bygge.visad.sum(tal, plats.insatser(), plats.konen());
    }
}

package se.stegvis.slapp;

import java.math.BigDecimal;
import java.util.List;
import se.stegvis.diagram.Figur;
import se.stegvis.diagram.Staplar;
import se.stegvis.diagram.Staplar.Stapel;
import se.stegvis.slapp.Innehall.Kod;
import se.stegvis.slapp.Innehall.Matt;
import se.stegvis.slapp.Slappcell.Plats;

/** Drawings of a released table, from its cells and nothing else: what is not shown is no bar, and says why. */
final class Slappfigurer {

    /** The first measure, category by category; of a table without them insats by insats. */
    static List<Figur> of(Slapptabell s) {
        var t = s.tabell();
        var matt = t.matt().get(0);
        var kon = t.kon().isEmpty() ? "" : Innehall.BADA;
        var efter = t.kategorier().isEmpty() ? utanTotalt(t.insatser()) : t.kategorier();
        if (efter.size() < 2) {
            return List.of();
        }
        var staplar = efter.stream()
                .map(kod -> stapel(
                        kod,
                        s.cell(
                                t.kategorier().isEmpty()
                                        ? new Plats(kod.kod(), kon, "", matt.kod())
                                        : new Plats(Innehall.TOTALT, kon, kod.kod(), matt.kod()))))
                .toList();
        var rubrik = t.etikett() + ", " + s.slapp().period().etikett();
        return List.of(figur("fordelning", rubrik, t.kategorier().isEmpty() ? "Insats" : "Kategori", matt, staplar));
    }

    /** One figure over periods, the earliest first. */
    static Figur overTid(String rubrik, Matt matt, List<Stapel> staplar) {
        return figur("over-tid", rubrik, "Period", matt, staplar);
    }

    static Stapel stapel(Kod namn, Slappcell cell) {
        var varde = cell.varde();
        return varde == null
                ? new Stapel(namn.etikett(), null, cell.status().tecken())
                : new Stapel(namn.etikett(), BigDecimal.valueOf(varde), Slapptal.text(varde));
    }

    private static Figur figur(String id, String rubrik, String rad, Matt matt, List<Stapel> staplar) {
        return Figur.of(
                id,
                new Staplar(rubrik, mening(matt, staplar), rad, matt.etikett(), staplar, BigDecimal.ONE, List.of()));
    }

    private static String mening(Matt matt, List<Stapel> staplar) {
        var visade = staplar.stream().filter(s -> s.varde() != null).toList();
        var utan = staplar.size() - visade.size();
        var slut = utan == 0 ? "" : " %d av %d har inget värde att visa.".formatted(utan, staplar.size());
        return visade.stream()
                .max((a, b) -> varde(a).compareTo(varde(b)))
                .map(storst -> "%s: störst är %s, %s.%s".formatted(matt.etikett(), storst.namn(), storst.text(), slut))
                .orElse(matt.etikett() + "." + slut);
    }

    private static BigDecimal varde(Stapel stapel) {
        var varde = stapel.varde();
        return varde == null ? BigDecimal.ZERO : varde;
    }

    private static List<Kod> utanTotalt(List<Kod> insatser) {
        return insatser.stream()
                .filter(kod -> !kod.kod().equals(Innehall.TOTALT))
                .toList();
    }

    private Slappfigurer() {}
}

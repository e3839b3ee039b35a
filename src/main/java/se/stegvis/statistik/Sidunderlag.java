package se.stegvis.statistik;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.stegvis.diagram.Staplar.Mal;
import se.stegvis.insats.Insats;
import se.stegvis.nns.Enkatsvar.Formular;
import se.stegvis.nns.Enkatsvar.Halvarssvar;

/**
 * What a part of the page is made of beside its counts.
 *
 * @param insatser those counted
 * @param iAr the participants of the year up to the period's last day; none when no insats expects a number per year
 * @param malArbete what is aimed at in per cent to work or studies; empty when the insatser aim at different things
 * @param malPlan the same of a handlingsplan, in the förrehabiliterande insatser; empty when there are none
 * @param formular the two forms of NNS, none when they are not shown
 * @param enkater what was answered in them
 */
record Sidunderlag(
        Statistikval val,
        List<Insats> insatser,
        List<Resultat> iAr,
        Optional<BigDecimal> malArbete,
        Optional<BigDecimal> malPlan,
        List<Formular> formular,
        List<Halvarssvar> enkater) {

    /** As a line across bars in per cent. */
    static List<Mal> linje(Optional<BigDecimal> mal, String om) {
        return mal.map(varde -> new Mal(varde, namn(varde) + om)).stream().toList();
    }

    /** "Mål 35 %". */
    static String namn(BigDecimal mal) {
        return "Mål "
                + Siffror.tal(mal.stripTrailingZeros()
                        .setScale(Math.max(0, mal.stripTrailingZeros().scale()))) + "\u00a0%";
    }
}

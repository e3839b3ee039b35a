package se.stegvis.statistik;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.stegvis.gemensamt.Period;
import se.stegvis.insats.Inriktning;
import se.stegvis.insats.Insats;
import se.stegvis.installning.Installning;
import se.stegvis.installning.Installningar;
import se.stegvis.installning.Niva;
import se.stegvis.nns.Enkatsvar;

/** Counts what a part of the page holds, and sets it out. */
@Singleton
class Statistiksida {
    private final Statistik statistik;
    private final Enkatsvar enkatsvar;
    private final Installningar installningar;

    Statistiksida(Statistik statistik, Enkatsvar enkatsvar, Installningar installningar) {
        this.statistik = statistik;
        this.enkatsvar = enkatsvar;
        this.installningar = installningar;
    }

    /**
     * The tables of the part, beside those of another period when they are compared.
     *
     * @param egna the insatser that the reader may count
     */
    List<Tabellvy> tabeller(Flik flik, Statistikval val, List<Insats> egna) {
        var insatser = val.av(egna);
        var nu = raknade(flik, val, insatser);
        return val.forra()
                .map(forra -> Jamforelse.av(nu, raknade(flik, forra, insatser)))
                .orElse(nu);
    }

    private List<Tabellvy> raknade(Flik flik, Statistikval val, List<Insats> insatser) {
        return flik.vyer(
                flik.tabeller().stream()
                        .map(tabell -> statistik.rakna(tabell, insatser, val.period()))
                        .toList(),
                underlag(flik, val, insatser));
    }

    /** Only what the part has use for. */
    private Sidunderlag underlag(Flik flik, Statistikval val, List<Insats> insatser) {
        boolean deltagare = flik == Flik.DELTAGARE;
        boolean nns = flik == Flik.NNS;
        return new Sidunderlag(
                val,
                insatser,
                deltagare ? iAr(val, insatser) : List.of(),
                flik == Flik.AVSLUT ? mal(Installning.MAL_ARBETE_STUDIER, val, insatser) : Optional.empty(),
                deltagare
                        ? mal(
                                Installning.MAL_HANDLINGSPLAN,
                                val,
                                insatser.stream()
                                        .filter(i -> Inriktning.FORREHABILITERANDE
                                                .kod()
                                                .equals(i.inriktning()))
                                        .toList())
                        : Optional.empty(),
                nns ? enkatsvar.formular() : List.of(),
                nns ? enkatsvar.svar(insatser.stream().map(Insats::id).toList()) : List.of());
    }

    /** From the first day of the year of the period's last one. */
    private List<Resultat> iAr(Statistikval val, List<Insats> insatser) {
        var till = val.period().till();
        return insatser.stream().anyMatch(Ansokanvy::isPerAr)
                ? List.of(statistik.rakna(Tabell.DELTAGARE, insatser, new Period(till.withDayOfYear(1), till)))
                : List.of();
    }

    /** As it was on the period's last day, if it was the same for all of them. */
    private Optional<BigDecimal> mal(Installning installning, Statistikval val, List<Insats> insatser) {
        if (insatser.isEmpty()) {
            return Optional.empty();
        }
        var varden = installningar.varden(installning);
        var olika = insatser.stream()
                .map(i -> varden.varde(val.period().till(), Niva.insats(i.id())).stripTrailingZeros())
                .distinct()
                .toList();
        return olika.size() == 1 ? Optional.of(olika.get(0)) : Optional.empty();
    }
}

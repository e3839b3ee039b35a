package se.stegvis.statistik;

import java.math.BigDecimal;
import java.util.List;
import se.stegvis.diagram.Figur;
import se.stegvis.diagram.Gruppstaplar;
import se.stegvis.diagram.Gruppstaplar.Grupp;

/** The drawing of SMAIL as one party sees it: of each question how many have gone up, stayed and gone down. */
final class Smailfigur {
    private static final List<String> RORELSER = List.of("upp", "lika", "ned");

    static Figur av(Resultat r, String svarande) {
        var fragor = r.kategorier().stream()
                .filter(k -> k.kod().endsWith(":" + svarande))
                .filter(k -> RORELSER.stream().anyMatch(matt -> antal(r, k, matt) > 0))
                .toList();
        var vem = svarande.equals("coach") ? "coachen" : "deltagaren";
        return Figur.utanTabell(
                "figur-smail-" + svarande,
                new Gruppstaplar(
                        "SMAIL som " + vem + " ser det",
                        mening(r, fragor),
                        "Fråga",
                        RORELSER.stream()
                                .map(matt -> Tabellvyer.etikett(r, matt))
                                .toList(),
                        fragor.stream()
                                .map(k -> new Grupp(
                                        k.etikett().replace(", " + vem, ""),
                                        RORELSER.stream()
                                                .map(matt -> Figurer.antalsstapel(
                                                        Tabellvyer.etikett(r, matt), antal(r, k, matt)))
                                                .toList()))
                                .toList(),
                        BigDecimal.ONE));
    }

    /** How many questions move which way more than the other; nothing is added up over them. */
    private static String mening(Resultat r, List<Kategori> fragor) {
        if (fragor.isEmpty()) {
            return "Ingen har svarat mer än en gång.";
        }
        long upp = fragor.stream()
                .filter(k -> antal(r, k, "upp") > antal(r, k, "ned"))
                .count();
        long ned = fragor.stream()
                .filter(k -> antal(r, k, "upp") < antal(r, k, "ned"))
                .count();
        return "Fler har gått upp än ned på " + upp + " av " + fragor.size() + " frågor, fler ned än upp på " + ned
                + ".";
    }

    private static long antal(Resultat r, Kategori kategori, String matt) {
        return r.varde(Resultat.TOTALT, "", kategori.kod(), matt);
    }

    private Smailfigur() {}
}

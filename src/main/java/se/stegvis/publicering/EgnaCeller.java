package se.stegvis.publicering;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.behorighet.Inloggad.Uppdrag;
import se.stegvis.faststallande.Cell;
import se.stegvis.faststallande.Faststalld;
import se.stegvis.publicering.PubliceringView.Egen;
import se.stegvis.publicering.PubliceringView.Egencell;
import se.stegvis.slapp.Innehall;
import se.stegvis.slapp.Innehall.Kod;
import se.stegvis.slapp.Innehall.Matt;
import se.stegvis.slapp.Innehall.Tabell;

/** The exact figures of the reader's own insatser beside what will be shown of them, and why. Nobody else's. */
@Singleton
class EgnaCeller {

    private final Frysta frysta;

    EgnaCeller(Frysta frysta) {
        this.frysta = frysta;
    }

    List<Egen> av(Publicering p, Tabell tabell, List<PubliceringcellRepository.Cell> celler, List<Uppdrag> uppdrag) {
        Set<String> fasta =
                Arrays.stream(String.valueOf(p.faststallanden()).split(",")).collect(Collectors.toSet());
        var egna = frysta.alla(p.slapperiod()).stream()
                .filter(f -> fasta.contains(String.valueOf(f.id())))
                .collect(Collectors.toMap(Faststalld::insatsId, f -> f));
        var alla = celler.stream()
                .filter(cell -> cell.tabell().equals(tabell.namn()))
                .toList();
        return uppdrag.stream()
                .flatMap(u -> Stream.ofNullable(egna.get(u.insatsId()))
                        .map(faststalld -> new Egen(
                                u.insatsNamn(),
                                Bortfall.av(tabell, alla, String.valueOf(u.insatsId())),
                                rader(
                                        alla.stream()
                                                .filter(cell -> cell.insats().equals(String.valueOf(u.insatsId())))
                                                .toList(),
                                        exakta(faststalld, tabell),
                                        tabell))))
                .filter(egen -> !egen.celler().isEmpty())
                .toList();
    }

    private Map<String, String> exakta(Faststalld faststalld, Tabell tabell) {
        return frysta.celler(List.of(faststalld)).stream()
                .filter(cell -> cell.tabell().equals(tabell.namn()))
                .collect(Collectors.toMap(cell -> plats(cell.kon(), cell.kategori(), cell.matt()), EgnaCeller::varde));
    }

    private static String varde(Cell cell) {
        return cell.varde().stripTrailingZeros().toPlainString();
    }

    private static List<Egencell> rader(
            List<PubliceringcellRepository.Cell> celler, Map<String, String> exakta, Tabell tabell) {
        return celler.stream()
                .map(cell -> new Egencell(
                        vad(cell, tabell),
                        exakta.getOrDefault(plats(cell.kon(), cell.kategori(), cell.matt()), ""),
                        varfor(cell.status()),
                        cell.visas() ? "green" : "yellow"))
                .toList();
    }

    private static String varfor(String status) {
        return switch (status) {
            case "VISAS" -> "Visas";
            case "PRIMAR" -> "Visas inte: för få, eller säger något om var och en";
            default -> "Visas inte: skyddar en annan cell";
        };
    }

    /** Words of one dimension each: kön and mått both have a code {@code totalt}. */
    private static String vad(PubliceringcellRepository.Cell cell, Tabell tabell) {
        var matt = tabell.matt().stream()
                .filter(m -> m.kod().equals(cell.matt()))
                .map(Matt::etikett)
                .findFirst()
                .orElse(cell.matt());
        var kon = cell.kon().equals(Innehall.BADA) ? "" : ord(tabell.kon(), cell.kon());
        return Stream.of(ord(tabell.kategorier(), cell.kategori()), matt, kon)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String ord(List<Kod> koder, String kod) {
        return koder.stream()
                .filter(k -> k.kod().equals(kod))
                .map(Kod::etikett)
                .findFirst()
                .orElse(kod);
    }

    private static String plats(String kon, String kategori, String matt) {
        return String.join(";", kon, kategori, matt);
    }
}

package se.stegvis.publicering;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.faststallande.Cell;
import se.stegvis.faststallande.Faststalld;
import se.stegvis.gemensamt.Slapperiod;
import se.stegvis.insats.Insats;
import se.stegvis.rojandekontroll.Amne;
import se.stegvis.rojandekontroll.Cellnyckel;
import se.stegvis.rojandekontroll.Rojandekontroll;
import se.stegvis.rojandekontroll.Sammanslagning;
import se.stegvis.rojandekontroll.SkyddadCell;
import se.stegvis.rojandekontroll.SkyddadTabell;
import se.stegvis.rojandekontroll.Skyddat;
import se.stegvis.rojandekontroll.Slappt;
import se.stegvis.rojandekontroll.Underlag;
import se.stegvis.slapp.Innehall;

/** Puts together, protects and audits a release. Minutes of work, which writes nothing before it is whole. */
@Singleton
class Forberedelse {

    private static final Map<Amne, String> TABELLER = Map.of(
            Amne.AVSLUTSANLEDNING, "avslutsanledning",
            Amne.UTFALL, "avslutsutfall",
            Amne.ALDER, "alder",
            Amne.UTBILDNING, "utbildning",
            Amne.FORSORJNINGSTID, "forsorjningstid",
            Amne.FORSORJNING_FORE, "forsorjning",
            Amne.FORSORJNING_EFTER, "forsorjning");

    private final Frysta frysta;
    private final PubliceringRepository publiceringar;
    private final PubliceringcellRepository celler;
    private final Skyddsregel regel;
    private final KantUtifran utifran;
    private final JsonMapper json;

    Forberedelse(
            Frysta frysta,
            PubliceringRepository publiceringar,
            PubliceringcellRepository celler,
            Skyddsregel regel,
            KantUtifran utifran,
            JsonMapper json) {
        this.frysta = frysta;
        this.publiceringar = publiceringar;
        this.celler = celler;
        this.regel = regel;
        this.utifran = utifran;
        this.json = json;
    }

    /** Told how far it has come; throws to stop. */
    interface Framsteg {
        void nu(String steg, int procent);
    }

    /** What came of it. */
    record Klar(
            List<Long> faststallanden, Lagrat lagrat, Innehall innehall, List<PubliceringcellRepository.Cell> celler) {}

    /** Throws {@link se.stegvis.gemensamt.Refused} with what is in the way. */
    Klar gor(Publicering publicering, Framsteg framsteg) {
        framsteg.nu("Hämtar det som är fastställt", 5);
        var period = publicering.slapperiod();
        var fasta = frysta.alla(period);
        var insatser = frysta.vilka(period);
        var fixed = frysta.celler(fasta);
        var frysta = frysta(insatser, fasta, framsteg);
        framsteg.nu("Läser tidigare släpp", 35);
        var tidigare = tidigare();
        var underlag = underlag(publicering, insatser, fixed, frysta, tidigare);
        framsteg.nu("Skyddar och kontrollerar", 45);
        var skyddat = new Rojandekontroll(regel.regler(), utifran.alla()).skydda(tidigare, List.of(underlag));
        framsteg.nu("Sparar", 95);
        return new Klar(
                fasta.stream().map(Faststalld::id).toList(),
                Lagrat.of(underlag),
                Slappord.of(insatser, fixed).innehall(skyddat.tabeller()),
                celler(publicering.id(), skyddat));
    }

    private List<Fryst> frysta(List<Insats> insatser, List<Faststalld> fasta, Framsteg framsteg) {
        var alla = new ArrayList<Fryst>();
        for (int i = 0; i < fasta.size(); i++) {
            framsteg.nu("Hämtar det som är fastställt", 5 + 30 * i / fasta.size());
            alla.add(frysta.fryst(insatser.get(i), fasta.get(i)));
        }
        return alla;
    }

    /** Everything that was released, with what was shown of it. */
    private List<Slappt> tidigare() {
        return publiceringar.findSlappta().stream()
                .map(p -> new Slappt(
                        lagrat(p).underlag(),
                        celler.findCeller(p.id()).stream()
                                .filter(PubliceringcellRepository.Cell::visas)
                                .map(cell -> nyckel(p.namn(), cell).text())
                                .collect(Collectors.toSet())))
                .toList();
    }

    private static Cellnyckel nyckel(String slapp, PubliceringcellRepository.Cell cell) {
        return new Cellnyckel(slapp, cell.tabell(), cell.insats(), cell.kon(), cell.kategori(), cell.matt());
    }

    private Underlag underlag(
            Publicering publicering,
            List<Insats> insatser,
            List<Cell> fixed,
            List<Fryst> frysta,
            List<Slappt> tidigare) {
        var period = Slapperiod.parse(publicering.period()).orElseThrow();
        var antal = Underlagsbygge.antal(period, frysta);
        var koder = insatser.stream().map(insats -> String.valueOf(insats.id())).toList();
        // An insats that has gone is still in what was released.
        var alla = Stream.concat(koder.stream(), tidigare.stream().flatMap(s -> s.underlag().insatser().stream()))
                .distinct()
                .toList();
        return new Underlag(
                publicering.namn(),
                period,
                publicering.ersatter(),
                alla,
                kategorier(fixed),
                tidigare.stream()
                        .map(Slappt::underlag)
                        .filter(u -> u.period().ar() == period.ar())
                        .map(Underlag::sammanslagning)
                        .findFirst()
                        .orElseGet(() -> Sammanslagning.of(koder, antal, regel.regler())),
                antal);
    }

    /** The rows of each table, as they were fixed. */
    private static Map<Amne, List<String>> kategorier(List<Cell> fixed) {
        var byTable = new LinkedHashMap<String, LinkedHashSet<String>>();
        fixed.forEach(cell -> byTable.computeIfAbsent(cell.tabell(), t -> new LinkedHashSet<>())
                .add(cell.kategori()));
        return TABELLER.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> List.copyOf(byTable.getOrDefault(e.getValue(), new LinkedHashSet<>()))));
    }

    /** What may be shown comes from the protected tables, which can hold nothing else. */
    private static List<PubliceringcellRepository.Cell> celler(long id, Skyddat skyddat) {
        var status = skyddat.liggare().stream()
                .collect(Collectors.toMap(
                        rad -> rad.nyckel().text(), rad -> rad.status().name()));
        var celler = new ArrayList<PubliceringcellRepository.Cell>();
        for (SkyddadTabell tabell : skyddat.tabeller()) {
            for (var rad : tabell.rader()) {
                var nyckel = new Cellnyckel(
                        tabell.slapp(), tabell.tabell(), rad.insats(), rad.kon(), rad.kategori(), rad.matt());
                celler.add(new PubliceringcellRepository.Cell(
                        id,
                        tabell.tabell(),
                        rad.insats(),
                        rad.kon(),
                        rad.kategori(),
                        rad.matt(),
                        rad.cell() instanceof SkyddadCell.Visad visad ? visad.varde() : null,
                        status.getOrDefault(nyckel.text(), "SEKUNDAR")));
            }
        }
        return celler;
    }

    private Lagrat lagrat(Publicering publicering) {
        try {
            return json.readValue(String.valueOf(publicering.underlag()), Lagrat.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package se.stegvis.slapp;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.stegvis.gemensamt.Slapperiod;
import se.stegvis.slapp.SlappRepository.Rad;
import se.stegvis.slapp.SlappcellRepository.Cell;

/** Writes a släpp, whole and once. What it is handed is what everybody may see: there is no way in for anything else. */
@Singleton
public class Slappskrivning {

    private final SlappRepository repository;
    private final SlappcellRepository cells;
    private final JsonMapper json;
    private final Clock clock;

    Slappskrivning(SlappRepository repository, SlappcellRepository cells, JsonMapper json, Clock clock) {
        this.repository = repository;
        this.cells = cells;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The next version of the period. Of two at once the second fails on the unique key.
     *
     * @param celler by the name of their table, each of which {@code innehall} describes
     * @return the id
     */
    @Transactional
    public long skriv(
            Slapperiod period,
            String katalogversion,
            String policyversion,
            int troskel,
            Innehall innehall,
            Map<String, List<Slappcell>> celler) {
        if (!innehall.rymmer(celler)) {
            throw new IllegalArgumentException("A cell of " + period + " has no words");
        }
        var nummer = repository.senaste(period.toString()) + 1;
        var rad = repository.save(new Rad(
                0, period.toString(), nummer, clock.instant(), katalogversion, policyversion, troskel, text(innehall)));
        celler.forEach((tabell, alla) -> {
            var rader = new ArrayList<Cell>();
            if (innehall.tabell(tabell).isEmpty()) {
                throw new IllegalArgumentException(tabell);
            }
            for (var cell : alla) {
                rader.add(new Cell(
                        rad.id(),
                        tabell,
                        cell.insats(),
                        cell.kon(),
                        cell.kategori(),
                        cell.matt(),
                        cell.varde(),
                        cell.status().tecken()));
            }
            cells.saveAll(rader);
        });
        return rad.id();
    }

    private String text(Innehall innehall) {
        try {
            return json.writeValueAsString(innehall);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

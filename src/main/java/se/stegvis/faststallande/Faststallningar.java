package se.stegvis.faststallande;

import io.micronaut.core.type.Argument;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.stegvis.faststallande.FaststallandeRepository.Tabellversion;
import se.stegvis.gemensamt.Period;
import se.stegvis.statistik.Leaf;
import se.stegvis.statistik.Resultat;
import se.stegvis.statistik.Statistik.Underlag;

/** Fixes a period of an insats, all of it or nothing. */
@Singleton
class Faststallningar {

    /** Rows that go to the database at a time. */
    private static final int ROWS = 5_000;

    private final FaststallandeRepository repository;
    private final JsonMapper json;

    Faststallningar(FaststallandeRepository repository, JsonMapper json) {
        this.repository = repository;
        this.json = json;
    }

    /** The version that fixing the period next would make. */
    int nasta(long insatsId, Period period) {
        return repository.findGallande(List.of(insatsId), period.fran(), period.till()).stream()
                        .mapToInt(Faststalld::nummer)
                        .max()
                        .orElse(0)
                + 1;
    }

    /**
     * Keeps what was counted.
     *
     * @param nummer the version that whoever fixes it expects to make
     * @throws OptimisticLockException when somebody else has made it meanwhile
     */
    @Transactional
    public Faststalld faststall(Uttag uttag, int nummer, String anteckning, String skal, @Nullable Long av) {
        if (nummer != nasta(uttag.insats().id(), uttag.period())) {
            throw new OptimisticLockException(
                    "Insats " + uttag.insats().id() + " has another version of " + uttag.period() + " than " + nummer);
        }
        var ny = repository.save(new Faststalld(
                0,
                uttag.insats().id(),
                uttag.period().fran(),
                uttag.period().till(),
                nummer,
                uttag.nar(),
                av,
                anteckning,
                skal));
        var id = ny.id();
        for (var tabell : uttag.tabeller()) {
            save(id, Cell.class, celler(id, tabell.resultat()), repository::saveCeller);
            save(id, Bidrag.class, bidrag(tabell), repository::saveBidrag);
        }
        save(id, Tabellversion.class, tabeller(uttag), repository::saveTabeller);
        save(id, Fakta.class, uttag.deltaganden(), repository::saveDeltaganden);
        return ny;
    }

    private static List<Tabellversion> tabeller(Uttag uttag) {
        return uttag.tabeller().stream()
                .map(t -> t.resultat().tabell())
                .map(tabell -> new Tabellversion(tabell.namn(), tabell.version()))
                .toList();
    }

    private static List<Cell> celler(long id, Resultat resultat) {
        var celler = new ArrayList<Cell>();
        for (var cell : Uttag.celler(resultat)) {
            celler.add(new Cell(
                    id,
                    resultat.tabell().namn(),
                    celler.size(),
                    cell.kon(),
                    cell.kategori(),
                    resultat.kategorier().stream()
                            .filter(kategori -> kategori.kod().equals(cell.kategori()))
                            .findFirst()
                            .orElseThrow()
                            .etikett(),
                    cell.matt(),
                    cell.varde()));
        }
        return celler;
    }

    private static List<Bidrag> bidrag(Underlag underlag) {
        return underlag.bidrag().stream()
                .map(leaf -> bidrag(underlag.resultat().tabell().namn(), leaf))
                .toList();
    }

    static Bidrag bidrag(String tabell, Leaf leaf) {
        return new Bidrag(tabell, leaf.matt(), leaf.kategori(), leaf.deltagandeId(), leaf.kon(), leaf.antal());
    }

    private <T> void save(long id, Class<T> type, List<T> rader, BiConsumer<Long, String> statement) {
        for (var from = 0; from < rader.size(); from += ROWS) {
            statement.accept(id, text(type, rader.subList(from, Math.min(rader.size(), from + ROWS))));
        }
    }

    private <T> String text(Class<T> type, List<T> rader) {
        try {
            return json.writeValueAsString(Argument.listOf(type), rader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

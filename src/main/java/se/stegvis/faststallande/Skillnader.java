package se.stegvis.faststallande;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.stegvis.faststallande.Skillnad.Plats;
import se.stegvis.statistik.Tabell;

/** What has become of the figures since they were fixed, and why. */
@Singleton
class Skillnader {

    private final FaststallandeRepository repository;

    Skillnader(FaststallandeRepository repository) {
        this.repository = repository;
    }

    /**
     * What was fixed beside what is counted now.
     *
     * @param celler those that differ, in the order of the tables
     * @param deltaganden how many count otherwise in some cell, by cause
     * @param omdefinierade the tables that are counted by other definitions now
     */
    record Jamforelse(List<Skillnad> celler, Map<Andringsorsak, Long> deltaganden, Set<String> omdefinierade) {}

    Jamforelse av(Faststalld faststalld, Uttag nu) {
        var omdefinierade = omdefinierade(faststalld);
        var orsaker = new Orsaksrakning(
                byId(repository.findDeltaganden(faststalld.id())), byId(nu.deltaganden()), omdefinierade);
        andringar(faststalld, nu).forEach(orsaker::add);
        var fore = fore(faststalld);
        var efter = efter(nu);
        var platser = new ArrayList<>(efter.keySet());
        fore.keySet().stream().filter(plats -> !efter.containsKey(plats)).forEach(platser::add);
        var celler = platser.stream()
                .map(plats -> new Skillnad(
                        plats,
                        fore.getOrDefault(plats, BigDecimal.ZERO),
                        efter.getOrDefault(plats, BigDecimal.ZERO),
                        orsaker.av(plats)))
                .filter(s -> s.andring().signum() != 0 || !s.orsaker().isEmpty())
                .toList();
        return new Jamforelse(celler, orsaker.deltaganden(), omdefinierade);
    }

    private Map<Plats, BigDecimal> fore(Faststalld faststalld) {
        return repository.findCeller(List.of(faststalld.id())).stream()
                .collect(toMap(
                        c -> new Plats(c.tabell(), c.kon(), c.kategori(), c.matt()),
                        Cell::varde,
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    private static Map<Plats, BigDecimal> efter(Uttag nu) {
        var celler = new LinkedHashMap<Plats, BigDecimal>();
        for (var tabell : nu.tabeller()) {
            var namn = tabell.resultat().tabell().namn();
            Uttag.celler(tabell.resultat())
                    .forEach(c -> celler.put(new Plats(namn, c.kon(), c.kategori(), c.matt()), c.varde()));
        }
        return celler;
    }

    /** By place and deltagande, now less then; the number of the key says nothing. */
    private Map<Bidrag, Long> andringar(Faststalld faststalld, Uttag nu) {
        var andringar = new HashMap<Bidrag, Long>();
        repository.findBidrag(faststalld.id()).forEach(b -> andringar.merge(b.utanAntal(), -b.antal(), Long::sum));
        for (var tabell : nu.tabeller()) {
            var namn = tabell.resultat().tabell().namn();
            tabell.bidrag().forEach(leaf -> {
                var b = Faststallningar.bidrag(namn, leaf);
                andringar.merge(b.utanAntal(), b.antal(), Long::sum);
            });
        }
        andringar.values().removeIf(andring -> andring == 0);
        return andringar;
    }

    private Set<String> omdefinierade(Faststalld faststalld) {
        var versioner = repository.versioner(faststalld.id());
        return Tabell.ALLA.stream()
                .filter(tabell -> versioner.getOrDefault(tabell.namn(), 0) != tabell.version())
                .map(Tabell::namn)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<Long, Fakta> byId(List<Fakta> alla) {
        return alla.stream().collect(toMap(Fakta::deltagandeId, f -> f));
    }
}

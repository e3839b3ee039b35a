package se.stegvis.uppfoljning;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps {@code frist} as the facts have it. Called in the transaction of every act that changes a fact, and for everybody
 * once a day: working it out once more changes nothing.
 */
@Singleton
class Frister {

    /** How many deltaganden are taken at a time. */
    static final int CHUNK = 500;

    private final Faktabas faktabas;
    private final FaktaQueries queries;
    private final FristRepository frister;

    Frister(Faktabas faktabas, FaktaQueries queries, FristRepository frister) {
        this.faktabas = faktabas;
        this.queries = queries;
        this.frister = frister;
    }

    /**
     * Works out those of some deltaganden.
     *
     * @param deltaganden ids, at most some hundreds
     * @return how many rows were not as they should
     */
    @Transactional
    int rakna(Collection<Long> deltaganden) {
        if (deltaganden.isEmpty()) {
            return 0;
        }
        queries.lock(deltaganden);
        var ska = faktabas.find(deltaganden).entrySet().stream()
                .flatMap(e -> rader(e.getKey(), e.getValue()).stream())
                .collect(Collectors.toSet());
        var har = frister.findByDeltagandeIdIn(deltaganden);
        // First away with what is not so any more: a new one may be open only when no other is.
        var bort = har.stream()
                .filter(rad -> !ska.contains(rad.utanId()))
                .map(FristRad::id)
                .toList();
        var nya = new HashSet<>(ska);
        nya.removeAll(har.stream().map(FristRad::utanId).collect(Collectors.toSet()));
        if (!bort.isEmpty()) {
            frister.remove(bort);
        }
        if (!nya.isEmpty()) {
            frister.saveAll(nya);
        }
        return bort.size() + nya.size();
    }

    /** The same for all of an insats, a chunk at a time. */
    @Transactional
    void raknaInsats(long insatsId) {
        var ids = queries.findIds(insatsId, 0, CHUNK);
        while (!ids.isEmpty()) {
            rakna(ids);
            ids = queries.findIds(insatsId, ids.get(ids.size() - 1), CHUNK);
        }
    }

    private static Set<FristRad> rader(long deltagandeId, Faktabas.Post post) {
        return post.fakta().frister().entrySet().stream()
                .flatMap(slag -> slag.getValue().stream()
                        .map(frist -> FristRad.of(post.insatsId(), deltagandeId, slag.getKey(), frist)))
                .collect(Collectors.toSet());
    }
}

package se.stegvis.handlingsplan;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.handlingsplan.DelmalRepository.DelmalRow;
import se.stegvis.handlingsplan.DelmalRepository.Rad;
import se.stegvis.handlingsplan.StegRepository.StegRow;
import se.stegvis.web.SqlErrors;

/** Reads and saves plans as a whole. */
@Singleton
class Handlingsplaner {

    private final HandlingsplanRepository planer;
    private final DelmalRepository rader;
    private final StegRepository steg;

    Handlingsplaner(HandlingsplanRepository planer, DelmalRepository rader, StegRepository steg) {
        this.planer = planer;
        this.rader = rader;
        this.steg = steg;
    }

    Optional<Handlingsplan> find(DeltagandeRef ref) {
        return planer.findByInsatsIdAndDeltagandeId(ref.insatsId(), ref.deltagandeId());
    }

    List<Delmal> delmal(DeltagandeRef ref) {
        var found = new LinkedHashMap<Long, Delmal>();
        for (var rad : find(ref.insatsId(), ref.deltagandeId())) {
            var delmal = found.computeIfAbsent(rad.delmalId(), id -> new Delmal(rad.rubrik(), new ArrayList<>()));
            if (rad.vad() != null && rad.ansvarig() != null && rad.status() != null) {
                delmal.steg()
                        .add(new Steg(
                                rad.vad(),
                                Ansvarig.of(rad.ansvarig()),
                                rad.klartSenast(),
                                Stegstatus.of(rad.status())));
            }
        }
        return List.copyOf(found.values());
    }

    /**
     * Puts this in place of what stood in the plan.
     *
     * @throws OptimisticLockException when somebody saved the plan since the form was made
     */
    @Transactional
    void save(DeltagandeRef ref, PlanForm form, int version) {
        var before = find(ref);
        if (before.isEmpty()) {
            add(first(form.ny(ref)), form.delmal());
            return;
        }
        // The version first: it keeps everybody else out while the rows are replaced.
        var plan = planer.update(form.over(before.get(), version));
        remove(find(ref.insatsId(), ref.deltagandeId()));
        add(plan, form.delmal());
    }

    private Handlingsplan first(Handlingsplan plan) {
        try {
            return planer.save(plan);
        } catch (DataAccessException e) {
            if (SqlErrors.isDuplicateKey(e)) {
                throw new OptimisticLockException("Deltagande " + plan.deltagandeId() + " just got a plan");
            }
            throw e;
        }
    }

    private List<Rad> find(long insatsId, long deltagandeId) {
        return rader.findRader(insatsId, deltagandeId);
    }

    // By id: a condition on the foreign key would lock the gap where somebody else adds rows to another plan.
    private void remove(List<Rad> old) {
        var steg = old.stream().map(Rad::stegId).filter(Objects::nonNull).toList();
        if (!steg.isEmpty()) {
            rader.deleteSteg(steg);
        }
        var delmal = old.stream().map(Rad::delmalId).distinct().toList();
        if (!delmal.isEmpty()) {
            rader.deleteDelmal(delmal);
        }
    }

    private void add(Handlingsplan plan, List<Delmal> delmal) {
        var rows = new ArrayList<StegRow>();
        for (int i = 0; i < delmal.size(); i++) {
            var mal = delmal.get(i);
            var id = rader.save(new DelmalRow(0, plan.id(), i, mal.rubrik())).id();
            for (int j = 0; j < mal.steg().size(); j++) {
                var s = mal.steg().get(j);
                rows.add(new StegRow(
                        0,
                        id,
                        j,
                        s.vad(),
                        s.ansvarig().kod(),
                        s.klartSenast(),
                        s.status().kod()));
            }
        }
        if (!rows.isEmpty()) {
            steg.saveAll(rows);
        }
    }
}

package se.stegvis.handlingsplan;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.stegvis.atkomstlogg.Andringslogg;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.handlingsplan.AktivitetRepository.AktivitetRow;
import se.stegvis.handlingsplan.DelmalRepository.DelmalRow;
import se.stegvis.handlingsplan.DelmalRepository.Rad;
import se.stegvis.handlingsplan.StegRepository.StegRow;
import se.stegvis.web.SqlErrors;

/** Reads and saves plans, as they are being edited, as a whole. */
@Singleton
class Handlingsplaner {

    private final HandlingsplanRepository planer;
    private final DelmalRepository rader;
    private final StegRepository steg;
    private final AktivitetRepository aktiviteter;
    private final Andringslogg andringslogg;

    Handlingsplaner(
            HandlingsplanRepository planer,
            DelmalRepository rader,
            StegRepository steg,
            AktivitetRepository aktiviteter,
            Andringslogg andringslogg) {
        this.planer = planer;
        this.rader = rader;
        this.steg = steg;
        this.aktiviteter = aktiviteter;
        this.andringslogg = andringslogg;
    }

    Optional<Handlingsplan> find(DeltagandeRef ref) {
        return planer.findByInsatsIdAndDeltagandeId(ref.insatsId(), ref.deltagandeId());
    }

    List<Delmal> delmal(DeltagandeRef ref) {
        var found = new LinkedHashMap<Long, Delmal>();
        for (var rad : rader.findRader(ref.insatsId(), ref.deltagandeId())) {
            var delmal = found.computeIfAbsent(rad.delmalId(), id -> delmal(rad));
            if (rad.stegId() != null) {
                delmal.steg().add(steg(rad));
            }
        }
        return List.copyOf(found.values());
    }

    private static Delmal delmal(Rad rad) {
        var status = Delmalstatus.of(rad.malstatus());
        return new Delmal(rad.nyckel(), rad.rubrik(), rad.livsomrade(), status, rad.skal(), new ArrayList<>());
    }

    private static Steg steg(Rad rad) {
        return new Steg(
                Objects.toString(rad.stegnyckel(), ""),
                Objects.toString(rad.vad(), ""),
                Ansvarig.of(Objects.toString(rad.ansvarig())),
                Objects.toString(rad.vem(), ""),
                rad.klartSenast(),
                Stegstatus.of(Objects.toString(rad.status())),
                Objects.toString(rad.resultat(), ""));
    }

    List<Aktivitet> aktiviteter(DeltagandeRef ref) {
        return aktiviteter.findRader(ref.insatsId(), ref.deltagandeId()).stream()
                .map(AktivitetRow::aktivitet)
                .toList();
    }

    /** Saves, as staff do it: with a row in the trail, which holds numbers and no words. */
    @Transactional
    void spara(DeltagandeRef ref, PlanForm form, int version, long av) {
        var fore = delmal(ref);
        save(ref, form, version);
        var id = String.valueOf(ref.deltagandeId());
        andringslogg.skriv(av, "deltagande", id, "PLAN_SPARAD", antal(fore), antal(form.delmal()));
    }

    private static String antal(List<Delmal> delmal) {
        return Arrays.stream(Delmalstatus.values())
                .map(s -> s.kod() + " "
                        + delmal.stream().filter(d -> d.status() == s).count())
                .collect(Collectors.joining(", "));
    }

    /**
     * Puts this in place of what stood in the plan. What is fixed in a version does not move.
     *
     * @throws OptimisticLockException when somebody saved the plan since the form was made
     */
    @Transactional
    Handlingsplan save(DeltagandeRef ref, PlanForm form, int version) {
        var before = find(ref);
        if (before.isEmpty()) {
            var plan = first(Handlingsplan.ny(ref, form));
            add(plan, form);
            return plan;
        }
        // The version first: it keeps everybody else out while the rows are replaced.
        var plan = planer.update(before.get().andrad(form, version));
        remove(ref);
        add(plan, form);
        return plan;
    }

    /**
     * Saves other days of the plan, or none: to say that what follows was decided from this version of it.
     *
     * @throws OptimisticLockException when somebody saved the plan since
     */
    Handlingsplan update(Handlingsplan plan) {
        return planer.update(plan);
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

    // By id: a condition on the foreign key would lock the gap where somebody else adds rows to another plan.
    private void remove(DeltagandeRef ref) {
        var old = rader.findRader(ref.insatsId(), ref.deltagandeId());
        var oldSteg = old.stream().map(Rad::stegId).filter(Objects::nonNull).toList();
        if (!oldSteg.isEmpty()) {
            rader.deleteSteg(oldSteg);
        }
        var oldDelmal = old.stream().map(Rad::delmalId).distinct().toList();
        if (!oldDelmal.isEmpty()) {
            rader.deleteDelmal(oldDelmal);
        }
        var oldAktiviteter = aktiviteter.findRader(ref.insatsId(), ref.deltagandeId()).stream()
                .map(AktivitetRow::id)
                .toList();
        if (!oldAktiviteter.isEmpty()) {
            aktiviteter.deleteAktiviteter(oldAktiviteter);
        }
    }

    private void add(Handlingsplan plan, PlanForm form) {
        var rows = new ArrayList<StegRow>();
        for (int i = 0; i < form.delmal().size(); i++) {
            var mal = form.delmal().get(i);
            var row = new DelmalRow(
                    0,
                    plan.id(),
                    i,
                    mal.nyckel(),
                    mal.rubrik(),
                    mal.livsomrade(),
                    mal.status().kod(),
                    mal.skal());
            var id = rader.save(row).id();
            for (int j = 0; j < mal.steg().size(); j++) {
                rows.add(StegRow.of(id, j, mal.steg().get(j)));
            }
        }
        if (!rows.isEmpty()) {
            steg.saveAll(rows);
        }
        var akt = form.aktiviteter();
        if (!akt.isEmpty()) {
            aktiviteter.saveAll(IntStream.range(0, akt.size())
                    .mapToObj(i -> AktivitetRow.of(plan.id(), i, akt.get(i)))
                    .toList());
        }
    }
}

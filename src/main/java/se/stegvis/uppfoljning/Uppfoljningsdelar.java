package se.stegvis.uppfoljning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.SkattningarInlasta;

/**
 * Notes parts of the follow-up that were done in another room, so that nobody has to say them twice: for the latest due day
 * whose window had begun. Outside a window they are about no follow-up.
 */
@Singleton
class Uppfoljningsdelar {

    private final Uppfoljningar uppfoljningar;
    private final FristRepository frister;

    Uppfoljningsdelar(Uppfoljningar uppfoljningar, FristRepository frister) {
        this.uppfoljningar = uppfoljningar;
        this.frister = frister;
    }

    /**
     * The plan was revised or confirmed, or a SMAIL answered.
     *
     * @return whether a follow-up was done by that, so that the frister are others now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean gjord(DeltagandeRef ref, Svar svar, LocalDate dag, long av) {
        if (!harBorjat(ref, dag)) {
            return false;
        }
        var attGora = uppfoljningar.attGora(ref, dag);
        return !attGora.isEmpty() && uppfoljningar.noteraDel(ref, attGora.get(attGora.size() - 1), svar, dag, av);
    }

    /**
     * Answers to SMAIL came in from a file: each due day that is still to be dealt with, and whose window had begun, takes the
     * first of them.
     *
     * @return the deltaganden of whom a follow-up was done by that
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Set<Long> inlasta(List<SkattningarInlasta.Svar> svar) {
        var perDeltagande = svar.stream()
                .collect(groupingBy(
                        SkattningarInlasta.Svar::deltagande,
                        mapping(SkattningarInlasta.Svar::datum, toCollection(TreeSet::new))));
        var ids =
                perDeltagande.keySet().stream().map(DeltagandeRef::deltagandeId).toList();
        var oppna = frister
                .findByDeltagandeIdInAndSlagAndTillstand(ids, Fristslag.TREMANADERS.kod(), Frist.Tillstand.OPPEN.kod())
                .stream()
                .collect(toMap(FristRad::deltagandeId, FristRad::fonsterFran));
        var klara = new HashSet<Long>();
        perDeltagande.forEach((ref, dagar) -> {
            var fonsterFran = oppna.get(ref.deltagandeId());
            if (fonsterFran != null && !fonsterFran.isAfter(dagar.last()) && inlasta(ref, dagar)) {
                klara.add(ref.deltagandeId());
            }
        });
        return klara;
    }

    private boolean inlasta(DeltagandeRef ref, Iterable<LocalDate> dagar) {
        var plan = uppfoljningar.plan(ref);
        var forst = new TreeMap<LocalDate, LocalDate>();
        for (var dag : dagar) {
            var attGora = plan.attGora(dag);
            if (!attGora.isEmpty()) {
                forst.putIfAbsent(attGora.get(attGora.size() - 1), dag);
            }
        }
        var klar = false;
        for (var en : forst.entrySet()) {
            klar |= uppfoljningar.noteraInlast(ref, en.getKey(), Svar.GJORD, en.getValue());
        }
        return klar;
    }

    /** One question, and most often no: then there is no need to gather all the facts to see that there is nothing to do. */
    private boolean harBorjat(DeltagandeRef ref, LocalDate dag) {
        return frister.findByDeltagandeIdAndSlagAndTillstand(
                        ref.deltagandeId(), Fristslag.TREMANADERS.kod(), Frist.Tillstand.OPPEN.kod())
                .filter(frist -> !frist.fonsterFran().isAfter(dag))
                .isPresent();
    }
}

package se.stegvis.kontaktperson;

import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.InsatsRef;

/** Says who is kontaktperson from a day, of one or of many. */
@Singleton
class Kontaktpersonbyten {

    /** A participant as she was chosen: the open row that her kontaktperson was shown by. */
    record Vald(long deltagandeId, long tid) {}

    private final BytQueries queries;
    private final Kontaktpersonhistorik historik;

    Kontaktpersonbyten(BytQueries queries, Kontaktpersonhistorik historik) {
        this.queries = queries;
        this.historik = historik;
    }

    /**
     * Changes the kontaktperson of one; null for nobody.
     *
     * @param version of the deltagande that the form was made from
     * @throws OptimisticLockException when somebody saved it since
     */
    @Transactional
    void byt(
            DeltagandeRef ref, @Nullable Long medarbetareId, LocalDate fran, String overlamning, long av, int version) {
        if (queries.setKontaktperson(ref.insatsId(), ref.deltagandeId(), medarbetareId, version) == 0) {
            throw new OptimisticLockException("Deltagande " + ref.deltagandeId() + " was changed");
        }
        historik.overlamnat(List.of(ref.deltagandeId()), fran, overlamning, av);
    }

    /**
     * Hands over all of them, or none.
     *
     * @return those that somebody else has handed over since they were chosen, for which nothing was done; else none
     */
    @Transactional
    List<Vald> lamna(InsatsRef insats, OverlamningForm typed, long av) {
        var valda = typed.vem();
        var ids = valda.stream().map(Vald::deltagandeId).toList();
        var kvar = queries.lock(insats.insatsId(), ids);
        var oppna = kvar.isEmpty() ? Map.<Long, Kontaktpersonstid>of() : oppna(kvar);
        var hunna = valda.stream()
                .filter(v -> !kvar.contains(v.deltagandeId()) || tid(oppna.get(v.deltagandeId())) != v.tid())
                .toList();
        if (hunna.isEmpty()) {
            queries.setAllas(insats.insatsId(), ids, typed.medarbetareId());
            historik.overlamnat(ids, typed.fran(), typed.overlamning(), av);
        }
        return hunna;
    }

    /** Who handed over those since they were chosen, by name; a file and an enrolment have none. */
    List<String> vilka(InsatsRef insats, List<Vald> hunna) {
        var ids = hunna.stream().map(Vald::deltagandeId).toList();
        var tider = hunna.stream().map(Vald::tid).toList();
        return queries.findGivna(insats.insatsId(), ids, tider).stream()
                .filter(namn -> !namn.isEmpty())
                .toList();
    }

    private Map<Long, Kontaktpersonstid> oppna(List<Long> deltaganden) {
        return queries.findOppna(deltaganden).stream()
                .collect(Collectors.toMap(Kontaktpersonstid::deltagandeId, Function.identity()));
    }

    private static long tid(@Nullable Kontaktpersonstid oppen) {
        return oppen == null ? 0 : oppen.id();
    }
}

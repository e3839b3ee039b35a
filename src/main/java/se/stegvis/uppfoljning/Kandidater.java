package se.stegvis.uppfoljning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.uppfoljning.Frist.Tillstand;
import se.stegvis.uppfoljning.GenereringQueries.Pagaende;

/** Whose follow-ups can be planned for a period, and whose not. */
@Singleton
class Kandidater {

    private final GenereringQueries queries;
    private final Faktabas faktabas;
    private final Clock clock;

    Kandidater(GenereringQueries queries, Faktabas faktabas, Clock clock) {
        this.queries = queries;
        this.faktabas = faktabas;
        this.clock = clock;
    }

    /** Why somebody with a due day in the period is not planned. */
    enum Hinder {
        PAUSAD("Pausad"),
        UTAN_KONTAKTPERSON("Ingen kontaktperson på plats"),
        REDAN("Redan planerad eller påbörjad");

        private final String etikett;

        Hinder(String etikett) {
            this.etikett = etikett;
        }

        String etikett() {
            return etikett;
        }
    }

    /** Somebody to plan, for her first due day of the period that is to be done. */
    record Kandidat(Pagaende vem, LocalDate forfallodag) {}

    /** Somebody not to plan. */
    record Undantag(Pagaende vem, LocalDate forfallodag, Hinder hinder) {}

    /** Both, in the order of kontaktperson and name. */
    record Urval(List<Kandidat> kandidater, List<Undantag> undantag) {}

    Urval find(InsatsRef insats, LocalDate fran, LocalDate till) {
        var pagaende = queries.findPagaende(insats.insatsId(), LocalDate.now(clock));
        var redan = queries.findRedan(insats.insatsId(), fran, till).stream()
                .collect(Collectors.groupingBy(
                        GenereringQueries.Redan::deltagandeId,
                        Collectors.mapping(GenereringQueries.Redan::forfallodag, Collectors.toSet())));
        var fakta = fakta(pagaende);
        var urval = new Urval(new ArrayList<>(), new ArrayList<>());
        for (var vem : pagaende) {
            var post = fakta.get(vem.id());
            var frister =
                    post == null ? List.<Frist>of() : post.fakta().tremanaders().inom(fran, till);
            forsta(frister, Tillstand.OPPEN)
                    .ifPresentOrElse(
                            dag -> add(
                                    urval,
                                    vem,
                                    dag,
                                    redan.getOrDefault(vem.id(), Set.of()).contains(dag)),
                            () -> forsta(frister, Tillstand.PAUSAD)
                                    .ifPresent(dag -> urval.undantag().add(new Undantag(vem, dag, Hinder.PAUSAD))));
        }
        return urval;
    }

    private static void add(Urval urval, Pagaende vem, LocalDate dag, boolean redan) {
        if (redan) {
            urval.undantag().add(new Undantag(vem, dag, Hinder.REDAN));
        } else if (vem.paPlats() == 0 && vem.vikarie() == null) {
            urval.undantag().add(new Undantag(vem, dag, Hinder.UTAN_KONTAKTPERSON));
        } else {
            urval.kandidater().add(new Kandidat(vem, dag));
        }
    }

    private static Optional<LocalDate> forsta(List<Frist> frister, Tillstand tillstand) {
        return frister.stream()
                .filter(f -> f.tillstand() == tillstand)
                .map(Frist::forfallodag)
                .findFirst();
    }

    private Map<Long, Faktabas.Post> fakta(List<Pagaende> pagaende) {
        var alla = new HashMap<Long, Faktabas.Post>();
        for (var i = 0; i < pagaende.size(); i += Frister.CHUNK) {
            alla.putAll(faktabas.find(pagaende.subList(i, Math.min(i + Frister.CHUNK, pagaende.size())).stream()
                    .map(Pagaende::id)
                    .toList()));
        }
        return alla;
    }
}

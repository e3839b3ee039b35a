package se.stegvis.uppfoljning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.installning.Installning;
import se.stegvis.installning.Installningar;
import se.stegvis.installning.Niva;
import se.stegvis.installning.Varde;
import se.stegvis.installning.Varden;
import se.stegvis.uppfoljning.FaktaQueries.AvklaradRad;
import se.stegvis.uppfoljning.FaktaQueries.DeltagandeRad;
import se.stegvis.uppfoljning.FaktaQueries.PausRad;
import se.stegvis.uppfoljning.FaktaQueries.Planhandelse;

/** Gathers {@link Fakta}, for one deltagande or for hundreds with the same number of statements. */
@Singleton
class Faktabas {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final FaktaQueries queries;
    private final EgetFristslagRepository egna;
    private final Installningar installningar;

    Faktabas(FaktaQueries queries, EgetFristslagRepository egna, Installningar installningar) {
        this.queries = queries;
        this.egna = egna;
        this.installningar = installningar;
    }

    /** Those of a deltagande, and the insats it is in. */
    record Post(long insatsId, Fakta fakta) {}

    /** By the id of the deltagande. */
    Map<Long, Post> find(Collection<Long> ids) {
        var rader = queries.findDeltaganden(ids);
        var planhandelser = queries.findPlanhandelser(ids).stream()
                .filter(h -> dag(h) != null)
                .collect(
                        groupingBy(Planhandelse::deltagandeId, mapping(h -> Objects.requireNonNull(dag(h)), toList())));
        var avklarade = queries.findAvklarade(ids).stream().collect(groupingBy(AvklaradRad::deltagandeId));
        var pauser = queries.findPauser(ids).stream()
                .collect(groupingBy(PausRad::deltagandeId, mapping(p -> new Paus(p.fran(), p.till()), toList())));
        var insatser = rader.stream().map(DeltagandeRad::insatsId).distinct().toList();
        var slag = egna.findByInsatsIdIn(insatser).stream().collect(groupingBy(EgetFristslag::insatsId));
        var tremanaders = installningar.varden(Installning.UPPFOLJNING_MANADER);
        var planrevidering = installningar.varden(Installning.PLANREVIDERING_MANADER);
        return rader.stream()
                .collect(toMap(
                        DeltagandeRad::id,
                        d -> new Post(
                                d.insatsId(),
                                new Fakta(
                                        d.inskriven(),
                                        d.slut(),
                                        later(d.forankradDeltagare(), d.forankradRemittent()),
                                        planhandelser.getOrDefault(d.id(), List.of()),
                                        avklarade(avklarade.getOrDefault(d.id(), List.of())),
                                        pauser.getOrDefault(d.id(), List.of()),
                                        Map.of(
                                                Fristslag.TREMANADERS,
                                                takter(tremanaders, d.insatsId()),
                                                Fristslag.PLANREVIDERING,
                                                takter(planrevidering, d.insatsId())),
                                        slag.getOrDefault(d.insatsId(), List.of())))));
    }

    private static @Nullable LocalDate dag(Planhandelse h) {
        return h.nar() == null ? h.dag() : h.nar().atZone(SWEDEN).toLocalDate();
    }

    private static Map<String, Map<LocalDate, Avklarad>> avklarade(List<AvklaradRad> rader) {
        return rader.stream()
                .collect(groupingBy(AvklaradRad::slag, toMap(AvklaradRad::forfallodag, a -> new Avklarad(a.gjord()))));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }

    private static List<Takt> takter(Varden varden, long insatsId) {
        var insats = Niva.insats(insatsId);
        return Stream.concat(
                        Stream.of(Installningar.BORJAN),
                        varden.rader().stream().filter(r -> r.ar(insats)).map(Varde::fran))
                .distinct()
                .map(fran -> new Takt(fran, varden.varde(fran, insats).intValueExact()))
                .toList();
    }
}

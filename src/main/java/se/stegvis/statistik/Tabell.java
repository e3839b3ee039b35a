package se.stegvis.statistik;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A table that can be counted: its dimensions, its measures, and the statement that counts it. To add one is to declare
 * it here, define its measures and write the statement.
 *
 * @param namn the word of files and addresses
 * @param harInsats whether there are rows for each insats, or only for all together
 * @param harKon whether women and men have rows of their own
 */
public record Tabell(
        String namn,
        String etikett,
        boolean harInsats,
        boolean harKon,
        boolean harKategori,
        List<Matt> matt,
        Counter counter) {

    public static final Tabell DELTAGARE =
            insatsOchKon("deltagare", "Deltagare", Definitioner.DELTAGARE, StatistikQueries::deltagare);
    public static final Tabell RESULTAT =
            insatsOchKon("resultat", "Resultat", Definitioner.RESULTAT, StatistikQueries::resultat);
    public static final Tabell HANDLINGSPLAN =
            insatsOchKon("handlingsplan", "Handlingsplan", Definitioner.HANDLINGSPLAN, StatistikQueries::handlingsplan);
    public static final Tabell ANONYMA =
            insatsOchKon("anonyma", "Anonyma", Definitioner.ANONYMA, StatistikQueries::anonyma);

    /** All of them, in the order they are listed. */
    public static final List<Tabell> ALLA = List.of(DELTAGARE, RESULTAT, HANDLINGSPLAN, ANONYMA);

    /** The statement of a table: counts its leaves in the insatser named, of which there is at least one. */
    interface Counter {
        List<Leaf> count(StatistikQueries queries, Collection<Long> insatser, LocalDate fran, LocalDate till);
    }

    public static Optional<Tabell> find(String namn) {
        return ALLA.stream().filter(tabell -> tabell.namn.equals(namn)).findFirst();
    }

    private static Tabell insatsOchKon(String namn, String etikett, List<Matt> matt, Counter counter) {
        return new Tabell(namn, etikett, true, true, false, matt, counter);
    }
}

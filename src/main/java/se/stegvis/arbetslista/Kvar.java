package se.stegvis.arbetslista;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.stegvis.gemensamt.Period;

/** How much there is left to fill in or put right before figures of a period are used, and where. */
@Singleton
public class Kvar {

    private final SaknasQueries queries;
    private final Clock clock;

    Kvar(SaknasQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * Of those in an insats whom somebody is kontaktperson for.
     *
     * @param kontaktperson her name
     * @param deltagare how many there is something about
     * @param luckor how much there is, of all of them
     * @param href the list of them
     */
    public record Antal(long insatsId, String kontaktperson, long deltagare, long luckor, String href) {}

    /** Those with something left among who took part on some day of the period, by the name of the kontaktperson. */
    public List<Antal> antal(Collection<Long> insatser, Period period) {
        if (insatser.isEmpty()) {
            return List.of();
        }
        return queries.count(insatser, LocalDate.now(clock), period.fran(), period.till(), null, null).stream()
                .map(a -> new Antal(
                        a.insatsId(),
                        Optional.ofNullable(a.kontaktperson()).orElse("Ingen ännu"),
                        a.deltagare(),
                        a.luckor(),
                        href(a, period)))
                .toList();
    }

    private static String href(SaknasQueries.Antal antal, Period period) {
        return "/insatser/" + antal.insatsId() + "/saknas?kontaktperson="
                + (antal.kontaktpersonId() == 0 ? Listurval.INGEN : antal.kontaktpersonId())
                + "&fran=" + period.fran() + "&till=" + period.till();
    }
}

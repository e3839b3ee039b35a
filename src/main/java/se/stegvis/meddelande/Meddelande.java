package se.stegvis.meddelande;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.Roll;

/** A row of the table, which says what each column is. */
@MappedEntity("meddelande")
record Meddelande(
        @Id @GeneratedValue long id,
        String slag,
        String text,
        String roller,
        Instant visasFran,
        Instant fran,
        Instant till,
        long skrivenAv,
        Instant skapad,
        @Nullable Instant indragen) {

    private static final String MEDDELANDE = "meddelande";
    private static final String STOPP = "stopp";

    /** Shown from {@code fran}; no rolls is everybody. */
    static Meddelande meddelande(
            String text, Collection<Roll> roller, Instant fran, Instant till, long av, Instant nu) {
        var koder = roller.stream().map(Roll::name).collect(Collectors.joining("|"));
        return new Meddelande(0, MEDDELANDE, text, koder, fran, fran, till, av, nu, null);
    }

    /** To everybody. */
    static Meddelande stopp(String forVad, Instant visasFran, Instant fran, Instant till, long av, Instant nu) {
        return new Meddelande(0, STOPP, forVad, "", visasFran, fran, till, av, nu, null);
    }

    boolean isStopp() {
        return slag.equals(STOPP);
    }

    boolean visas(Instant nu) {
        return indragen == null && !nu.isBefore(visasFran) && nu.isBefore(till);
    }

    /** Whether it is for who holds the rolls. */
    boolean arFor(Set<Roll> nagons) {
        return roller.isEmpty() || mottagare().stream().anyMatch(nagons::contains);
    }

    /** Who it is for; empty for everybody. */
    List<Roll> mottagare() {
        return roller.isEmpty()
                ? List.of()
                : Arrays.stream(roller.split("\\|")).map(Roll::valueOf).toList();
    }
}

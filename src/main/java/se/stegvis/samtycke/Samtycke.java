package se.stegvis.samtycke;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.DeltagandeRef;

/**
 * That a participant was given information, or consented to sharing with a party. It is never rewritten: a newer one
 * takes its place, or it is taken back.
 *
 * @param slag {@link #INFORMATION} or {@link #DELNING}
 * @param part code of the {@link Part}; empty for information
 * @param textVersion which text she was given
 * @param satt skriftligt or muntligt
 */
@MappedEntity("samtycke")
record Samtycke(
        @Id @GeneratedValue long id,
        long insatsId,
        long deltagandeId,
        String slag,
        String part,
        String omfattning,
        int textVersion,
        String satt,
        LocalDate datum,
        long registreratAv,
        Instant registrerat,
        @Nullable Instant ersatt,
        @Nullable LocalDate aterkallat,
        @Nullable Long aterkallatAv,
        @Version int version) {

    static final String INFORMATION = "information";
    static final String DELNING = "delning";

    static Samtycke nytt(DeltagandeRef ref, SamtyckeForm form, int textVersion, long av, Instant nu) {
        return new Samtycke(
                0,
                ref.insatsId(),
                ref.deltagandeId(),
                form.slag(),
                form.part(),
                form.omfattning(),
                textVersion,
                form.satt(),
                form.datum(),
                av,
                nu,
                null,
                null,
                null,
                0);
    }

    /** Whether it holds: neither replaced nor taken back. */
    boolean galler() {
        return ersatt == null && aterkallat == null;
    }

    boolean isDelning() {
        return slag.equals(DELNING);
    }

    Samtycke ersatt(Instant nu) {
        return slutat(nu, null, null, version);
    }

    /**
     * Taken back.
     *
     * @throws IllegalStateException when it does not hold, or is information, which cannot be taken back
     */
    Samtycke aterkallat(LocalDate dag, long av, int typedVersion) {
        if (!galler() || !isDelning()) {
            throw new IllegalStateException("Samtycke " + id + " cannot be taken back");
        }
        return slutat(null, dag, av, typedVersion);
    }

    private Samtycke slutat(@Nullable Instant ersattes, @Nullable LocalDate dag, @Nullable Long av, int v) {
        return new Samtycke(
                id,
                insatsId,
                deltagandeId,
                slag,
                part,
                omfattning,
                textVersion,
                satt,
                datum,
                registreratAv,
                registrerat,
                ersattes,
                dag,
                av,
                v);
    }

    @Override
    public String toString() {
        return "Samtycke " + id;
    }
}

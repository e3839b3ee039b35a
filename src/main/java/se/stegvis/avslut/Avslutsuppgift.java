package se.stegvis.avslut;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an exit says that no file has: who made it, to whom she was handed over, how she is reached. */
@MappedEntity("avslutsuppgift")
record Avslutsuppgift(
        @Id @GeneratedValue long id,
        long deltagandeId,
        @Nullable String overlamnad,
        String overlamnadText,
        @Nullable String nasSatt,
        String nasTid,
        @Nullable Long avslutadAv,
        @Nullable Instant avslutad,
        @Version int version) {

    /** Of an exit that has none, such as one read from a file. */
    static Avslutsuppgift ingen(long deltagandeId) {
        return new Avslutsuppgift(0, deltagandeId, null, "", null, "", null, null, 0);
    }

    static Avslutsuppgift ny(long deltagandeId, @Nullable Efterat fragat, long av, Instant nu) {
        var efterat = Objects.requireNonNullElse(fragat, Efterat.EJ_FRAGAT);
        return new Avslutsuppgift(
                0,
                deltagandeId,
                efterat.overlamnad(),
                efterat.overlamnadText(),
                efterat.nasSatt(),
                efterat.nasTid(),
                av,
                nu,
                0);
    }

    Avslutsuppgift rattad(Efterat efterat) {
        return new Avslutsuppgift(
                id,
                deltagandeId,
                efterat.overlamnad(),
                efterat.overlamnadText(),
                efterat.nasSatt(),
                efterat.nasTid(),
                avslutadAv,
                avslutad,
                version);
    }
}

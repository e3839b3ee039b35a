package se.stegvis.anteckning;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

/** A note written once for several deltaganden of an insats. It holds the copies together until they are signed. */
@MappedEntity("gruppanteckning")
record Gruppanteckning(@Id @GeneratedValue long id, long insatsId, long skrivenAv, @Version int version) {

    /** To be saved only over the version the form was made from. */
    Gruppanteckning andrad(int typedVersion) {
        return new Gruppanteckning(id, insatsId, skrivenAv, typedVersion);
    }
}

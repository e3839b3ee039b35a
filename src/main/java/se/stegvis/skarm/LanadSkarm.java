package se.stegvis.skarm;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.kryptering.Chiffer;

/** The screen of a session that is lent; its columns say what each value is. */
@MappedEntity("lanad_skarm")
record LanadSkarm(
        @Id long sessionId,
        long insatsId,
        long deltagandeId,
        String formular,
        int steg,
        String lage,
        @Nullable @TypeDef(type = DataType.BYTE_ARRAY, converter = Chiffer.Converter.class) Chiffer svar,
        Instant senast) {

    static final String PAGAR = "pagar";
    static final String KLAR = "klar";
    static final String UTGANGEN = "utgangen";

    DeltagandeRef ref() {
        return new DeltagandeRef(insatsId, deltagandeId);
    }

    boolean pagar() {
        return lage.equals(PAGAR);
    }

    boolean isKlar() {
        return lage.equals(KLAR);
    }

    /** At another step, with what is answered by then. */
    LanadSkarm vid(int nytt, @Nullable Chiffer svarat, Instant nu) {
        return new LanadSkarm(sessionId, insatsId, deltagandeId, formular, nytt, lage, svarat, nu);
    }

    /** Over, without anything of what was answered. */
    LanadSkarm slut(String nytt) {
        return new LanadSkarm(sessionId, insatsId, deltagandeId, formular, 0, nytt, null, senast);
    }
}

package se.stegvis.uppfoljning;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of frist that an insats has besides those of {@link Fristslag}.
 *
 * @param manader after the enrolment, and between one and the next: 1 to 60
 * @param fran nothing of it came due before this day
 * @param till nor comes due after this one; null while it goes on
 */
@MappedEntity("fristslag")
record EgetFristslag(
        @Id @GeneratedValue long id,
        long insatsId,
        String namn,
        int manader,
        boolean upprepas,
        LocalDate fran,
        @Nullable LocalDate till,
        @Version int version) {

    private static final String PREFIX = "eget_";

    /** As in {@code frist.slag}. */
    String kod() {
        return PREFIX + id;
    }

    /** With another name and last day, as somebody who saw a version of it wrote. */
    EgetFristslag andrat(String nyttNamn, @Nullable LocalDate nyTill, int seddVersion) {
        return new EgetFristslag(id, insatsId, nyttNamn, manader, upprepas, fran, nyTill, seddVersion);
    }

    /** As the audit trail has it. */
    String spar() {
        return "%s %d %s %s %s"
                .formatted(namn, manader, upprepas ? "upprepas" : "en_gang", fran, till == null ? "" : till);
    }

    Serie serie(LocalDate inskriven) {
        var serie = upprepad(inskriven);
        return serie.inom(fran, till);
    }

    private Serie upprepad(LocalDate inskriven) {
        return upprepas
                ? Serie.upprepad(inskriven, List.of(new Takt(fran, manader)))
                : Serie.enda(inskriven.plusMonths(manader));
    }
}

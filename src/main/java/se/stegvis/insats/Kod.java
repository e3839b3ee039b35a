package se.stegvis.insats;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Period;

/** One code of a list and its label; the days bound when it may be chosen, and null is no bound. */
@MappedEntity("kod")
public record Kod(
        String lista,
        String kod,
        String etikett,
        int ordning,
        @Nullable LocalDate giltigFran,
        @Nullable LocalDate giltigTill,
        @Version int version) {

    /** Valid on the day. */
    public boolean galler(LocalDate day) {
        return gallerUnder(new Period(day, day));
    }

    /** Valid on some day of the period. */
    public boolean gallerUnder(Period period) {
        return (giltigFran == null || !giltigFran.isAfter(period.till()))
                && (giltigTill == null || !giltigTill.isBefore(period.fran()));
    }
}

package se.stegvis.deltagare;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some deltaganden go on that were exited. Published inside the transaction of the act, when their rows have no exit any
 * more: what it was is told here, to be kept.
 *
 * @param skal why, in the words of who did it
 * @param av medarbetare; null when it was read from a file
 */
public record DeltagandeAteroppnat(List<Tidigare> tidigare, String skal, @Nullable Long av) {

    /**
     * An exit as it was.
     *
     * @param utfall as in files: codes joined with |, work with :extent
     */
    public record Tidigare(
            long deltagandeId,
            @Nullable LocalDate utskriven,
            String anledning,
            String text,
            String utfall,
            String forsorjning,
            @Nullable String samtyckeUppfoljning) {}
}

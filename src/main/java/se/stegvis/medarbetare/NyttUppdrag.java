package se.stegvis.medarbetare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.Roll;

/**
 * An uppdrag to give.
 *
 * @param roll one that is held per insats
 * @param till the last day; null until further notice
 */
public record NyttUppdrag(Roll roll, long insatsId, LocalDate fran, @Nullable LocalDate till) {}

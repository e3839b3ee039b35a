package se.stegvis.deltagare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.InsatsRef;

/**
 * Where somebody goes on, in another insats of the same insatsägare.
 *
 * @param samtycke the day she consented to be registered there
 * @param kontaktpersonId somebody who works there; null for nobody
 */
public record Overforing(InsatsRef till, LocalDate inskriven, LocalDate samtycke, @Nullable Long kontaktpersonId) {}

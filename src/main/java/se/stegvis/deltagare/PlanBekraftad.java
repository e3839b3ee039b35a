package se.stegvis.deltagare;

import java.time.LocalDate;
import se.stegvis.behorighet.DeltagandeRef;

/**
 * The handlingsplan was gone through and confirmed unchanged. Published inside the transaction of the act: a listener that
 * throws takes it back.
 *
 * @param nummer of the version that holds
 */
public record PlanBekraftad(DeltagandeRef deltagande, int nummer, LocalDate dag, long medarbetareId) {}

package se.stegvis.deltagare;

import se.stegvis.behorighet.DeltagandeRef;

/**
 * The days on which the handlingsplan was agreed were written or corrected, apart from the fixing of a version. Published
 * inside the transaction of the act: a listener that throws takes it back.
 */
public record PlanForankrad(DeltagandeRef deltagande) {}

package se.stegvis.deltagare;

import java.time.LocalDate;
import se.stegvis.behorighet.DeltagandeRef;

/** Told in the transaction that has corrected the day somebody was enrolled, to whoever keeps days that begin with it. */
public record InskrivenAndrad(DeltagandeRef deltagande, LocalDate fore, LocalDate efter) {}

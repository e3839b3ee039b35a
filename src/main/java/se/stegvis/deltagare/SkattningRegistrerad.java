package se.stegvis.deltagare;

import java.time.LocalDate;
import se.stegvis.behorighet.DeltagandeRef;

/**
 * Somebody answered an instrument. Published inside the transaction of the act: a listener that throws takes it back.
 *
 * @param instrument as in files: smail, ors or srs
 * @param svarande as in files: deltagare or coach
 * @param datum the day it was answered
 * @param medarbetareId who wrote it down
 */
public record SkattningRegistrerad(
        DeltagandeRef deltagande, String instrument, String svarande, LocalDate datum, long medarbetareId) {}

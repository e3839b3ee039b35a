package se.stegvis.uppfoljning;

import java.time.LocalDate;

/**
 * How often something comes due, from a day on.
 *
 * @param fran first day it holds; what came due before keeps its day
 * @param manader at least 1
 */
record Takt(LocalDate fran, int manader) {}

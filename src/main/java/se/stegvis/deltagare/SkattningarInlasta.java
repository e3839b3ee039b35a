package se.stegvis.deltagare;

import java.time.LocalDate;
import java.util.List;
import se.stegvis.behorighet.DeltagandeRef;

/** Answers of participants to SMAIL came in from a file. Published inside the transaction that wrote them. */
public record SkattningarInlasta(List<Svar> svar) {

    /** Who answered, and on which day. */
    public record Svar(DeltagandeRef deltagande, LocalDate datum) {}
}

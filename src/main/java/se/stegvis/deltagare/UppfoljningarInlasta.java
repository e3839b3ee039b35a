package se.stegvis.deltagare;

import java.util.List;

/** Follow-ups of some deltaganden were read from a file. Published inside the transaction that wrote them. */
public record UppfoljningarInlasta(List<Long> deltaganden) {}

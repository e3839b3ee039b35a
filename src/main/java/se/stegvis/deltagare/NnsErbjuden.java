package se.stegvis.deltagare;

import se.stegvis.behorighet.DeltagandeRef;

/**
 * Something else stands on the case about whether she was offered the NNS questionnaire. Published inside the transaction of
 * the act: a listener that throws takes it back.
 */
public record NnsErbjuden(DeltagandeRef deltagande) {}

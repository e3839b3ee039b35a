package se.stegvis.deltagare;

/** A deltagande counts as anonymous from today on. Published inside the transaction of the act. */
public record Anonymiserad(long deltagandeId) {}

package se.stegvis.installning;

/** A setting has another value than it had, from a day on. Published inside the transaction of the act. */
public record InstallningAndrad(Installning installning, Niva niva) {}

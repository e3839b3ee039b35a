package se.stegvis.atkomstlogg;

/** How a request ended. */
public enum Utfall {
    /** Allowed, and done. */
    MEDGIVEN,
    /** Refused by the guard: no right, or nothing there. */
    NEKAD,
    /** Allowed, but nothing was changed: the form came back, somebody else was first, or it went wrong. */
    AVBRUTEN
}

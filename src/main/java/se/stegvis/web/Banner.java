package se.stegvis.web;

/**
 * A line at the top of every page.
 *
 * @param stopp whether it tells of a planned stop
 */
public record Banner(String text, boolean stopp) {}

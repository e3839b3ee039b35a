package se.stegvis.behorighet;

import io.micronaut.http.HttpRequest;
import java.util.Set;

/** One question that a program asks with a key: what the key opens, and what was given, for the log. */
public final class Hamtning {

    private static final String ATTRIBUTE = Hamtning.class.getName();

    private final Set<String> tabeller;
    private String vad = "";

    private Hamtning(Set<String> tabeller) {
        this.tabeller = tabeller;
    }

    /**
     * Only the guard begins one.
     *
     * @param tabeller names of those the key opens; empty for all
     */
    public static Hamtning begin(HttpRequest<?> request, Set<String> tabeller) {
        var hamtning = new Hamtning(tabeller);
        request.setAttribute(ATTRIBUTE, hamtning);
        return hamtning;
    }

    /** The one of a request that the guard has let through. */
    public static Hamtning of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Hamtning.class)
                .orElseThrow(() -> new IllegalStateException("Asked without a key"));
    }

    /** Whether the key opens the table. */
    public boolean oppnar(String tabell) {
        return tabeller.isEmpty() || tabeller.contains(tabell);
    }

    /** Notes what is about to be given: ids and names of the program, nothing that was sent. */
    public void ger(String given) {
        vad = given;
    }

    /** What was given; empty when nothing was. */
    public String vad() {
        return vad;
    }
}

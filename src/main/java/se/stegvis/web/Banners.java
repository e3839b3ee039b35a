package se.stegvis.web;

import java.util.List;
import java.util.Set;
import se.stegvis.behorighet.Roll;

/** Where the frame around every page gets its banners. Asked on every request, so it must answer from memory. */
public interface Banners {

    /** Those to show now to who holds the rolls; nobody signed in holds none. */
    List<Banner> visas(Set<Roll> roller);
}

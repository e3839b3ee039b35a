package se.stegvis.web;

import java.util.ArrayList;
import java.util.List;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;

/** The links at the top of every page: what the rolls held let one open. */
final class Meny {

    /** A link, and whether the page shown lies under it. */
    record Post(String href, String text, boolean aktuell) {}

    static List<Post> of(Inloggad inloggad, String path) {
        var poster = new ArrayList<Post>();
        poster.add(new Post("/", "Start", path.equals("/")));
        for (var uppdrag : inloggad.insatserMed(Behorighet.SE_DELTAGARE)) {
            var insats = new InsatsRef(uppdrag.insatsId()).href();
            poster.add(new Post(insats + "/deltagare", uppdrag.insatsNamn(), path.startsWith(insats + "/")));
        }
        if (inloggad.har(Behorighet.SE_STATISTIK)) {
            poster.add(new Post(
                    "/statistik", "Statistik", path.startsWith("/statistik") || path.startsWith("/faststallanden")));
        }
        if (inloggad.har(Behorighet.SE_SLAPP)) {
            poster.add(new Post("/slapp", "Släppta tabeller", path.startsWith("/slapp")));
        }
        if (inloggad.har(Behorighet.SKRIVA_INSATSER)) {
            poster.add(new Post("/insatsregister", "Insatser", path.startsWith("/insatsregister")));
        }
        if (inloggad.har(Behorighet.HANTERA_KONTON)) {
            poster.add(new Post("/konton", "Konton", path.startsWith("/konton")));
        }
        if (inloggad.har(Behorighet.HANTERA_INSTALLNINGAR)) {
            poster.add(new Post("/installningar", "Inställningar", path.startsWith("/installningar")));
        }
        return poster;
    }

    private Meny() {}
}

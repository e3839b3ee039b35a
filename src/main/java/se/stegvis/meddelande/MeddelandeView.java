package se.stegvis.meddelande;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import se.stegvis.behorighet.Roll;
import se.stegvis.gemensamt.Datum;
import se.stegvis.meddelande.MeddelandeRepository.Rad;
import se.stegvis.web.Formular;

/** What the pages of this room show. */
final class MeddelandeView {

    static final String HREF = "/installningar/meddelanden";
    static final String STOPP = "/installningar/stopp";

    /** The hundred latest, latest first. */
    record Index(boolean finns, List<Post> poster) {}

    /** One of them; {@code drasIn} is the address that withdraws it, empty when its time is over. */
    record Post(
            String slag,
            String text,
            String till,
            String visas,
            String slutar,
            String av,
            String lage,
            String farg,
            String drasIn) {}

    /** The form for a new one. */
    record Nytt(Formular form) {}

    static Post post(Rad rad, Instant nu) {
        var m = rad.meddelande();
        var over = m.indragen() != null || !nu.isBefore(m.till());
        return new Post(
                m.isStopp() ? "Stopp" : "Meddelande",
                m.isStopp() ? Stopptext.of(m.text(), m.fran(), m.till(), m.skapad()) : m.text(),
                mottagare(m),
                Datum.lasbart(m.visasFran()),
                Datum.lasbart(m.till()),
                rad.namn(),
                lage(m, nu),
                m.visas(nu) ? "green" : "",
                over ? "" : HREF + "/" + m.id() + "/indragning");
    }

    private static String mottagare(Meddelande m) {
        return m.mottagare().isEmpty()
                ? "Alla"
                : m.mottagare().stream().map(Roll::etikett).collect(Collectors.joining(", "));
    }

    private static String lage(Meddelande m, Instant nu) {
        if (m.indragen() != null) {
            return "Indraget";
        }
        return m.visas(nu) ? "Visas nu" : nu.isBefore(m.visasFran()) ? "Kommer" : "Har visats";
    }

    private MeddelandeView() {}
}

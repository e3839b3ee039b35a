package se.stegvis.insats;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.web.Formular;

/** What the pages of code lists show. */
final class KodView {

    static final String HREF = "/installningar/kodlistor";

    /** The lists. */
    record Listor(List<Post> listor) {}

    /** One list, and how many of its codes may be chosen. */
    record Post(String href, String etikett, int antal, int utgangna) {}

    /**
     * The codes of a list.
     *
     * @param fast why none can be added; empty when one can
     */
    record Lista(String etikett, String href, String fast, List<Rad> koder, List<SparRad> spar) {}

    /** One code; {@code last} is why its meaning is fixed, or empty. */
    record Rad(
            String href, String etikett, String kod, int ordning, String fran, String till, Lage lage, String last) {}

    /** Whether it may be chosen, in words and with the colour of a tag. */
    record Lage(String text, String farg) {}

    /**
     * The form of a code.
     *
     * @param kod empty for a new one
     */
    record Andra(
            String lista, String tillbaka, String action, String kod, String etikett, String last, Formular form) {}

    static String href(Kodlista lista) {
        return HREF + "/" + lista.namn();
    }

    static Post post(Kodlista lista, List<Kod> koder, LocalDate idag) {
        var antal = (int) koder.stream().filter(kod -> kod.galler(idag)).count();
        return new Post(href(lista), lista.etikett(), antal, koder.size() - antal);
    }

    static Rad rad(Kodlista lista, Kod kod, LocalDate idag) {
        return new Rad(
                href(lista) + "/koder/" + kod.kod() + "/andra",
                kod.etikett(),
                kod.kod(),
                kod.ordning(),
                text(kod.giltigFran(), "Från början"),
                text(kod.giltigTill(), "Tills vidare"),
                lage(kod, idag),
                Kodlas.skal(lista, kod.kod()));
    }

    private static Lage lage(Kod kod, LocalDate idag) {
        if (kod.galler(idag)) {
            return new Lage("Används", "green");
        }
        return kod.giltigFran() != null && kod.giltigFran().isAfter(idag)
                ? new Lage("Kommer", "")
                : new Lage("Utgången", "yellow");
    }

    private static String text(@Nullable LocalDate day, String utan) {
        return day == null ? utan : Datum.lasbart(day);
    }

    private KodView() {}
}

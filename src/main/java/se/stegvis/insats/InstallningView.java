package se.stegvis.insats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Datum;
import se.stegvis.installning.Installning;
import se.stegvis.installning.Installningar;
import se.stegvis.installning.Niva;
import se.stegvis.installning.Varde;
import se.stegvis.installning.Varden;
import se.stegvis.web.Formular;

/** What the pages of settings show. */
final class InstallningView {

    static final String HREF = "/installningar";

    /** Every setting. */
    record Index(List<Post> installningar) {}

    /** One setting: what holds where nobody has a value of her own, what comes, and how many have their own. */
    record Post(String href, String etikett, String idag, String kommer, int egna) {}

    /** One setting with its values. */
    record Sida(
            String etikett,
            String href,
            String betydelse,
            String standard,
            boolean finns,
            List<Rad> varden,
            List<SparRad> spar) {}

    /** A value and its days. */
    record Rad(String niva, String varde, String fran, String till, String lage, String farg) {}

    /** The form for a new value. */
    record Nytt(String etikett, String href, String enhet, String granser, boolean flera, Formular form) {}

    static String href(Installning installning) {
        return HREF + "/varden/" + installning.nyckel();
    }

    static Post post(Varden varden, LocalDate idag) {
        var i = varden.installning();
        var kommer = varden.rader().stream()
                .filter(rad -> rad.fran().isAfter(idag))
                .map(Varde::fran)
                .min(Comparator.naturalOrder())
                .map(dag -> "Ändras " + Datum.lasbart(dag))
                .orElse("");
        var egna = (int) varden.rader().stream()
                .filter(rad -> !rad.ar(Niva.INSTALLATION))
                .map(rad -> new Niva(Niva.Slag.valueOf(rad.niva().toUpperCase(Locale.ROOT)), rad.nivaId()))
                .distinct()
                .filter(niva -> varden.eget(niva, idag).isPresent())
                .count();
        return new Post(href(i), i.etikett(), i.text(varden.varde(idag)), kommer, egna);
    }

    static List<Rad> rader(Varden varden, Map<Niva, String> nivaer, LocalDate idag) {
        var rader = new ArrayList<Rad>();
        nivaer.forEach((niva, namn) -> {
            LocalDate nasta = null;
            for (var rad : varden.rader().stream()
                    .filter(v -> v.ar(niva))
                    .sorted(Comparator.comparing(Varde::fran).reversed())
                    .toList()) {
                rader.add(rad(varden.installning(), rad, namn, nasta, idag));
                nasta = rad.fran();
            }
        });
        return rader;
    }

    private static Rad rad(Installning i, Varde rad, String namn, @Nullable LocalDate nasta, LocalDate idag) {
        var kommer = rad.fran().isAfter(idag);
        var tidigare = nasta != null && !nasta.isAfter(idag);
        var varde = rad.varde();
        return new Rad(
                namn,
                varde == null ? "Inget eget värde" : i.text(varde),
                rad.fran().equals(Installningar.BORJAN) ? "Från början" : Datum.lasbart(rad.fran()),
                nasta == null
                        ? "Tills vidare"
                        : Datum.lasbart(Objects.requireNonNull(nasta).minusDays(1)),
                kommer ? "Kommer" : tidigare ? "Tidigare" : "Gäller nu",
                kommer || tidigare ? "" : "green");
    }

    private InstallningView() {}
}

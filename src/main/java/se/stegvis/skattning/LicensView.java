package se.stegvis.skattning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Datum;
import se.stegvis.skattning.LicensRepository.Rad;
import se.stegvis.web.Formular;

/**
 * The page of the licence.
 *
 * @param mening whether the lines may be used, in a sentence
 * @param finns whether one is recorded that nobody has withdrawn
 */
record LicensView(String mening, boolean finns, List<Post> poster) {

    static final String HREF = "/installningar/licens";

    /**
     * A licence.
     *
     * @param aterkallas the address that withdraws it; empty when it is withdrawn
     */
    record Post(
            String innehavare,
            String omfattning,
            String dag,
            String registrerad,
            String aterkallad,
            String aterkallas) {}

    /** A new one. */
    record Ny(Formular form) {}

    static LicensView of(List<Rad> rader, LocalDate idag) {
        var galler = rader.stream().filter(r -> r.aterkallad() == null).findFirst();
        var mening = galler.map(r -> r.dag().isAfter(idag)
                        ? "Linjerna kan användas på skärmen från %s.".formatted(Datum.lasbart(r.dag()))
                        : "Linjerna kan användas på skärmen.")
                .orElse("Linjerna kan inte användas på skärmen, eftersom ingen licens är antecknad.");
        return new LicensView(
                mening, galler.isPresent(), rader.stream().map(LicensView::post).toList());
    }

    private static Post post(Rad r) {
        return new Post(
                r.innehavare(),
                r.omfattning(),
                Datum.lasbart(r.dag()),
                Datum.lasbart(r.registrerad()) + ", " + r.registreradAv(),
                aterkallad(r.aterkallad() == null ? null : Datum.lasbart(r.aterkallad()), r.aterkalladAv()),
                r.aterkallad() == null ? HREF + "/" + r.id() + "/aterkallelse" : "");
    }

    private static String aterkallad(@Nullable String nar, @Nullable String av) {
        return nar == null ? "" : nar + ", " + av;
    }
}

package se.stegvis.faststallande;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.faststallande.FaststallandeRepository.Rad;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Period;
import se.stegvis.gemensamt.Periodslag;
import se.stegvis.web.Formular;

/** The pages of what is fixed. */
final class FaststallandeView {

    /**
     * All that the reader may see.
     *
     * @param kan whether she may fix more
     */
    record Lista(boolean kan, List<Grupp> perioder) {}

    /** A period with what is fixed of it. */
    record Grupp(String period, String dagar, List<Punkt> rader) {}

    /** One that is fixed; {@code ersatt} says so of one that a later version has taken the place of. */
    record Punkt(String href, String insats, String version, String nar, String av, String text, boolean ersatt) {

        static Punkt of(Rad r) {
            return new Punkt(
                    FaststallandeView.href(r.id()),
                    r.insats(),
                    "Version " + r.nummer(),
                    Datum.lasbart(r.uttag()),
                    r.av(),
                    FaststallandeView.text(r.skal(), r.anteckning()),
                    r.galler() == 0);
        }
    }

    /** One that is fixed, with its tables. */
    record Sida(
            String insats,
            String period,
            String dagar,
            Punkt punkt,
            String skal,
            String anteckning,
            String skillnader,
            String nu,
            List<Frystabell> tabeller) {}

    /**
     * What has changed since.
     *
     * @param tillbaka address of what was fixed
     * @param nar when it was counted anew
     */
    record Skillnadssida(
            String insats,
            String period,
            String version,
            String faststalld,
            String nar,
            String tillbaka,
            List<Orsaksrad> orsaker,
            List<Skillnadstabell> tabeller) {}

    /** A cause with how many deltaganden count otherwise for it. */
    record Orsaksrad(String orsak, String antal) {}

    /** The cells of a table that differ. */
    record Skillnadstabell(String namn, String etikett, boolean omdefinierad, List<Skillnadsrad> rader) {}

    /** A cell that differs, and how much of it is due to what. */
    record Skillnadsrad(String etikett, String fore, String nu, String andring, List<String> orsaker) {}

    /**
     * The form.
     *
     * @param valda what is looked at before it is fixed; empty before something is chosen
     * @param period as the form sends it
     */
    record Fresh(
            Formular form,
            String period,
            String periodnamn,
            String dagar,
            boolean kanFaststallas,
            boolean behoverSkal,
            List<Vald> valda) {}

    /**
     * An insats that is about to be fixed.
     *
     * @param nummer the version it would be
     * @param tidigare what there is already; empty when it would be the first
     * @param regler how many sums hold
     * @param fel each sum that does not
     * @param kvar what there is left to fill in
     */
    record Vald(
            long insatsId,
            String namn,
            int nummer,
            String tidigare,
            String regler,
            List<String> fel,
            List<Rest> kvar) {}

    /** Something left to fill in, and where. */
    record Rest(String text, String href) {}

    static String href(long id) {
        return FaststallandeController.HREF + "/" + id;
    }

    static List<Grupp> grupper(List<Rad> rader) {
        return rader.stream()
                .map(r -> new Period(r.fran(), r.till()))
                .distinct()
                .map(period -> new Grupp(
                        Periodslag.namn(period),
                        Periodslag.dagarna(period),
                        rader.stream()
                                .filter(r -> r.fran().equals(period.fran())
                                        && r.till().equals(period.till()))
                                .map(Punkt::of)
                                .toList()))
                .toList();
    }

    static Sida sida(Rad r, List<Cell> celler, Map<String, Integer> versioner, Optional<Rad> ersatterav) {
        var period = new Period(r.fran(), r.till());
        return new Sida(
                r.insats(),
                Periodslag.namn(period),
                Periodslag.dagarna(period),
                Punkt.of(r),
                r.skal(),
                r.anteckning(),
                href(r.id()) + "/skillnader",
                ersatterav.map(nyare -> href(nyare.id())).orElse(""),
                Frystabell.alla(celler, versioner));
    }

    private static String text(String skal, String anteckning) {
        return skal.isEmpty() ? anteckning : anteckning.isEmpty() ? skal : skal + ". " + anteckning;
    }

    private FaststallandeView() {}
}

package se.stegvis.publicering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Slapperiod;
import se.stegvis.publicering.Publicering.Lage;
import se.stegvis.web.Formular;

/** What the pages of releases on their way show. */
final class PubliceringView {

    static final String HREF = "/publicering";

    /**
     * The start: who has fixed the period chosen, and what there has been.
     *
     * @param alla whether everybody has fixed it
     */
    record Lista(Formular form, String period, List<Insats> insatser, boolean alla, List<Rad> rader) {}

    /** An insats, and when the period was fixed there; empty when it was not. */
    record Insats(String namn, String fastst) {}

    /** One release. */
    record Rad(String href, String period, String version, String lage, String farg, String startad, String avgjord) {}

    /**
     * One release on its way.
     *
     * @param hinder why it could not be prepared, or not be released; empty when nothing is in the way
     * @param forbereds whether it is being prepared
     * @param granskas whether it can be read and decided
     * @param pagar whether it can be broken off
     * @param kanSlappa whether the reader is another than who began it
     * @param bortfall totals of the whole federation that can not be shown, table by table
     */
    record Sida(
            String href,
            String period,
            String version,
            String lage,
            String farg,
            String startad,
            String steg,
            int klart,
            String hinder,
            boolean forbereds,
            boolean granskas,
            boolean pagar,
            boolean kanSlappa,
            List<Lank> tabeller,
            String skyddade,
            List<String> bortfall) {}

    /** A link with what it leads to. */
    record Lank(String href, String etikett, String text) {}

    /**
     * A table as the federation will see it, with the reader's own insatser beside.
     *
     * @param tabell for the partial of room slapp
     * @param bortfall totals of the whole federation that can not be shown; empty when all are
     */
    record Tabell(String rubrik, String period, String href, Object tabell, String bortfall, List<Egen> egna) {}

    /**
     * An insats of one's own: its exact figures, and what becomes of each.
     *
     * @param bortfall its totals that can not be shown; empty when all are
     */
    record Egen(String namn, String bortfall, List<Egencell> celler) {}

    /** A figure, and why it is shown or not. */
    record Egencell(String vad, String varde, String varfor, String farg) {}

    static String href(long id) {
        return HREF + "/" + id;
    }

    static Rad rad(PubliceringRepository.Rad rad) {
        return new Rad(
                href(rad.id()),
                period(rad.period()),
                "Version " + rad.nummer(),
                rad.lage().etikett(),
                rad.lage().farg(),
                Datum.lasbart(rad.startad()) + ", " + vem(rad.startadAv()),
                rad.avgjord() == null ? "" : Datum.lasbart(rad.avgjord()) + avgjordAv(rad));
    }

    /** What could not be prepared was nobody's decision. */
    private static String avgjordAv(PubliceringRepository.Rad rad) {
        return rad.lage() == Lage.GICK_INTE ? "" : ", " + vem(rad.avgjordAv());
    }

    static String vem(@Nullable String namn) {
        return namn == null ? "med ett kommando" : namn;
    }

    static String period(String period) {
        return Slapperiod.parse(period).map(Slapperiod::etikett).orElse(period);
    }

    private PubliceringView() {}
}

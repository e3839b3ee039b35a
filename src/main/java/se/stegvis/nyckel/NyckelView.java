package se.stegvis.nyckel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.drift.ReleaseReader.Account;
import se.stegvis.gemensamt.Datum;
import se.stegvis.nyckel.NyckelRepository.Rad;
import se.stegvis.web.Formular;

/**
 * The page of the keys.
 *
 * @param konto on what database account released figures are read, a sentence
 * @param kontoBra whether that is as it should be
 */
record NyckelView(List<Post> poster, String konto, boolean kontoBra) {

    static final String HREF = "/installningar/api-nycklar";

    /**
     * A key.
     *
     * @param farg of the tag, which says how it stands
     * @param aterkallas the address that withdraws it; empty when it is withdrawn
     */
    record Post(
            String namn,
            String tabeller,
            String giltigTill,
            String skapad,
            String senast,
            String lage,
            String farg,
            String aterkallas) {}

    /** A new one. */
    record Ny(Formular form) {}

    /** The one time it is shown. */
    record Skapad(String namn, String nyckel) {}

    static NyckelView of(List<Rad> rader, Account account, LocalDate idag) {
        return new NyckelView(
                rader.stream().map(rad -> post(rad, idag)).toList(), konto(account), account == Account.OWN);
    }

    private static String konto(Account account) {
        return switch (account) {
            case OWN -> "Släppta siffror läses med ett eget databaskonto, som inte kan läsa något annat.";
            case TOO_WIDE ->
                "Släppta siffror läses med ett eget databaskonto, men det kan läsa mer än så. Ta bort det som README inte"
                        + " nämner.";
            case PROGRAMS ->
                "Släppta siffror läses med programmets eget databaskonto. Skapa ett eget, se STEGVIS_SLAPP_USER i README.";
        };
    }

    private static Post post(Rad rad, LocalDate idag) {
        var till = rad.giltigTill();
        var aterkallad = rad.aterkallad();
        var slut = till != null && idag.isAfter(till);
        return new Post(
                rad.namn(),
                rad.tabeller().isEmpty() ? "Alla" : rad.tabeller().replace(",", ", "),
                till == null ? "Tills vidare" : Datum.lasbart(till),
                Datum.lasbart(rad.skapad()) + ", " + vem(rad.skapadAv()),
                rad.senast() == null ? "Aldrig" : Datum.lasbart(rad.senast()),
                aterkallad != null
                        ? "Återkallad " + Datum.lasbart(aterkallad) + ", " + vem(rad.aterkalladAv())
                        : slut ? "Gick ut" : "Gäller",
                aterkallad == null && !slut ? "green" : "",
                aterkallad == null ? HREF + "/" + rad.id() + "/aterkallelse" : "");
    }

    private static String vem(@Nullable String namn) {
        return namn == null ? "med ett kommando" : namn;
    }
}

package se.stegvis.slapp;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import se.stegvis.Db;
import se.stegvis.gemensamt.Slapperiod;
import se.stegvis.slapp.Innehall.Kod;
import se.stegvis.slapp.Innehall.Matt;
import se.stegvis.slapp.Innehall.Tabell;
import se.stegvis.slapp.Slappcell.Status;

/** Releases for tests, of years in which no test makes any of its own. */
@Singleton
public class Provslapp {

    public static final String PERIOD = "1988H2";

    private static final List<Kod> INSATSER =
            List.of(new Kod("=Klivet;1", "=Klivet;1"), new Kod("TOTALT", "Samtliga insatser"));
    private static final List<Kod> KON =
            List.of(new Kod("kvinna", "Kvinnor"), new Kod("man", "Män"), new Kod("totalt", "Totalt"));
    private static final Tabell DELTAGARE = new Tabell(
            "deltagare",
            "Deltagare",
            "De som var i insatserna",
            INSATSER,
            KON,
            List.of(),
            List.of(
                    new Matt("inskrivna", "Inskrivna", false, "Inskrivna under perioden."),
                    new Matt("pagaende", "Pågående", true, "Inskrivna och inte utskrivna vid periodens slut.")));
    private static final Tabell ALDER = new Tabell(
            "alder",
            "Ålder vid inskrivningen",
            "De som skrevs in",
            INSATSER,
            KON,
            List.of(new Kod("15-29", "15–29 år"), new Kod("30-44", "30–44 år")),
            List.of(new Matt("startade", "Startade", false, "Inskrivna under perioden.")));

    private final Slappskrivning skrivning;
    private final Db db;

    Provslapp(Slappskrivning skrivning, Db db) {
        this.skrivning = skrivning;
        this.db = db;
    }

    /** One more version, with a cell of every status. */
    public long skriv(String period) {
        return skrivning.skriv(
                Slapperiod.parse(period).orElseThrow(),
                "2026-1",
                "2026-1",
                5,
                new Innehall(List.of(DELTAGARE, ALDER)),
                Map.of(
                        "deltagare",
                        List.of(
                                Slappcell.utan("=Klivet;1", "totalt", "", "inskrivna", Status.SAKNAS),
                                Slappcell.visad("=Klivet;1", "totalt", "", "pagaende", 0),
                                Slappcell.utan("TOTALT", "kvinna", "", "inskrivna", Status.SKYDDAD),
                                Slappcell.utan("TOTALT", "man", "", "inskrivna", Status.SKYDDAD),
                                Slappcell.visad("TOTALT", "totalt", "", "inskrivna", 63),
                                Slappcell.visad("TOTALT", "totalt", "", "pagaende", 741)),
                        "alder",
                        List.of(
                                Slappcell.visad("TOTALT", "totalt", "15-29", "startade", 31),
                                Slappcell.visad("TOTALT", "totalt", "30-44", "startade", 32))));
    }

    /** The first version, once for all tests that only look. */
    public synchronized long forsta() {
        if (db.number("select count(*) from slapp where period = ?", PERIOD) == 0) {
            skriv(PERIOD);
        }
        return db.number("select min(id) from slapp where period = ?", PERIOD);
    }
}

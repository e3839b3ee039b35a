package se.stegvis.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;

/**
 * Ten years of deltaganden, imported as a site would, from a file that is never whole in memory. What they were asked and
 * answered, and who called them, comes past the program. The days lie still, so that a period holds as many each time.
 */
final class FigureWorld {

    /** What is counted. */
    static final LocalDate FRAN = LocalDate.of(2023, 1, 1);

    static final LocalDate TILL = LocalDate.of(2023, 6, 30);

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final int DAYS = 10 * 365;
    private static final int SIZE = 5_000;
    private static final String[] ANLEDNING = {
        "utskrivning", "utskrivning", "sjukdom", "fortsatt_rehabilitering", "utan_matning", "ovrigt"
    };
    private static final String[] UTFALL = {
        "subventionerat_arbete:75",
        "ej_subventionerat_arbete:100",
        "studier",
        "aktivt_arbetssokande",
        "studier|aktivt_arbetssokande"
    };
    private static final String[] FORSORJNING = {
        "forsorjningsstod", "sjukpenning_rehabpenning", "a_kassa|forsorjningsstod"
    };

    private final Path files = PackagedProgram.FOLDER.resolve("figure-files");
    private final Map<String, String> settings;
    private final Database database;
    private final Random random = new Random(11);
    private int insatser;

    FigureWorld(Map<String, String> settings, Database database) {
        this.settings = settings;
        this.database = database;
    }

    /** Further deltaganden, in insatser of their own; a whole number of {@value #SIZE}. */
    void grow(int deltaganden) throws Exception {
        Files.createDirectories(files);
        var first = insatser;
        insatser += deltaganden / SIZE;
        try (var out = Files.newBufferedWriter(files.resolve("insatser.csv"))) {
            out.write(
                    "insats;insatsagare;kommun;parter;slag;inriktning;start;slut;provotid_manader;forvantat;forvantat_slag\n");
            for (int i = first; i < insatser; i++) {
                out.write(namn(i) + ";Provköpings kommun;;;individ;;2015-01-01;;3;;\n");
            }
        }
        try (var out = Files.newBufferedWriter(files.resolve("deltaganden.csv"))) {
            out.write("insats;deltagar_nr;anonym;kon;fodd;personnummer;fornamn;efternamn;samtycke;remittent;inskriven;"
                    + "kontaktperson;utbildning;forsorjningstid;forsorjning_fore;sysselsattning_fore;plan_upprattad;"
                    + "plan_forankrad_deltagare;plan_forankrad_remittent;utskriven;avslutsanledning;utfall;"
                    + "forsorjning_efter;samtycke_uppfoljning\n");
            for (int i = first; i < insatser; i++) {
                for (int nr = 1; nr <= SIZE; nr++) {
                    deltagande(out, namn(i), nr);
                }
            }
        }
        PackagedProgram.command(settings, "importera", files.toString());
        measured();
    }

    static String namn(int insats) {
        return "Siffran %03d".formatted(insats);
    }

    private void deltagande(BufferedWriter out, String insats, int nr) throws IOException {
        var inskriven = FIRST.plusDays(random.nextInt(DAYS));
        var utskriven = inskriven.plusDays(20 + random.nextInt(500));
        boolean avslutat = utskriven.isBefore(FIRST.plusDays(DAYS));
        out.write(insats + ";S-" + nr + ";nej;" + (nr % 5 < 3 ? "kvinna" : "man") + ";" + (1960 + random.nextInt(40))
                + ";;Amina;Ask;" + inskriven + ";kommun;" + inskriven + ";" + BenchmarkWorld.coach(nr % 32)
                + ";gymnasium;upp_till_" + (2 + nr % 8) + "_ar;" + pick(FORSORJNING) + ";aktivt_arbetssokande;"
                + inskriven.plusDays(7) + ";" + inskriven.plusDays(8) + ";" + inskriven.plusDays(9 + nr % 40) + ";");
        out.write(
                avslutat
                        ? utskriven + ";" + pick(ANLEDNING) + ";" + pick(UTFALL) + ";" + pick(FORSORJNING) + ";"
                                + (nr % 2 == 0 ? "ja" : "nej") + "\n"
                        : ";;;;\n");
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    /** Every tenth was asked twice, every fourth followed up, and every fifth that had exited reached. */
    private void measured() throws SQLException {
        long last = database.numbers("select coalesce(max(deltagande_id), 0) from uppfoljning")
                .get(0);
        var asked = " from deltagande where id > ? and kontaktperson_id is not null and ";
        for (var days : new int[] {7, 15}) {
            for (var instrument : new String[] {"ors", "smail"}) {
                database.execute(
                        """
                        insert into skattning (insats_id, deltagande_id, datum, instrument, instrument_version, svarande,
                            registrerad_av, registrerad)
                        select insats_id, id, date_add(inskriven, interval ? day), ?, '1', 'deltagare', kontaktperson_id,
                            utc_timestamp()
                        """
                                + asked + "id % 10 = 0",
                        days,
                        instrument,
                        last);
            }
        }
        for (int rad = 1; rad <= 4; rad++) {
            varden("rad_" + rad, "ors", rad, last);
        }
        for (var nyckel : new String[] {"tro", "kunskap", "mal", "halsa"}) {
            varden(nyckel, "smail", 3, last);
        }
        database.execute(
                """
                insert into uppfoljning (insats_id, deltagande_id, forfallodag, anteckning, genomford, skapad)
                select insats_id, id, date_add(inskriven, interval 3 month), '', date_add(inskriven, interval 85 day),
                    utc_timestamp()
                """
                        + asked
                        + "id % 4 = 0 and (utskriven is null or utskriven > date_add(inskriven, interval 3 month))",
                last);
        database.execute(
                """
                insert into efter_avslut (deltagande_id, manader, datum, resultat, lage, skapad)
                select id, 6, date_add(utskriven, interval 6 month), 'natt', 'ovrigt', utc_timestamp()
                """
                        + asked + "utskriven is not null and id % 5 = 0",
                last);
    }

    private void varden(String nyckel, String instrument, int varde, long last) throws SQLException {
        database.execute(
                """
                insert into skattning_varde (skattning_id, nyckel, varde)
                select id, ?, ? + id % 3 from skattning where instrument = ? and deltagande_id > ?
                """,
                nyckel, varde, instrument, last);
    }
}

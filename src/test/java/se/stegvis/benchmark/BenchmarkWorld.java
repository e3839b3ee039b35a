package se.stegvis.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An invented world, imported as a site would; only the notes and the coaches' accounts come past the program. */
final class BenchmarkWorld {

    static final int COACHES = 32;
    static final String PASSWORD = "prov-av-hastighet";

    private static final int NOTES_EACH = 5;
    private static final List<String> FIRST = List.of("Amina", "Björn", "Cecilia", "David", "Elsa", "Farid", "Göran");
    private static final List<String> LAST =
            List.of("Ask", "Bergman", "Cederlund", "Dal", "Ek", "Fors", "Gran", "Hed", "Lindberg", "Öman", "Åkerberg");

    private final Path files = PackagedProgram.FOLDER.resolve("files");
    private final Map<String, String> settings;
    private final Database database;
    private final LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/Stockholm"));
    private final Random random = new Random(7);

    BenchmarkWorld(Map<String, String> settings, Database database) {
        this.settings = settings;
        this.database = database;
    }

    /** Further insatser, so many and so large, with notes. */
    void grow(String prefix, int insatser, int deltaganden) throws Exception {
        var insatsLines = new ArrayList<>(List.of("insats;insatsagare;kommun;parter;slag;inriktning;start;slut;"
                + "provotid_manader;forvantat;forvantat_slag"));
        var lines = new ArrayList<>(List.of("insats;deltagar_nr;anonym;kon;fodd;personnummer;fornamn;efternamn;"
                + "samtycke;remittent;inskriven;kontaktperson;utbildning;forsorjningstid;forsorjning_fore;"
                + "sysselsattning_fore;plan_upprattad;plan_forankrad_deltagare;plan_forankrad_remittent;utskriven;"
                + "avslutsanledning;utfall;forsorjning_efter"));
        for (int i = 0; i < insatser; i++) {
            var namn = "%s %03d".formatted(prefix, i);
            insatsLines.add(namn + ";Provköpings kommun;;;individ;;2018-01-01;;3;;");
            for (int nr = 1; nr <= deltaganden; nr++) {
                lines.add(deltagande(namn, nr));
            }
        }
        Files.createDirectories(files);
        Files.write(files.resolve("insatser.csv"), insatsLines);
        Files.write(files.resolve("deltaganden.csv"), lines);
        PackagedProgram.command(settings, "importera", files.toString());
        notes();
    }

    private String deltagande(String insats, int nr) {
        var inskriven = today.minusDays(20 + random.nextInt(1_500));
        boolean avslutat = random.nextInt(10) < 4;
        var utskriven = inskriven.plusDays(10);
        return String.join(
                ";",
                insats,
                "P-" + nr,
                "nej",
                nr % 2 == 0 ? "kvinna" : "man",
                String.valueOf(1960 + random.nextInt(45)),
                "",
                pick(FIRST),
                pick(LAST) + pick(List.of("", "-" + pick(LAST), "sson")),
                inskriven.toString(),
                pick(List.of("kommun", "af", "fk", "region")),
                inskriven.toString(),
                coach(random.nextInt(COACHES)),
                "gymnasium",
                "upp_till_3_ar",
                "forsorjningsstod|sjukpenning_rehabpenning",
                "aktivt_arbetssokande",
                inskriven.plusDays(7).toString(),
                inskriven.plusDays(8).toString(),
                inskriven.plusDays(9).toString(),
                avslutat ? utskriven.toString() : "",
                avslutat ? "utskrivning" : "",
                avslutat ? "subventionerat_arbete:75" : "",
                avslutat ? "studiestod" : "");
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    static String coach(int number) {
        return "coach%02d@provkoping.example".formatted(number);
    }

    private void notes() throws SQLException {
        long last = database.numbers("select coalesce(max(deltagande_id), 0) from anteckning")
                .get(0);
        for (int i = 1; i <= NOTES_EACH; i++) {
            database.execute(
                    """
                    insert into anteckning (insats_id, deltagande_id, datum, rubrik, text, skriven_av, skriven, signerad)
                    select insats_id, id, date_add(inskriven, interval ? day), 'Samtal',
                           repeat('Vi gick igenom veckan och planerade den kommande. ', 6), kontaktperson_id,
                           utc_timestamp(), utc_timestamp()
                      from deltagande
                     where id > ?
                    """,
                    i * 3,
                    last);
        }
    }

    /** Each coach can sign in and works in one insats of the prefix. */
    void employ(String prefix, int insatser) throws Exception {
        account(settings, database);
        for (int i = 0; i < COACHES; i++) {
            assign(i, "%s %03d".formatted(prefix, i % insatser));
        }
    }

    /** The importer made them without a password; now they have one. */
    static void account(Map<String, String> settings, Database database) throws Exception {
        var file = PackagedProgram.FOLDER.resolve("losenord.txt");
        Files.writeString(file, PASSWORD);
        PackagedProgram.command(
                settings,
                "skapa-anvandare",
                "--epost=mall@provkoping.example",
                "--namn=Mall Mallsson",
                "--roll=administrator",
                "--losenord-fil=" + file);
        database.execute(
                """
                update medarbetare m join medarbetare mall on mall.epost = 'mall@provkoping.example'
                   set m.losenord = mall.losenord, m.aktiv = true, m.namn = concat('Coach ', m.id)
                 where m.epost like 'coach%'
                """);
    }

    void assign(int coach, String insats) throws SQLException {
        database.execute(
                """
                insert into uppdrag (medarbetare_id, insats_id, roll, fran)
                select m.id, i.id, 'COACH', '2020-01-01' from medarbetare m join insats i
                 where m.epost = ? and i.namn = ?
                """,
                coach(coach),
                insats);
    }

    long insats(String namn) {
        return numbers("select id from insats where namn = ?", namn).get(0);
    }

    /** The ongoing ones, whose pages are read. */
    List<Long> deltaganden(long insats) {
        return numbers(
                "select id from deltagande where insats_id = ? and avslutsanledning is null order by id desc", insats);
    }

    private List<Long> numbers(String sql, Object... parameters) {
        try {
            return database.numbers(sql, parameters);
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}

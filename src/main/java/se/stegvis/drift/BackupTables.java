package se.stegvis.drift;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a backup does with each table. One that nobody has decided about is kept. */
final class BackupTables {

    /** Not worth keeping, and why. */
    static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("lanad_skarm", "Answers not yet given, which end with the session"),
            Map.entry("session", "Everybody signs in anew"),
            Map.entry("sokning", "Words searched for, which end with the session"),
            Map.entry("sokning_konto", "Words searched for, which end with the session"),
            Map.entry("losenordslank", "Links that let somebody in; after a restore new ones are made"),
            Map.entry("bucket", "Attempts of the last minutes"),
            Map.entry("inskickning", "Forms received during the last day, sent twice only within a session"),
            Map.entry("import_rad", "Rows of an import under way, which has to begin anew"),
            Map.entry("jobb", "When the program last did what it does by itself; done anew where it is restored"),
            Map.entry("import_efter_avslut", "Rows of an import under way, which has to begin anew"),
            Map.entry("nns_buffert", "At most four forms each; a row of copies would show them one by one (ADR 22)"),
            Map.entry("import_skattning", "Rows of an import under way, which has to begin anew"),
            Map.entry("import_uppfoljning", "Rows of an import under way, which has to begin anew"),
            Map.entry("las", "Filled by the migrations, never changed"),
            Map.entry("flyway_schema_history", "Written by the migrations of the restore"));

    /** Kept, and filled by the migrations or the first start: rows in these do not make a database one in use. */
    static final Set<String> FILLED_AT_START = Set.of("kod", "nyckelprov");

    /** Kept. */
    static final Set<String> KEPT = Set.of(
            "aktivitet",
            "andring",
            "api_nyckel",
            "anteckning",
            "anteckning_delmal",
            "anteckning_tillagg",
            "ateroppning",
            "atkomst",
            "avslut_lamnat",
            "avslutsuppgift",
            "delmal",
            "deltagande",
            "deltagande_forsorjning",
            "deltagande_sysselsattning",
            "deltagare",
            "efter_avslut",
            "efter_avslut_tidigare",
            "ekonomi",
            "faststalld_cell",
            "faststalld_tabell",
            "faststallande",
            "faststallt_bidrag",
            "faststallt_deltagande",
            "frist",
            "frist_avklarad",
            "fristslag",
            "fritext_granskad",
            "generering",
            "generering_rad",
            "gruppanteckning",
            "handlingsplan",
            "inskrivning",
            "insats",
            "insatsagare",
            "installning",
            "kontakt",
            "kontaktobs",
            "kontaktpersonstid",
            "licens",
            "medarbetare",
            "medarbetare_roll",
            "meddelande",
            "mote",
            "mote_beslut",
            "mote_deltog",
            "mote_tillagg",
            "namngiven",
            "nns_erbjudande",
            "nns_rakning",
            "paborjat",
            "paus",
            "planbekraftelse",
            "planversion",
            "planversion_forankring",
            "sammandrag",
            "sammandrag_grupp",
            "samtycke",
            "publicering",
            "publicering_cell",
            "remiss",
            "remiss_andring",
            "ring_inte",
            "skattning",
            "skattning_varde",
            "slapp",
            "slapp_cell",
            "slutdokumentation",
            "steg",
            "tidigare_nummer",
            "uppdrag",
            "uppdrag_sett",
            "uppfoljning",
            "uppfoljning_del",
            "valdsfragor",
            "vikariat");

    /** The tables of the database, by name. */
    static List<String> all(Connection connection) throws SQLException {
        return names(
                connection,
                """
                select table_name from information_schema.tables
                 where table_schema = database() and table_type = 'BASE TABLE'
                 order by table_name
                """);
    }

    static List<String> toKeep(Connection connection) throws SQLException {
        return all(connection).stream()
                .filter(table -> !LEFT_OUT.containsKey(table))
                .toList();
    }

    /** Those with rows that somebody made. */
    static List<String> inUse(Connection connection) throws SQLException {
        var used = new ArrayList<String>();
        for (var table : toKeep(connection)) {
            if (!FILLED_AT_START.contains(table)
                    && !names(connection, "select 1 from `" + table + "` limit 1")
                            .isEmpty()) {
                used.add(table);
            }
        }
        return used;
    }

    private static List<String> names(Connection connection, String sql) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private BackupTables() {}
}

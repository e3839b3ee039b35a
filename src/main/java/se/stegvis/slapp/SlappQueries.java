package se.stegvis.slapp;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stegvis.drift.ReleaseReader;
import se.stegvis.gemensamt.Slapperiod;
import se.stegvis.slapp.Innehall.Tabell;
import se.stegvis.slapp.Slappcell.Status;

/** What is released, read on the account that can read nothing else; so no repository, which is the program's. */
@Singleton
class SlappQueries {

    private static final String SLAPP =
            "select id, period, nummer, slappt, katalogversion, policyversion, troskel, innehall from slapp";
    private static final String CELLER =
            "select insats, kon, kategori, matt, varde, status from slapp_cell where slapp_id = ? and tabell = ?";

    private final ReleaseReader reader;
    private final JsonMapper json;

    SlappQueries(ReleaseReader reader, JsonMapper json) {
        this.reader = reader;
        this.json = json;
    }

    /** Every släpp, old versions too, the latest first. */
    List<Slapp> alla() {
        return reader.read(connection -> slapp(connection, ""));
    }

    /** By id, or the newest version of a period, as an address names it; empty also when it is neither. */
    Optional<Slapp> find(String text) {
        if (text.matches("[0-9]{1,18}")) {
            return first(reader.read(connection -> slapp(connection, " where id = ?", Long.parseLong(text))));
        }
        return Slapperiod.parse(text)
                .flatMap(period ->
                        first(reader.read(connection -> slapp(connection, " where period = ?", period.toString()))));
    }

    /** A table of a släpp, when it has it. */
    Optional<Slapptabell> tabell(Slapp slapp, String namn) {
        return slapp.innehall().tabell(namn).map(tabell -> reader.read(connection -> read(connection, slapp, tabell)));
    }

    /** The same table of several, those that have it. */
    List<Slapptabell> tabeller(List<Slapp> alla, String namn) {
        return reader.read(connection -> {
            var tabeller = new ArrayList<Slapptabell>();
            for (var slapp : alla) {
                var tabell = slapp.innehall().tabell(namn);
                if (tabell.isPresent()) {
                    tabeller.add(read(connection, slapp, tabell.get()));
                }
            }
            return tabeller;
        });
    }

    private static Optional<Slapp> first(List<Slapp> found) {
        return found.stream().findFirst();
    }

    private List<Slapp> slapp(Connection connection, String where, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(SLAPP + where)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var found = new ArrayList<Slapp>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(slapp(rows));
                }
            }
            found.sort(Slapp.SENAST_FORST);
            return found;
        }
    }

    private Slapp slapp(ResultSet row) throws SQLException {
        return new Slapp(
                row.getLong("id"),
                Slapperiod.parse(row.getString("period")).orElseThrow(),
                row.getInt("nummer"),
                row.getObject("slappt", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("katalogversion"),
                row.getString("policyversion"),
                row.getInt("troskel"),
                innehall(row.getString("innehall")));
    }

    private Innehall innehall(String text) {
        try {
            return json.readValue(text, Innehall.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Slapptabell read(Connection connection, Slapp slapp, Tabell tabell) throws SQLException {
        try (var statement = connection.prepareStatement(CELLER)) {
            statement.setLong(1, slapp.id());
            statement.setString(2, tabell.namn());
            var celler = new ArrayList<Slappcell>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    celler.add(new Slappcell(
                            rows.getString("insats"),
                            rows.getString("kon"),
                            rows.getString("kategori"),
                            rows.getString("matt"),
                            rows.getObject("varde", Long.class),
                            Status.of(rows.getString("status"))));
                }
            }
            return new Slapptabell(slapp, tabell, celler);
        }
    }
}

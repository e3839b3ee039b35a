package se.stegvis.drift;

import com.mysql.cj.jdbc.exceptions.CommunicationsException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;
import se.stegvis.gemensamt.Refused;

/** Checks the operator's own database server before anything is done to it. */
final class ExternalDatabase {

    private static final int ACCESS_DENIED = 1045;
    private static final int DATABASE_DENIED = 1044;
    private static final int DATABASE_UNKNOWN = 1049;
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");

    /** The way in, when the server answers, lets the account in and is new enough. */
    static Login check(DatabaseSettings settings) {
        if (!settings.url().startsWith(JdbcUrl.PREFIX)) {
            throw new Refused("Databasadressen (STEGVIS_DB_URL) ska börja med jdbc:mysql:// och gå till en MySQL- eller"
                    + " MariaDB-server.");
        }
        var login = new Login(JdbcUrl.complete(settings.url()), settings.user(), settings.password());
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password())) {
            checkDatabase(connection);
            checkVersion(version(connection));
        } catch (SQLException e) {
            throw new Refused(reason(e, settings), e);
        }
        return login;
    }

    private static String reason(SQLException e, DatabaseSettings settings) {
        return switch (e.getErrorCode()) {
            case ACCESS_DENIED ->
                "Databasen tar inte emot användaren " + settings.user()
                        + ": fel användarnamn eller lösenord (STEGVIS_DB_USER, STEGVIS_DB_PASSWORD).";
            case DATABASE_DENIED, DATABASE_UNKNOWN ->
                "Databasen i STEGVIS_DB_URL finns inte, eller så får användaren " + settings.user()
                        + " inte använda den.";
            default -> "Databasen på " + withoutOptions(settings.url()) + " går inte att nå: " + driversReason(e);
        };
    }

    /** The driver's own words are English and several lines long; the commonest is worth a sentence. */
    private static String driversReason(SQLException e) {
        return e instanceof CommunicationsException
                ? "ingen databasserver svarar där. Kontrollera adressen, porten och att servern är igång."
                : String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** Options may hold passwords. */
    private static String withoutOptions(String url) {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
    }

    private static void checkDatabase(Connection connection) throws SQLException {
        String catalog = connection.getCatalog();
        if (catalog == null || catalog.isBlank()) {
            throw new Refused(
                    "Databasadressen (STEGVIS_DB_URL) saknar databasens namn, som i" + " jdbc:mysql://server/stegvis.");
        }
    }

    private static String version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select version()")) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    static void checkVersion(String version) {
        boolean maria = version.contains("MariaDB");
        // Some MariaDB servers put a version of MySQL first, for old replicas.
        var parts = VERSION.matcher(version.startsWith("5.5.5-") ? version.substring("5.5.5-".length()) : version);
        int number = parts.matches() ? Integer.parseInt(parts.group(1)) * 100 + Integer.parseInt(parts.group(2)) : 0;
        if (number < (maria ? 1011 : 800)) {
            throw new Refused("Databasservern har version " + version
                    + "; det behövs MySQL 8.0 eller MariaDB 10.11, eller" + " nyare.");
        }
    }

    private ExternalDatabase() {}
}

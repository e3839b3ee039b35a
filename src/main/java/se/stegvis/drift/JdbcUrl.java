package se.stegvis.drift;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Adds the driver options that the program relies on; one that the operator has written wins. */
final class JdbcUrl {

    static final String PREFIX = "jdbc:mysql://";

    /** The address of the embedded server, which is reached over loopback only and has no certificate. */
    static String embedded(int port, String database) {
        return complete(PREFIX + "127.0.0.1:" + port + "/" + database + "?sslMode=DISABLED");
    }

    static String complete(String url) {
        var options = new LinkedHashMap<String, String>();
        // Instants are UTC on both sides, whatever the zones of the two machines.
        options.put("connectionTimeZone", "UTC");
        options.put("forceConnectionTimeZoneToSession", "true");
        options.put("rewriteBatchedStatements", "true");
        options.put("cachePrepStmts", "true");
        options.put("prepStmtCacheSqlLimit", "4096");
        // The collation of the tables: literals and columns then meet without conflict on every server.
        options.put("connectionCollation", "utf8mb4_swedish_ci");
        options.put("connectTimeout", "10000");
        // Else every read outside a transaction asks the server one thing and tells it two about being only a read.
        options.put("readOnlyPropagatesToServer", "false");
        if (loopback(url)) {
            // A password over an unencrypted line needs the server's public key. Asking for it is safe only where
            // nobody can stand between.
            options.put("allowPublicKeyRetrieval", "true");
        }
        return append(url, options);
    }

    /** For a server: a page whose database has gone silent is told so, and does not wait until it speaks again. */
    static String serving(String url) {
        return append(url, Map.of("socketTimeout", "15000"));
    }

    private static String append(String url, Map<String, String> options) {
        String written = url.toLowerCase(Locale.ROOT);
        String missing = options.entrySet().stream()
                .filter(option -> !written.contains(option.getKey().toLowerCase(Locale.ROOT) + "="))
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining("&"));
        String separator = url.contains("?") ? "&" : "?";
        return missing.isEmpty() ? url : url + separator + missing;
    }

    private static boolean loopback(String url) {
        String host = url.substring(PREFIX.length());
        return host.matches("(?i)(localhost|127\\.0\\.0\\.1|\\[::1])([:/?].*)?");
    }

    private JdbcUrl() {}
}

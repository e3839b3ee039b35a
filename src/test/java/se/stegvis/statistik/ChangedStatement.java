package se.stegvis.statistik;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stegvis.statistik.OrsQueries.Orsserie;

/**
 * Queries that answer whatever they are asked with one statement: that of the table which is counted, or what a slip made of
 * it.
 */
final class ChangedStatement implements InvocationHandler {

    private final Connection connection;
    private final String sql;

    private ChangedStatement(Connection connection, String sql) {
        this.connection = connection;
        this.sql = sql;
    }

    static StatistikQueries of(Connection connection, String sql) {
        return queries(new ChangedStatement(connection, sql));
    }

    static StatistikQueries queries(InvocationHandler handler) {
        return (StatistikQueries) Proxy.newProxyInstance(
                StatistikQueries.class.getClassLoader(), new Class<?>[] {StatistikQueries.class}, handler);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws SQLException {
        var ids = (Collection<?>) arguments[0];
        var bound = sql.replace("\\:", ":")
                .replace(":insatser", ids.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .replace(":fran", "'" + arguments[1] + "'")
                .replace(":till", "'" + arguments[2] + "'")
                .replace(":perDeltagande", "false");
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(bound)) {
            var rows = new ArrayList<Object>();
            while (answer.next()) {
                rows.add(method.getName().equals("orsserier") ? serie(answer) : leaf(answer));
            }
            return rows;
        }
    }

    private static Leaf leaf(ResultSet row) throws SQLException {
        return new Leaf(
                row.getLong("insats_id"),
                String.valueOf(row.getString("kon")),
                String.valueOf(row.getString("kategori")),
                String.valueOf(row.getString("matt")),
                row.getLong("deltagande_id"),
                row.getLong("antal"));
    }

    private static Orsserie serie(ResultSet row) throws SQLException {
        return new Orsserie(
                row.getLong("vem"),
                row.getLong("insats_id"),
                row.getLong("insatsagare_id"),
                Optional.ofNullable(row.getObject("utskriven", LocalDate.class)).orElseThrow(),
                row.getObject("fodelsedatum", LocalDate.class),
                row.getObject("fodelsear", Integer.class),
                row.getLong("antal"),
                row.getObject("forst", LocalDate.class),
                row.getObject("forsta_summa", BigDecimal.class),
                row.getObject("sista_summa", BigDecimal.class));
    }
}

package se.stegvis.drift;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schema as lines, one thing a line, sorted by table. */
final class SchemaDump {

    private static final String COLUMNS =
            """
            select table_name, concat('  1 ', lpad(ordinal_position, 2, '0')) sorting,
                   concat_ws(' ', column_name, column_type,
                             collation_name,
                             if(is_nullable = 'YES', 'null', 'not null'),
                             concat('default ', column_default),
                             nullif(extra, ''),
                             concat('as ', generation_expression)) line
              from information_schema.columns
             where table_schema = database()""";

    private static final String INDEXES =
            """
            select table_name, concat('  2 ', index_name),
                   concat(if(non_unique, 'index ', 'unique '), index_name, ' (',
                          group_concat(column_name order by seq_in_index separator ', '), ')')
              from information_schema.statistics
             where table_schema = database()
             group by table_name, index_name, non_unique""";

    private static final String FOREIGN_KEYS =
            """
            select k.table_name, concat('  3 ', k.constraint_name),
                   concat('foreign key ', k.constraint_name, ' (',
                          group_concat(k.column_name order by k.ordinal_position separator ', '), ') references ',
                          k.referenced_table_name, ' (',
                          group_concat(k.referenced_column_name order by k.ordinal_position separator ', '), ')',
                          ' on delete ', lower(r.delete_rule))
              from information_schema.key_column_usage k
              join information_schema.referential_constraints r
                on r.constraint_schema = k.constraint_schema
               and r.table_name = k.table_name
               and r.constraint_name = k.constraint_name
             where k.table_schema = database()
             group by k.table_name, k.constraint_name, k.referenced_table_name, r.delete_rule""";

    private static final String CHECKS =
            """
            select table_name, concat('  4 ', constraint_name), concat('check ', constraint_name, ' ', check_clause)
              from information_schema.check_constraints
             where constraint_schema = database()""";

    static String of(Connection connection) throws SQLException {
        String sql = Stream.of(COLUMNS, INDEXES, FOREIGN_KEYS, CHECKS)
                        .collect(Collectors.joining("\nunion all\n", "select table_name, line from (\n", "\n) dump\n"))
                + "where table_name <> 'flyway_schema_history' order by table_name, sorting, line";
        var lines = new StringBuilder();
        String table = "";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                if (!rows.getString(1).equals(table)) {
                    lines.append(table.isEmpty() ? "" : "\n");
                    table = rows.getString(1);
                    lines.append(table).append('\n');
                }
                lines.append("    ").append(rows.getString(2)).append('\n');
            }
        }
        return lines.toString();
    }

    private SchemaDump() {}
}

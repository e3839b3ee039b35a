package se.stegvis.datautbyte;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/** Questions to the database about what an import has left there. */
record Database(TransactionOperations<Connection> transactions) {

    long number(String query, Object... parameters) {
        return Long.parseLong(texts(query, parameters).get(0));
    }

    List<String> texts(String query, Object... parameters) {
        return transactions.executeRead(status -> {
            var texts = new ArrayList<String>();
            new Sql(status.getConnection()).each(query, List.of(parameters), row -> texts.add(row.getString(1)));
            return texts;
        });
    }

    long deltaganden(String insats) {
        return number("select count(*) from deltagande d join insats i on i.id = d.insats_id where i.namn = ?", insats);
    }
}

package se.stegvis.behorighet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.Db;

/** Finds names of participants and of remitted persons on pages, and whose the access log says were shown. */
final class Names {

    private final Db db;
    /** As the log has them, by the ways a page can write the name, for names that only one has. */
    private final Map<String, String> idByName = new HashMap<>();

    Names(Db db) {
        this.db = db;
        for (var spelling : List.of("concat(fornamn, ' ', efternamn)", "concat(efternamn, ', ', fornamn)")) {
            db.column("select concat(max(vem), ';', " + spelling
                            + ") from (select concat(d.id) as vem, fornamn, efternamn from deltagande d"
                            + " join deltagare p on p.id = d.deltagare_id"
                            + " union all select concat('r', id), fornamn, efternamn from remiss) alla"
                            + " group by fornamn, efternamn having count(*) = 1")
                    .forEach(row -> idByName.put(row.split(";", 2)[1], row.split(";", 2)[0]));
        }
    }

    Set<String> shownOn(String html) {
        return idByName.entrySet().stream()
                .filter(e -> html.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    Set<String> loggedAfter(long id) {
        return db.column("select coalesce(visade, '') from atkomst where id > ?", id).stream()
                .flatMap(ids -> ids.isEmpty() ? Stream.of() : Arrays.stream(ids.split(",")))
                .collect(Collectors.toSet());
    }
}

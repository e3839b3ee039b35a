package se.stegvis.behorighet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.Db;

/** Finds names of participants on pages, and the deltaganden that the access log says were shown. */
final class Names {

    private final Db db;
    /** Ids by the ways a page can write the name, for names that only one deltagande has. */
    private final Map<String, Long> idByName = new HashMap<>();

    Names(Db db) {
        this.db = db;
        for (var spelling : List.of("concat(p.fornamn, ' ', p.efternamn)", "concat(p.efternamn, ', ', p.fornamn)")) {
            db.column("select concat(max(d.id), ';', " + spelling + ") from deltagande d"
                            + " join deltagare p on p.id = d.deltagare_id group by p.fornamn, p.efternamn"
                            + " having count(*) = 1")
                    .forEach(row -> idByName.put(row.split(";", 2)[1], Long.valueOf(row.split(";", 2)[0])));
        }
    }

    Set<Long> shownOn(String html) {
        return idByName.entrySet().stream()
                .filter(e -> html.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    Set<Long> loggedAfter(long id) {
        return db.column("select coalesce(visade, '') from atkomst where id > ?", id).stream()
                .flatMap(ids -> ids.isEmpty() ? Stream.of() : Arrays.stream(ids.split(",")))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }
}

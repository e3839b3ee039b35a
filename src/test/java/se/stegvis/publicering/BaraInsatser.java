package se.stegvis.publicering;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import se.stegvis.Db;

/** Other tests' insatser are no part of a release while one is tried. */
@Singleton
class BaraInsatser {

    private static final String INDIVID = "select namn from insats where slag = 'individ'";

    private final Db db;
    private List<String> andra = List.of();

    BaraInsatser(Db db) {
        this.db = db;
    }

    void bara(List<String> namn) {
        var dolda = db.column(INDIVID);
        dolda.removeAll(namn);
        andra = Stream.concat(andra.stream(), dolda.stream()).toList();
        dolda.forEach(insats -> db.execute("update insats set slag = 'struktur' where namn = ?", insats));
    }

    void alla() {
        andra.forEach(insats -> db.execute("update insats set slag = 'individ' where namn = ?", insats));
        andra = List.of();
    }
}

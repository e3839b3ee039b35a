package se.stegvis.dataskydd;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Reads and masks what was written freely about a person, wherever it stands, locked or not. */
@Singleton
class Fritexter {

    /** A text and its place. */
    record Text(Fritext fritext, long radId, String text) {

        /** Tells it from all others, for a form. */
        String nyckel() {
            return fritext.kalla() + "-" + radId;
        }
    }

    private final JdbcOperations jdbc;

    Fritexter(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<Text> om(long deltagareId) {
        var texter = new ArrayList<Text>();
        for (var fritext : Fritext.values()) {
            jdbc.prepareStatement(fritext.select(), statement -> {
                statement.setLong(1, deltagareId);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        texter.add(new Text(fritext, rows.getLong(1), rows.getString(2)));
                    }
                }
                return texter.size();
            });
        }
        return texter;
    }

    /** Takes the words out of every text about the person; tells how many texts held any. */
    @Transactional(Transactional.TxType.MANDATORY)
    int maskera(long deltagareId, Maskering maskering) {
        int changed = 0;
        for (var text : om(deltagareId)) {
            var masked = maskering.av(text.text());
            if (!masked.equals(text.text()) && !text.fritext().isForseglad()) {
                changed += jdbc.prepareStatement(text.fritext().update(), statement -> {
                    statement.setString(1, masked);
                    statement.setLong(2, text.radId());
                    return statement.executeUpdate();
                });
            }
        }
        return changed;
    }
}

package se.stegvis.drift;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a backup says of itself, in innehall.json.
 *
 * @param schema the version of the last migration
 * @param nyckelprov see {@link se.stegvis.kryptering.KeyProof}
 */
@Serdeable
record Manifest(int format, String skapad, String program, String schema, String nyckelprov, List<Tabell> tabeller) {

    static final int FORMAT = 1;

    /** The name of its entry; it is written last. */
    static final String ENTRY = "innehall.json";

    /**
     * One table, whose rows are the entry of its name.
     *
     * @param sha256 of the rows as written
     * @param nasta the next number of its key; 0 when it has no such
     */
    @Serdeable
    record Tabell(BackupTable tabell, long rader, String sha256, long nasta) {

        String entry() {
            return entry(tabell.namn());
        }

        static String entry(String table) {
            return "tabeller/" + table + ".jsonl";
        }
    }

    long rader() {
        return tabeller.stream().mapToLong(Tabell::rader).sum();
    }
}

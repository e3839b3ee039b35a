package se.stegvis.slapp;

import io.micronaut.http.MediaType;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** What a released table can be had as. */
enum Slappformat {
    JSON_STAT("json-stat2", "json", "application/json"),
    CSV("csv", "csv", "text/csv; charset=utf-8"),
    XLSX("xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String namn;
    private final String andelse;
    private final String mediatyp;

    Slappformat(String namn, String andelse, String mediatyp) {
        this.namn = namn;
        this.andelse = andelse;
        this.mediatyp = mediatyp;
    }

    /** The word of an address. */
    String namn() {
        return namn;
    }

    /** As a link says it. */
    String etikett() {
        return switch (this) {
            case JSON_STAT -> "JSON-stat";
            case CSV -> "CSV";
            case XLSX -> "Excel";
        };
    }

    String andelse() {
        return andelse;
    }

    String mediatyp() {
        return mediatyp;
    }

    static Optional<Slappformat> find(String namn) {
        return Arrays.stream(values()).filter(f -> f.namn.equals(namn)).findFirst();
    }

    /** The first of the types that are accepted, best first, that one of them is; JSON-stat to who accepts anything. */
    static Optional<Slappformat> accepted(Collection<MediaType> types) {
        if (types.isEmpty()) {
            return Optional.of(JSON_STAT);
        }
        return types.stream()
                .flatMap(type -> Arrays.stream(values())
                        .filter(f -> type.matches(MediaType.of(f.mediatyp)))
                        .limit(1))
                .findFirst();
    }

    byte[] write(Slapptabell tabell) {
        return switch (this) {
            case JSON_STAT -> JsonStat.write(tabell);
            case CSV -> SlappCsv.write(tabell);
            case XLSX -> SlappXlsx.write(tabell);
        };
    }
}

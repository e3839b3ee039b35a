package se.stegvis.statistik;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A table as one object: what was asked, and the rows of the long form under {@code rader}. */
final class JsonTable {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonTable() {}

    static byte[] write(Resultat resultat) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("tabell", resultat.tabell().namn());
            json.writeStringField("fran", resultat.period().fran().toString());
            json.writeStringField("till", resultat.period().till().toString());
            json.writeArrayFieldStart("rader");
            for (var cell : resultat.celler()) {
                json.writeStartObject();
                json.writeStringField("tabell", resultat.tabell().namn());
                json.writeStringField("insats", cell.insats());
                json.writeStringField("kon", cell.kon());
                json.writeStringField("kategori", cell.kategori());
                json.writeStringField("matt", cell.matt());
                json.writeNumberField("varde", cell.varde());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }
}

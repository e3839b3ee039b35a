package se.stegvis.slapp;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import se.stegvis.behorighet.Hamtning;
import se.stegvis.gemensamt.Slapperiod;

/** The releases as one object, for programs. */
final class Slapplista {

    private static final JsonFactory JSON = new JsonFactory();

    /** The latest first; {@code senaste} says that no newer version of the period is there. */
    static byte[] write(List<Slapp> alla, Hamtning hamtning) {
        var bytes = new ByteArrayOutputStream();
        var perioder = new HashSet<Slapperiod>();
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeArrayFieldStart("slapp");
            for (var slapp : alla) {
                json.writeStartObject();
                json.writeNumberField("id", slapp.id());
                json.writeStringField("period", slapp.period().toString());
                json.writeStringField("fran", slapp.period().fran().toString());
                json.writeStringField("till", slapp.period().till().toString());
                json.writeNumberField("version", slapp.nummer());
                json.writeBooleanField("senaste", perioder.add(slapp.period()));
                json.writeStringField("slappt", slapp.slappt().toString());
                json.writeStringField("katalogversion", slapp.katalogversion());
                json.writeStringField("policyversion", slapp.policyversion());
                json.writeArrayFieldStart("tabeller");
                for (var tabell : slapp.innehall().tabeller()) {
                    if (hamtning.oppnar(tabell.namn())) {
                        json.writeString(tabell.namn());
                    }
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Slapplista() {}
}

package se.stegvis.slapp;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.stegvis.slapp.Innehall.Kod;
import se.stegvis.slapp.Innehall.Matt;
import se.stegvis.slapp.Slappcell.Status;

/**
 * A released table as JSON-stat 2.0, written as the national statistics API writes it: values as an array with null where
 * there is none, and the reasons as an object by flat index. The libraries for Java drop nulls and know no reasons.
 */
final class JsonStat {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String KALLA = "Insatsernas egna uppgifter, genom Stegvis";

    private final Slapptabell tabell;
    private final JsonGenerator json;
    private final List<Dimension> dimensioner;

    /** One axis of the cube. */
    private record Dimension(String id, String etikett, List<Kod> koder, String alla) {}

    private JsonStat(Slapptabell tabell, JsonGenerator json) {
        this.tabell = tabell;
        this.json = json;
        this.dimensioner = dimensioner(tabell);
    }

    static byte[] write(Slapptabell tabell) {
        var bytes = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(bytes)) {
            new JsonStat(tabell, json).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<Dimension> dimensioner(Slapptabell s) {
        var t = s.tabell();
        var matt = t.matt().stream().map(m -> new Kod(m.kod(), m.etikett())).toList();
        var period = s.slapp().period();
        var tid = List.of(new Kod(period.toString(), period.etikett()));
        // A dimension the table does not have is no dimension of one empty code.
        return Stream.of(
                        new Dimension("insats", "insats", t.insatser(), Innehall.TOTALT),
                        new Dimension("kon", "kön", t.kon(), Innehall.BADA),
                        new Dimension("kategori", "kategori", t.kategorier(), ""),
                        new Dimension("matt", "mått", matt, ""),
                        new Dimension("tid", "period", tid, ""))
                .filter(dimension -> !dimension.koder.isEmpty())
                .toList();
    }

    private void write() throws IOException {
        var slapp = tabell.slapp();
        json.writeStartObject();
        json.writeStringField("version", "2.0");
        json.writeStringField("class", "dataset");
        json.writeStringField(
                "label", tabell.tabell().etikett() + ", " + slapp.period().etikett());
        json.writeStringField("source", KALLA);
        json.writeStringField("updated", slapp.slappt().toString());
        var celler = tabell.platser().stream().map(tabell::cell).toList();
        strings("note", noter(celler));
        json.writeObjectFieldStart("role");
        strings("time", List.of("tid"));
        strings("metric", List.of("matt"));
        json.writeEndObject();
        strings("id", dimensioner.stream().map(Dimension::id).toList());
        json.writeArrayFieldStart("size");
        for (var dimension : dimensioner) {
            json.writeNumber(dimension.koder.size());
        }
        json.writeEndArray();
        json.writeObjectFieldStart("dimension");
        for (var dimension : dimensioner) {
            dimension(dimension);
        }
        json.writeEndObject();
        values(celler);
        extension(slapp);
        json.writeEndObject();
    }

    private static List<String> noter(List<Slappcell> celler) {
        return Stream.of(Status.SKYDDAD, Status.UTGAR, Status.SAKNAS)
                .filter(status -> celler.stream().anyMatch(cell -> cell.status() == status))
                .map(status -> status.tecken() + " = " + status.ord())
                .toList();
    }

    private void dimension(Dimension dimension) throws IOException {
        json.writeObjectFieldStart(dimension.id);
        json.writeStringField("label", dimension.etikett);
        json.writeObjectFieldStart("category");
        json.writeObjectFieldStart("index");
        for (int i = 0; i < dimension.koder.size(); i++) {
            json.writeNumberField(dimension.koder.get(i).kod(), i);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("label");
        for (var kod : dimension.koder) {
            json.writeStringField(kod.kod(), kod.etikett());
        }
        json.writeEndObject();
        if (dimension.id.equals("matt")) {
            units();
        }
        json.writeEndObject();
        if (dimension.id.equals("matt")) {
            measuring();
        } else if (!dimension.alla.isEmpty()) {
            json.writeObjectFieldStart("extension");
            json.writeBooleanField("elimination", true);
            json.writeStringField("eliminationValueCode", dimension.alla);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void units() throws IOException {
        json.writeObjectFieldStart("unit");
        for (var matt : tabell.tabell().matt()) {
            json.writeObjectFieldStart(matt.kod());
            json.writeStringField("base", "antal");
            json.writeNumberField("decimals", 0);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectFieldStart("note");
        for (var matt : tabell.tabell().matt()) {
            strings(matt.kod(), List.of(matt.definition()));
        }
        json.writeEndObject();
    }

    private void measuring() throws IOException {
        json.writeObjectFieldStart("extension");
        json.writeObjectFieldStart("measuringType");
        for (Matt matt : tabell.tabell().matt()) {
            json.writeStringField(matt.kod(), matt.bestand() ? "Stock" : "Flow");
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void values(List<Slappcell> celler) throws IOException {
        json.writeArrayFieldStart("value");
        var utan = new ArrayList<Integer>();
        for (int i = 0; i < celler.size(); i++) {
            var varde = celler.get(i).varde();
            if (varde == null) {
                json.writeNull();
                utan.add(i);
            } else {
                json.writeNumber(varde);
            }
        }
        json.writeEndArray();
        if (!utan.isEmpty()) {
            json.writeObjectFieldStart("status");
            for (int i : utan) {
                json.writeStringField(String.valueOf(i), celler.get(i).status().tecken());
            }
            json.writeEndObject();
        }
    }

    private void extension(Slapp slapp) throws IOException {
        json.writeObjectFieldStart("extension");
        json.writeObjectFieldStart("px");
        json.writeStringField("tableid", tabell.tabell().namn());
        json.writeNumberField("decimals", 0);
        // Nobody is to add up over holes.
        json.writeBooleanField("aggregallowed", false);
        json.writeEndObject();
        json.writeObjectFieldStart("slapp");
        json.writeNumberField("id", slapp.id());
        json.writeNumberField("version", slapp.nummer());
        json.writeStringField("katalog", slapp.katalogversion());
        json.writeEndObject();
        json.writeObjectFieldStart("sdc");
        json.writeStringField("policy", slapp.policyversion());
        json.writeNumberField("threshold", slapp.troskel());
        json.writeStringField("method", "cell suppression");
        json.writeEndObject();
        json.writeEndObject();
    }

    private void strings(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (var text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}

package se.stegvis.instrument;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON file with the line it begins on, so that what is wrong with it can be pointed at.
 *
 * @param vad what it is called in the file, for errors
 * @param varde a Map or a List of these, a String, a BigDecimal, a Boolean or null
 */
record Nod(int rad, String vad, @Nullable Object varde) {

    private static final JsonFactory JSON = new JsonFactory();

    /**
     * The whole of a file.
     *
     * @throws Radfel when it is no JSON
     */
    static Nod parse(InputStream in) throws IOException {
        try (var parser = JSON.createParser(in)) {
            if (parser.nextToken() == null) {
                throw new Radfel(1, "filen är tom");
            }
            var root = read(parser, "filen");
            if (parser.nextToken() != null) {
                throw new Radfel(line(parser), "filen fortsätter efter slutet på definitionen");
            }
            return root;
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw new Radfel(
                    place == null ? 1 : Math.max(1, place.getLineNr()),
                    "det som står här är inte giltig JSON" + (place == null ? "" : ", tecken " + place.getColumnNr()));
        }
    }

    private static Nod read(JsonParser parser, String vad) throws IOException {
        int rad = line(parser);
        return new Nod(
                rad,
                vad,
                switch (parser.currentToken()) {
                    case START_OBJECT -> readObject(parser);
                    case START_ARRAY -> readArray(parser, vad);
                    case VALUE_STRING -> parser.getText();
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
                    case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
                    default -> null;
                });
    }

    private static Map<String, Nod> readObject(JsonParser parser) throws IOException {
        var fields = new LinkedHashMap<String, Nod>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            int rad = line(parser);
            parser.nextToken();
            if (fields.put(name, read(parser, name)) != null) {
                throw new Radfel(rad, name + " finns två gånger");
            }
        }
        return fields;
    }

    private static List<Nod> readArray(JsonParser parser, String vad) throws IOException {
        var items = new ArrayList<Nod>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(parser, vad));
        }
        return items;
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    /** The field, which must be there. */
    Nod krav(String namn) {
        return falt(namn).orElseThrow(() -> fel(namn + " saknas"));
    }

    Optional<Nod> falt(String namn) {
        return Optional.ofNullable(falten().get(namn)).filter(nod -> nod.varde != null);
    }

    boolean isTomLista() {
        return varde instanceof List<?> lista && lista.isEmpty();
    }

    /** Refuses a field that means nothing, which a misspelt one does. */
    Nod enbart(Set<String> namn) {
        falten().forEach((falt, nod) -> nod.demand(namn.contains(falt), falt + " betyder ingenting här"));
        return this;
    }

    @SuppressWarnings("unchecked")
    Map<String, Nod> falten() {
        demand(varde instanceof Map, vad + " ska vara ett objekt, { }");
        return (Map<String, Nod>) Objects.requireNonNull(varde);
    }

    @SuppressWarnings("unchecked")
    List<Nod> lista() {
        demand(varde instanceof List, vad + " ska vara en lista, [ ]");
        var lista = (List<Nod>) Objects.requireNonNull(varde);
        demand(!lista.isEmpty(), vad + " är tom");
        return lista;
    }

    /** Text of at most so many characters, and not empty. */
    String text(int mest) {
        if (!(varde instanceof String text)) {
            throw fel(vad + " ska vara text inom citattecken");
        }
        demand(!text.isBlank(), vad + " är tom");
        demand(text.strip().length() <= mest, vad + " är längre än " + mest + " tecken");
        return text.strip();
    }

    BigDecimal tal() {
        if (!(varde instanceof BigDecimal tal)) {
            throw fel(vad + " ska vara ett tal");
        }
        return tal;
    }

    int heltal(int minst, int mest) {
        var tal = tal();
        demand(
                tal.stripTrailingZeros().scale() <= 0
                        && tal.compareTo(BigDecimal.valueOf(minst)) >= 0
                        && tal.compareTo(BigDecimal.valueOf(mest)) <= 0,
                "%s ska vara ett heltal från %d till %d".formatted(vad, minst, mest));
        return tal.intValue();
    }

    void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw fel(otherwise);
        }
    }

    Radfel fel(String skal) {
        return new Radfel(rad, skal);
    }
}

package se.stegvis.slapp;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * What the page of the format (json-stat.org/full, version 2.0) says in words of a response of class dataset, rule by rule; and
 * what the contract adds, that a value is missing where there is a reason and nowhere else. It is not the JSON schema of the
 * format, which no package registry has.
 */
public final class JsonStatRegler {

    private static final Set<String> DATASET = Set.of(
            "version",
            "class",
            "href",
            "label",
            "note",
            "link",
            "updated",
            "source",
            "error",
            "extension",
            "id",
            "size",
            "role",
            "dimension",
            "value",
            "status");
    private static final Set<String> DIMENSION = Set.of("href", "label", "note", "link", "extension", "category");
    private static final Set<String> CATEGORY = Set.of("index", "label", "note", "unit", "coordinates", "child");
    private static final Set<String> ROLES = Set.of("time", "geo", "metric");

    private final JsonNode stat;
    private final List<String> brott = new ArrayList<>();

    private JsonStatRegler(JsonNode stat) {
        this.stat = stat;
    }

    /** What is broken; empty when nothing is. */
    public static List<String> brott(JsonNode stat) {
        var regler = new JsonStatRegler(stat);
        regler.dataset();
        return regler.brott;
    }

    private void dataset() {
        known("dataset", stat, DATASET);
        rule("version", stat.path("version").asText().equals("2.0"));
        rule("class", stat.path("class").asText().equals("dataset"));
        for (var text : List.of("label", "source")) {
            rule(text, !stat.has(text) || stat.get(text).isTextual());
        }
        rule("updated", isTime(stat.path("updated")));
        rule(
                "note",
                !stat.has("note")
                        || texts(stat.get("note")).size() == stat.get("note").size());
        rule("extension", !stat.has("extension") || stat.get("extension").isObject());
        var ids = texts(stat.path("id"));
        rule(
                "id is unique texts",
                !ids.isEmpty() && new HashSet<>(ids).size() == stat.path("id").size());
        rule("dimension is of the ids", names(stat.path("dimension")).equals(new HashSet<>(ids)));
        rule(
                "size is of the ids",
                stat.path("size").isArray() && stat.path("size").size() == ids.size());
        int cells = 1;
        for (int i = 0; i < ids.size(); i++) {
            var size = stat.path("size").path(i);
            rule("size is whole numbers", size.isInt() && size.asInt() > 0);
            cells *= Math.max(1, size.asInt());
            dimension(ids.get(i), stat.path("dimension").path(ids.get(i)), size.asInt());
        }
        roles(ids);
        values(cells);
    }

    private void dimension(String id, JsonNode dimension, int size) {
        known(id, dimension, DIMENSION);
        var category = dimension.path("category");
        known(id + " category", category, CATEGORY);
        var index = category.path("index");
        var codes = index.isArray() ? new HashSet<>(texts(index)) : names(index);
        rule(id + " has as many categories as its size", codes.size() == size);
        if (index.isObject()) {
            var places = new HashSet<Integer>();
            index.forEach(place -> places.add(place.isInt() ? place.asInt() : -1));
            rule(
                    id + " index is the places from 0",
                    places.size() == size && places.stream().allMatch(p -> p >= 0 && p < size));
        }
        rule(id + " label", dimension.path("label").isTextual());
        for (var each : List.of("label", "note", "unit")) {
            rule(id + " " + each + " is of the categories", codes.containsAll(names(category.path(each))));
        }
        category.path("label").forEach(label -> rule(id + " labels are texts", label.isTextual()));
        category.path("note")
                .forEach(note ->
                        rule(id + " notes are arrays of texts", texts(note).size() == note.size()));
        rule(
                id + " unit is of a metric",
                !category.has("unit") || texts(stat.at("/role/metric")).contains(id));
        category.path("unit")
                .forEach(unit -> rule(
                        id + " decimals",
                        !unit.has("decimals") || unit.get("decimals").isInt()));
    }

    private void roles(List<String> ids) {
        known("role", stat.path("role"), ROLES);
        var all = new ArrayList<String>();
        stat.path("role").forEach(role -> all.addAll(texts(role)));
        rule("role is of the ids", ids.containsAll(all));
        rule("a dimension has one role", new HashSet<>(all).size() == all.size());
    }

    private void values(int cells) {
        var value = stat.path("value");
        rule("value is as long as the sizes together", value.isArray() && value.size() == cells);
        value.forEach(one -> rule("value is numbers", one.isNumber() || one.isNull()));
        var status = stat.path("status");
        rule("status is texts by place", status.isMissingNode() || status.isObject());
        status.forEach(one -> rule("status is texts", one.isTextual()));
        for (var place : names(status)) {
            rule("status is of a place", place.matches("\\d+") && Integer.parseInt(place) < cells);
        }
        for (int i = 0; i < value.size(); i++) {
            rule("a value is missing where there is a reason", value.get(i).isNull() == status.has(String.valueOf(i)));
        }
        rule("status is not empty", status.isMissingNode() || !status.isEmpty());
    }

    private void known(String what, JsonNode node, Set<String> names) {
        rule(what + " is an object", node.isObject());
        rule(what + " has nothing else", names.containsAll(names(node)));
    }

    private void rule(String what, boolean kept) {
        if (!kept && !brott.contains(what)) {
            brott.add(what);
        }
    }

    private static boolean isTime(JsonNode node) {
        try {
            return node.isMissingNode() || OffsetDateTime.parse(node.asText()) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
    }

    private static Set<String> names(JsonNode object) {
        var names = new HashSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

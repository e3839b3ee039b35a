package se.stegvis.slapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stegvis.gemensamt.Slapperiod;
import se.stegvis.slapp.Innehall.Kod;
import se.stegvis.slapp.Innehall.Matt;
import se.stegvis.slapp.Innehall.Tabell;
import se.stegvis.slapp.Slappcell.Status;

/** The rules of JSON-stat: what is written here keeps them, and each is seen when it is broken. */
class JsonStatReglerTest {

    private static final List<Kod> INSATSER = List.of(new Kod("Klivet", "Klivet"), new Kod("TOTALT", "Alla insatser"));
    private static final List<Matt> MATT = List.of(new Matt("a", "A", false, "En."), new Matt("b", "B", true, "Två."));

    @Test
    void every_kind_of_table_keeps_them() {
        var kon = List.of(new Kod("kvinna", "Kvinnor"), new Kod("totalt", "Totalt"));
        for (var k : List.of(List.<Kod>of(), kon)) {
            for (var kategorier : List.of(List.<Kod>of(), List.of(new Kod("x", "X"), new Kod("=y;1", "Y")))) {
                for (var celler : List.of(List.<Slappcell>of(), celler(k, kategorier))) {
                    assertThat(JsonStatRegler.brott(stat(k, kategorier, celler)))
                            .as("%s %s %d", k, kategorier, celler.size())
                            .isEmpty();
                }
            }
        }
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                breaks("version", stat -> stat.put("version", "1.0")),
                breaks("class", stat -> stat.put("class", "collection")),
                breaks("dataset has nothing else", stat -> stat.put("values", 1)),
                breaks("updated", stat -> stat.put("updated", "i går")),
                breaks("note", stat -> stat.putArray("note").add(1)),
                breaks("id is unique texts", stat -> array(stat, "id").set(0, "matt")),
                breaks("dimension is of the ids", stat -> object(stat, "dimension")
                        .remove("tid")),
                breaks("size is of the ids", stat -> array(stat, "size").add(1)),
                breaks("size is whole numbers", stat -> array(stat, "size").set(0, 2.5)),
                breaks("value is as long as the sizes together", stat -> array(stat, "value")
                        .add(1)),
                breaks("value is numbers", stat -> array(stat, "value").set(0, "..")),
                breaks("status is of a place", stat -> object(stat, "status").put("99", "..")),
                breaks("status is texts", stat -> object(stat, "status").put("0", 1)),
                breaks("a value is missing where there is a reason", stat -> object(stat, "status")
                        .remove("0")),
                breaks(
                        "role is of the ids",
                        stat -> object(stat, "role").putArray("geo").add("plats")),
                breaks(
                        "a dimension has one role",
                        stat -> object(stat, "role").putArray("geo").add("tid")),
                breaks("matt unit is of a metric", stat -> object(stat, "role").remove("metric")),
                breaks(
                        "insats index is the places from 0",
                        stat -> ((ObjectNode) stat.at("/dimension/insats/category/index")).put("TOTALT", 7)),
                breaks(
                        "insats label is of the categories",
                        stat -> ((ObjectNode) stat.at("/dimension/insats/category/label")).put("Annan", "Annan")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void one_that_is_broken_is_seen(String rule, Consumer<ObjectNode> breaking) {
        var stat = (ObjectNode) stat(List.of(), List.of(), celler(List.of(), List.of()));
        breaking.accept(stat);

        assertThat(JsonStatRegler.brott(stat)).contains(rule);
    }

    private static Arguments breaks(String rule, Consumer<ObjectNode> breaking) {
        return Arguments.of(rule, breaking);
    }

    private static ArrayNode array(ObjectNode stat, String name) {
        return (ArrayNode) stat.get(name);
    }

    private static ObjectNode object(ObjectNode stat, String name) {
        return (ObjectNode) stat.get(name);
    }

    private static List<Slappcell> celler(List<Kod> kon, List<Kod> kategorier) {
        var k = kon.isEmpty() ? "" : kon.get(0).kod();
        var kategori = kategorier.isEmpty() ? "" : kategorier.get(0).kod();
        return List.of(
                Slappcell.utan("Klivet", k, kategori, "a", Status.SKYDDAD),
                Slappcell.utan("Klivet", k, kategori, "b", Status.SAKNAS),
                Slappcell.visad("TOTALT", k, kategori, "a", 0),
                Slappcell.visad("TOTALT", k, kategori, "b", 741));
    }

    private static JsonNode stat(List<Kod> kon, List<Kod> kategorier, List<Slappcell> celler) {
        var tabell = new Tabell("prov", "Prov", "Alla", INSATSER, kon, kategorier, MATT);
        var slapp = new Slapp(
                1,
                Slapperiod.parse("2025H1").orElseThrow(),
                1,
                Instant.parse("2025-08-15T08:00:00Z"),
                "1",
                "1",
                5,
                new Innehall(List.of(tabell)));
        try {
            return new ObjectMapper().readTree(JsonStat.write(new Slapptabell(slapp, tabell, celler)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package se.stegvis;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.stegvis.behorighet.Routes;

/** The addresses of all pages of the running program, with what there is about a deltagande in their places. */
@Singleton
public class Addresses {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");
    private static final String NOWHERE = "999999999";

    /** What says the same for everybody. */
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("token", "finns-inte"),
            Map.entry("slag", "delning"),
            Map.entry("textVersion", "1"),
            Map.entry("fristslag", "plan"),
            Map.entry("enkat", "nns_1"),
            Map.entry("manader", "6"),
            Map.entry("svarande", "coach"),
            Map.entry("formular", "smail"),
            Map.entry("nyckel", "ors_grans"),
            Map.entry("tabell", "deltagare"),
            Map.entry("format", "finns-inte"),
            Map.entry("ar", "2026"),
            Map.entry("lista", "utbildning"),
            Map.entry("kod", "grundskola"),
            Map.entry("dag", "2026-01-01"));

    /** The newest of what she has. A draft is what can be rewritten; everything else is done to what is signed. */
    private static final Map<String, String> HERS = Map.ofEntries(
            Map.entry(
                    "anteckningId", "select max(id) from anteckning where signerad is not null and deltagande_id = ?"),
            Map.entry("utkast", "select max(id) from anteckning where signerad is null and deltagande_id = ?"),
            Map.entry("gruppId", "select max(grupp_id) from anteckning where deltagande_id = ?"),
            Map.entry("moteId", "select max(id) from mote where signerad is not null and deltagande_id = ?"),
            Map.entry("moteUtkast", "select max(id) from mote where signerad is null and deltagande_id = ?"),
            Map.entry("kontaktId", "select max(id) from kontakt where deltagande_id = ?"),
            Map.entry(
                    "kontaktobsId",
                    "select max(k.id) from kontaktobs k join deltagande d using (deltagare_id)"
                            + " where k.avslutad is null and d.id = ?"),
            Map.entry(
                    "nummer",
                    "select max(v.nummer) from planversion v join handlingsplan p on p.id = v.handlingsplan_id"
                            + " where p.deltagande_id = ?"),
            Map.entry("samtyckeId", "select max(id) from samtycke where oppen like 'delning%' and deltagande_id = ?"),
            Map.entry("pausId", "select max(id) from paus where deltagande_id = ?"),
            Map.entry("forsokId", "select max(id) from efter_avslut where deltagande_id = ?"),
            Map.entry("skattningId", "select max(id) from skattning where deltagande_id = ?"),
            Map.entry("forfallodag", "select forfallodag from frist where slag = 'tremanaders' and oppen = ? limit 1"));

    private static final Map<String, String> OF_THE_INSATS = Map.of(
            "vikariatId", "select max(id) from vikariat where till >= utc_date() and insats_id = ?",
            "inskrivningId", "select max(id) from inskrivning where insats_id = ?",
            "remissId", "select min(id) from remiss where status = 'inkommen' and insats_id = ?",
            "genereringId", "select max(id) from generering where insats_id = ?",
            "faststallandeId", "select max(id) from faststallande where insats_id = ?");

    private static final Map<String, String> ANY = Map.of(
            "fristslagId", "select max(id) from fristslag",
            "slapp", "select min(id) from slapp",
            "publiceringId", "select max(id) from publicering");

    private final Routes routes;
    private final Db db;

    Addresses(Routes routes, Db db) {
        this.routes = routes;
        this.db = db;
    }

    /**
     * An address for every page; two where a part of what is registered is changed, one of them about who she is.
     *
     * @param href of the deltagande, as {@code /insatser/1/deltaganden/2}
     */
    public Set<String> of(String href) {
        var places = places(href);
        var addresses = new LinkedHashSet<String>();
        for (var page : routes.pages()) {
            for (var del : List.of("person", "sysselsattning")) {
                var template = page.replace("{anteckningId}/andra", "{utkast}/andra")
                        .replace("{moteId}/andra", "{moteUtkast}/andra")
                        .replace("{del}", del);
                addresses.add(PLACE.matcher(template).replaceAll(place -> {
                    assertThat(places).as("what stands for it in %s", page).containsKey(place.group(1));
                    return places.get(place.group(1));
                }));
            }
        }
        return addresses;
    }

    private Map<String, String> places(String href) {
        var parts = href.split("/", -1);
        var insats = parts[2];
        var deltagande = parts[4];
        var mehmet = db.text("select id from medarbetare where epost = ?", Person.MEHMET.epost());
        var places = new LinkedHashMap<>(FIXED);
        places.put("insatsId", insats);
        places.put("registerId", insats);
        for (var place : List.of("deltagandeId", "skyddadId", "tidigareId")) {
            places.put(place, deltagande);
        }
        places.put("medarbetareId", mehmet);
        places.put("uppdragId", first("select min(id) from uppdrag where medarbetare_id = ?", mehmet));
        HERS.forEach((place, sql) -> places.put(place, first(sql, deltagande)));
        OF_THE_INSATS.forEach((place, sql) -> places.put(place, first(sql, insats)));
        ANY.forEach((place, sql) -> places.put(place, first(sql)));
        return places;
    }

    private String first(String sql, Object... parameters) {
        return db.column(sql, parameters).stream()
                .filter(id -> !"null".equals(id))
                .findFirst()
                .orElse(NOWHERE);
    }
}

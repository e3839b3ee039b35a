package se.stegvis.remiss;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import se.stegvis.Browser;
import se.stegvis.Person;
import se.stegvis.World;

/** Remisser for tests, registered as a coach does it. */
@Singleton
class Provremisser {

    /** One of the tax agency's test numbers. */
    static final String NUMMER = "199001252395";

    private final Browser browser;
    private final World world;

    Provremisser(Browser browser, World world) {
        this.browser = browser;
        this.world = world;
    }

    String registered(String fornamn, String efternamn) {
        return registered(fornamn, efternamn, world.idag().minusDays(2).toString());
    }

    String registered(String fornamn, String efternamn, String inkom) {
        var saved = browser.signedInAs(Person.ASA)
                .post(world.klivet().href() + "/remisser", filled(fornamn, efternamn, inkom));
        assertThat(saved.status()).as(saved.html()).isEqualTo(303);
        return saved.location();
    }

    static String id(String href) {
        return href.substring(href.lastIndexOf('/') + 1);
    }

    Map<String, String> beslut(String beslut, Map<String, String> more) {
        var form = new HashMap<>(
                Map.of("beslut", beslut, "beslutsdag", world.idag().toString(), "version", "0"));
        form.putAll(more);
        return form;
    }

    static Map<String, Object> filled(String fornamn, String efternamn, String inkom) {
        var form = new HashMap<String, Object>();
        form.put("fornamn", fornamn);
        form.put("efternamn", efternamn);
        form.put("personnummer", NUMMER);
        form.put("telefon", "070-174 06 08");
        form.put("remittent", "af");
        form.put("handlaggare", "Conny Provberg");
        form.put("handlaggare_telefon", "010-555 01 01");
        form.put("handlaggare_epost", "conny@prov.example");
        form.put("orsak", "Behöver stöd.");
        form.put("inkom", inkom);
        return form;
    }
}

package se.stegvis.paborjat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.Routes;

/** Walks every page, so that no form can be made that loses what is typed. */
@StegvisTest
class EveryFormTest {

    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*method=\"post\".*?</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(?:textarea|select|input(?! type=\"hidden\"))\\b[^>]* name=\"([^\"]+)\"");

    /** So much that it hurts to type it again. */
    private static final int MANY = 5;

    private final Browser browser;
    private final World world;
    private final Routes routes;

    EveryFormTest(Browser browser, World world, Routes routes) {
        this.browser = browser;
        this.world = world;
        this.routes = routes;
    }

    @Test
    void has_a_code_and_one_with_much_to_type_is_kept() {
        var seen = new TreeSet<String>();
        for (var person : List.of(Person.KARIN, Person.ADMINISTRATOR, Person.FORBUND, Person.LOGGGRANSKARE)) {
            var tab = browser.signedInAs(person);
            var deltagande = world.ongoing(world.klivet());
            for (var template : routes.pages()) {
                var page = tab.get(template.replace("{insatsId}", String.valueOf(deltagande.insatsId()))
                        .replace("{deltagandeId}", String.valueOf(deltagande.deltagandeId()))
                        .replaceAll("\\{[^}]*}", "999999999"));
                var main = page.html().substring(Math.max(0, page.html().indexOf("<main")));
                var forms = FORM.matcher(main);
                while (page.status() == 200 && !template.equals("/logga-in") && forms.find()) {
                    var form = forms.group();
                    assertThat(form).as(template).contains("name=\"_kod\"");
                    var fields = FIELD.matcher(form)
                            .results()
                            .map(field -> field.group(1))
                            .distinct()
                            .count();
                    if (fields >= MANY || form.contains("<textarea")) {
                        assertThat(form).as("%s is kept", template).contains("name=\"_behall\"");
                        seen.add(template);
                    }
                }
            }
        }
        assertThat(seen).anyMatch(template -> template.endsWith("/anteckningar/ny"));
        assertThat(seen).anyMatch(template -> template.endsWith("/handlingsplan/andra"));
    }
}

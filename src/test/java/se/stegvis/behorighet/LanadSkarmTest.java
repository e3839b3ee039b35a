package se.stegvis.behorighet;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;

/** From a lent screen there is no way out: every route of the running program, open ones too, leads to the form. */
@StegvisTest
class LanadSkarmTest {

    /** What answers as always: the form itself, the page that unlocks, files, and what machines ask. */
    private static final List<String> OPPNA = List.of(
            "/insatser/{insatsId}/deltaganden/{deltagandeId}/skarm",
            "/insatser/{insatsId}/deltaganden/{deltagandeId}/skarm/svar",
            "/insatser/{insatsId}/deltaganden/{deltagandeId}/skarm/tillbaka",
            "/insatser/{insatsId}/deltaganden/{deltagandeId}/skarm/klar",
            "/las-upp",
            "/logga-in/fortsatt",
            "/statisk/{fil}",
            "/halsa",
            "/metrik");

    private final Routes routes;
    private final Browser browser;
    private final Inskrivna inskrivna;

    LanadSkarmTest(Routes routes, Browser browser, Inskrivna inskrivna) {
        this.routes = routes;
        this.browser = browser;
        this.inskrivna = inskrivna;
    }

    @Test
    void every_other_route_leads_to_the_form_and_so_does_what_does_not_exist() {
        var lent = inskrivna.forDagarSedan(60);
        var other = inskrivna.forDagarSedan(60);
        var tab = browser.signedInAs(Person.ASA);
        var skarm = lent.href() + "/skarm";
        assertThat(tab.post(lent.href() + "/lana-skarm/smail", Map.of("lana", "ja"))
                        .location())
                .isEqualTo(skarm);

        var walked = routes.all().stream()
                .filter(route -> !OPPNA.contains(route.template()))
                .toList();
        assertThat(walked).hasSizeGreaterThan(100);
        assertThat(walked).allSatisfy(route -> {
            var answer = RouteTest.call(tab, route.method(), route.uri(lent), "text/html");
            var form = route.method() == HttpMethod.POST;
            assertThat(answer.status()).as(route.name()).isEqualTo(form ? 307 : 303);
            assertThat(answer.location()).as(route.name()).isEqualTo(form ? "/logga-in/fortsatt" : skarm);
        });
        var kept = RouteTest.call(tab, HttpMethod.POST, "/logga-in/fortsatt", "text/html");
        assertThat(tab.get(kept.location()).location()).isEqualTo(skarm);
        assertThat(RouteTest.call(tab, HttpMethod.GET, "/finns-inte", "text/html")
                        .html())
                .doesNotContain("Mina deltagare", "/logga-ut");
        for (var path : List.of("/skarm", "/skarm/klar")) {
            assertThat(tab.get(other.href() + path).location())
                    .as("the form of somebody else")
                    .isEqualTo(skarm);
        }
        assertThat(tab.get(skarm).status()).isEqualTo(200);
        assertThat(tab.get("/las-upp").status()).isEqualTo(200);
        assertThat(tab.get("/halsa").status()).isEqualTo(200);
    }
}

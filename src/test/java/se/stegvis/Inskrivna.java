package se.stegvis;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.InsatsRef;

/** Participants of a test's own, enrolled in Klivet as a samordnare would, so that no other test meets what is done to them. */
@Singleton
public class Inskrivna {

    /** What the form of an exit sends when somebody has said that all that is asked about is as it should be. */
    public static final String STAMMER =
            "UTSKRIVNING_UTAN_UTFALL ARBETE_UTAN_OMFATTNING AVLIDEN_MED_UTFALL FORE_DET_SENASTE"
                    + " INOM_PROVOTIDEN UTAN_MATNING_UTAN_PROVOTID OPPET_UTAN_SKAL";

    private final Browser browser;
    private final World world;
    private final Clock clock;

    Inskrivna(Browser browser, World world, Clock clock) {
        this.browser = browser;
        this.world = world;
        this.clock = clock;
    }

    /** An enrolment begun with the first section; answers with the address of its task list. */
    public String paborjad(Person person, Map<String, ?> form) {
        var page = browser.signedInAs(person).post(world.klivet().href() + "/inskrivningar/paborjade", form);
        if (page.status() != 303) {
            throw new IllegalStateException("Beginning an enrolment answered " + page.status());
        }
        return page.location();
    }

    /** Enrolled so many days ago. */
    public DeltagandeRef forDagarSedan(int dagar) {
        InsatsRef insats = world.klivet();
        var inskriven = LocalDate.now(clock).minusDays(dagar).toString();
        var page = browser.signedInAs(Person.KARIN)
                .post(
                        insats.href() + "/inskrivningar",
                        Map.of(
                                "fornamn", "Prov",
                                "efternamn", "Provsson",
                                "kon", "kvinna",
                                "inskriven", inskriven,
                                "samtycke", inskriven));
        if (page.status() != 303) {
            throw new IllegalStateException("Enrolment answered " + page.status());
        }
        return new DeltagandeRef(
                insats.insatsId(),
                Long.parseLong(page.location().substring(page.location().lastIndexOf('/') + 1)));
    }
}

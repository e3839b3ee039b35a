package se.stegvis.valdsfragor;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Page;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Anonymiserad;

/** That the questions on violence were asked, and no more. */
@StegvisTest
class ValdsfragorTest {

    private final Tab asa;
    private final Browser browser;
    private final Db db;
    private final Inskrivna inskrivna;
    private final World world;
    private final ApplicationEventPublisher<Object> events;
    private final TransactionOperations<Connection> transactions;

    ValdsfragorTest(
            Browser browser,
            Db db,
            Inskrivna inskrivna,
            World world,
            ApplicationEventPublisher<Object> events,
            TransactionOperations<Connection> transactions) {
        this.asa = browser.signedInAs(Person.ASA);
        this.browser = browser;
        this.db = db;
        this.inskrivna = inskrivna;
        this.world = world;
        this.events = events;
        this.transactions = transactions;
    }

    @Test
    void that_they_were_asked_and_led_to_support_is_all_that_is_written() {
        var ref = inskrivna.forDagarSedan(10);
        var fore = andringar(ref);
        assertThat(asa.get(ref.href() + "/nns").html()).contains(ref.href() + "/valdsfragor\"");
        assertThat(send(ref, "stallda").status()).isEqualTo(303);
        assertThat(stored(ref)).isEqualTo("0");
        send(ref, "hanvisad");
        assertThat(stored(ref)).isEqualTo("1");
        assertThat(asa.get(ref.href() + "/valdsfragor").html()).contains("value=\"hanvisad\" checked");
        send(ref, "inte");
        assertThat(stored(ref)).isEqualTo("-");
        assertThat(send(ref, "ja").status()).isEqualTo(422);
        assertThat(andringar(ref)).isEqualTo(fore);
        assertThat(db.column("select column_name from information_schema.columns where table_schema = database()"
                        + " and table_name = 'valdsfragor'"))
                .containsExactlyInAnyOrder("deltagande_id", "insats_id", "hanvisad", "version");
    }

    @Test
    void whoever_saw_it_before_another_changed_it_changes_nothing() {
        var ref = inskrivna.forDagarSedan(10);
        send(ref, "stallda");
        var seen = FormPage.of(asa.get(ref.href() + "/valdsfragor")).with(Map.of("lage", "inte"));
        send(ref, "hanvisad");
        assertThat(asa.post(ref.href() + "/valdsfragor", seen).status()).isEqualTo(409);
        assertThat(stored(ref)).isEqualTo("1");
    }

    @Test
    void where_it_is_not_switched_on_it_is_not_there() {
        var ungstart = world.ongoing(world.ungstart());
        var tab = browser.signedInAs(Person.OLA);
        assertThat(tab.get(ungstart.href()).status()).isEqualTo(200);
        assertThat(tab.get(ungstart.href() + "/valdsfragor").status()).isEqualTo(404);
        assertThat(tab.post(ungstart.href() + "/valdsfragor", Map.of("lage", "stallda", "version", "0"))
                        .status())
                .isEqualTo(404);
        assertThat(tab.get(ungstart.href() + "/nns").html()).doesNotContain("/valdsfragor");
    }

    @Test
    void it_goes_when_she_counts_as_anonymous() {
        var ref = inskrivna.forDagarSedan(10);
        send(ref, "hanvisad");
        transactions.executeWrite(status -> {
            events.publishEvent(new Anonymiserad(ref.deltagandeId()));
            return true;
        });
        assertThat(stored(ref)).isEqualTo("-");
    }

    private long andringar(DeltagandeRef ref) {
        return db.number(
                "select count(*) from andring where foremal = ? and omrade = 'deltagande'", ref.deltagandeId());
    }

    private Page send(DeltagandeRef ref, String lage) {
        var page = asa.get(ref.href() + "/valdsfragor");
        return asa.post(ref.href() + "/valdsfragor", FormPage.of(page).with(Map.of("lage", lage)));
    }

    private String stored(DeltagandeRef ref) {
        var rows = db.column("select hanvisad from valdsfragor where deltagande_id = ?", ref.deltagandeId());
        return rows.isEmpty() ? "-" : rows.get(0);
    }
}

package se.stegvis.jobb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Db;
import se.stegvis.Person;
import se.stegvis.Samtidigt;
import se.stegvis.StegvisTest;

/** What is done by itself is done once. */
@StegvisTest
class JobbTest {

    private final Jobben jobben;
    private final Browser browser;
    private final Db db;
    private final LocalDate idag;

    JobbTest(Jobben jobben, Browser browser, Db db, Clock clock) {
        this.jobben = jobben;
        this.browser = browser;
        this.db = db;
        this.idag = LocalDate.now(clock);
    }

    /** On the days from one on, every seventh. */
    private static final class Raknare implements Jobb {

        private final String namn = "prov-" + UUID.randomUUID().toString().substring(0, 8);
        private final LocalDate forst;
        private final AtomicInteger antal = new AtomicInteger();
        private boolean trasig;

        Raknare(LocalDate forst) {
            this.forst = forst;
        }

        @Override
        public String namn() {
            return namn;
        }

        @Override
        public String vad() {
            return "Räknar";
        }

        @Override
        public LocalDate senast(LocalDate idag) {
            return forst;
        }

        @Override
        public String kor(LocalDate dag) {
            if (trasig) {
                throw new IllegalStateException("Anna Andersson");
            }
            return antal.incrementAndGet() + " för " + dag;
        }
    }

    @Test
    void of_eight_instances_at_the_same_moment_one_does_it() throws Exception {
        var jobb = new Raknare(idag);

        var gjorde = Samtidigt.gor(8, () -> jobben.kor(jobb, UUID.randomUUID().toString()));

        assertThat(gjorde).containsOnlyOnce(true);
        assertThat(jobb.antal).hasValue(1);
    }

    @Test
    void what_was_to_be_done_while_all_were_down_is_done_once_when_one_is_up_again() {
        var jobb = new Raknare(idag.minusDays(4));

        assertThat(jobben.kor(jobb, "a")).isTrue();
        assertThat(jobben.kor(jobb, "a")).isFalse();
        assertThat(jobb.antal).hasValue(1);
        assertThat(db.text("select resultat from jobb where namn = ?", jobb.namn()))
                .isEqualTo("1 för " + idag.minusDays(4));
    }

    @Test
    void one_that_failed_is_tried_again_and_says_nothing_of_a_person() {
        var jobb = new Raknare(idag);
        jobb.trasig = true;
        assertThat(jobben.kor(jobb, "a")).isFalse();
        assertThat(db.text("select fel from jobb where namn = ?", jobb.namn()))
                .isEqualTo("java.lang.IllegalStateException");

        jobb.trasig = false;
        assertThat(jobben.kor(jobb, "b")).isTrue();
        assertThat(db.number(
                        "select count(*) from jobb where namn = ? and fel is null and instans is null", jobb.namn()))
                .isOne();
    }

    @Test
    void one_whose_instance_died_is_begun_anew_after_an_hour() {
        var jobb = new Raknare(idag);
        jobben.kor(jobb, "a");
        db.execute(
                "update jobb set avser = '1900-01-01', instans = 'dod', paborjad = utc_timestamp() where namn = ?",
                jobb.namn());
        assertThat(jobben.kor(jobb, "b")).isFalse();

        db.execute("update jobb set paborjad = utc_timestamp() - interval 61 minute where namn = ?", jobb.namn());
        assertThat(jobben.kor(jobb, "b")).isTrue();
    }

    @Test
    void an_administrator_sees_when_each_was_done() {
        jobben.kor();

        var page = browser.signedInAs(Person.ADMINISTRATOR).get(JobbView.HREF);

        assertThat(page.html()).contains("Räknar om allas frister", "frister rättade", "Klart");
        assertThat(browser.signedInAs(Person.KARIN).get(JobbView.HREF).status()).isEqualTo(403);
    }
}

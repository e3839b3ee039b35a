package se.stegvis.sammandrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.micronaut.email.EmailException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.stegvis.Browser;
import se.stegvis.Browser.Page;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.FormPage;
import se.stegvis.Inskrivna;
import se.stegvis.Person;
import se.stegvis.Samtidigt;
import se.stegvis.StegvisTest;

/** Who has asked for it is told by e-mail how much there is to do, once, and never of whom. */
@StegvisTest
class SammandragTest {

    /** A Wednesday, and the Monday after it. */
    private static final LocalDate ONSDAG = LocalDate.of(2031, 3, 5);

    private static final LocalDate MANDAG = LocalDate.of(2031, 3, 10);
    private static final Pattern TAL = Pattern.compile("  ([0-9]+) .*: https://stegvis[.]example[.]se(/insatser/.*)");

    private final Tab asa;
    private final Utskick utskick;
    private final SammandragRepository repository;
    private final Db db;
    private final Inskrivna inskrivna;
    private final ServerSetup server;

    SammandragTest(
            Browser browser,
            Utskick utskick,
            SammandragRepository repository,
            EpostServer epost,
            Db db,
            Inskrivna inskrivna) {
        this.repository = repository;
        this.asa = browser.signedInAs(Person.ASA);
        this.utskick = utskick;
        this.db = db;
        this.inskrivna = inskrivna;
        this.server = new ServerSetup(epost.port(), epost.server(), ServerSetup.PROTOCOL_SMTP);
    }

    @AfterEach
    void forget() {
        db.execute("delete from sammandrag_grupp");
        db.execute("delete from sammandrag");
        db.execute("update medarbetare set epost = ?, aktiv = true where id = ?", Person.ASA.epost(), id());
    }

    @Test
    void a_letter_has_counts_that_hold_and_links_to_them_and_no_participant() {
        inskrivna.forDagarSedan(200);
        onska("dag", "forsenad", "ingen_kontakt");

        var brev = brev(MANDAG);

        assertThat(brev).hasSize(1);
        assertThat(to(brev.get(0))).isEqualTo(Person.ASA.epost());
        var text = text(brev.get(0));
        var tal = TAL.matcher(text);
        assertThat(tal.find()).isTrue();
        do {
            var flik = Jsoup.parse(asa.get(tal.group(2)).html())
                    .select(".tabs [aria-current] .meta")
                    .text();
            assertThat(flik).as(tal.group()).isNotEmpty();
        } while (tal.find());
        assertThat(text)
                .contains("grupp=forsenad&kontaktperson=mig", "/sammandrag")
                .doesNotContain("grupp=veckan");
        assertThat(namn()).isNotEmpty().noneMatch(namn -> namn.matcher(text).find());
    }

    @Test
    void of_eight_instances_at_the_same_moment_one_sends_it() throws Exception {
        inskrivna.forDagarSedan(200);
        onska("dag", "forsenad");

        var post = new GreenMail(server);
        post.start();
        try {
            var skickade = Samtidigt.gor(8, () -> utskick.kor(ONSDAG));
            assertThat(skickade).containsOnlyOnce("1 skickade, 0 som inte gick fram");
            assertThat(post.getReceivedMessages()).hasSize(1);
        } finally {
            post.stop();
        }
    }

    @Test
    void of_eight_who_have_seen_that_it_waits_one_takes_it() throws Exception {
        onska("dag", "forsenad");

        assertThat(Samtidigt.gor(8, () -> repository.ta(id(), ONSDAG, ONSDAG)))
                .containsExactlyInAnyOrder(1, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void who_wants_it_weekly_gets_it_the_first_working_day_of_the_week() {
        inskrivna.forDagarSedan(200);
        onska("vecka", "forsenad");

        assertThat(brev(ONSDAG)).hasSize(1);
        assertThat(brev(ONSDAG.plusDays(1))).isEmpty();
        assertThat(brev(MANDAG)).hasSize(1);
        assertThat(brev(MANDAG.plusDays(1))).isEmpty();
        assertThat(utskick.senast(MANDAG.minusDays(1))).isEqualTo(MANDAG.minusDays(3));
    }

    @Test
    void who_has_not_asked_or_does_not_work_here_any_more_gets_none() {
        inskrivna.forDagarSedan(200);
        assertThat(brev(ONSDAG)).isEmpty();

        onska("dag", "forsenad");
        db.execute("update medarbetare set aktiv = false where id = ?", id());
        assertThat(brev(ONSDAG)).isEmpty();

        db.execute("update medarbetare set aktiv = true where id = ?", id());
        onska("aldrig");
        assertThat(db.number("select count(*) from sammandrag")).isZero();
        assertThat(brev(ONSDAG)).isEmpty();
    }

    @Test
    void when_the_server_is_down_it_is_sent_when_it_is_up_again() {
        inskrivna.forDagarSedan(200);
        onska("dag", "forsenad");

        assertThatThrownBy(() -> utskick.kor(ONSDAG)).isInstanceOf(EmailException.class);
        assertThat(brev(ONSDAG)).hasSize(1);
        assertThat(brev(ONSDAG)).isEmpty();
    }

    @Test
    void an_address_that_is_none_keeps_nobody_elses_from_being_sent() {
        inskrivna.forDagarSedan(200);
        onska("dag", "forsenad");
        db.execute("update medarbetare set epost = 'inte en adress' where id = ?", id());
        db.execute(
                "insert into sammandrag (medarbetare_id, ofta) select id, 'dag' from medarbetare where epost = ?",
                Person.KARIN.epost());
        db.execute(
                "insert into sammandrag_grupp (medarbetare_id, grupp) select medarbetare_id, 'forsenad' from sammandrag"
                        + " where medarbetare_id <> ?",
                id());

        assertThat(brev(ONSDAG)).extracting(SammandragTest::to).containsExactly(Person.KARIN.epost());
    }

    @Test
    void each_chooses_for_herself_and_of_two_windows_the_later_is_told() {
        assertThat(asa.get("/").html()).contains(SammandragController.HREF);
        assertThat(onska("dag").html()).contains("grupp-fel", "Välj minst en sak");
        assertThat(onska("varje timme", "forsenad").html()).contains("ofta-fel");
        assertThat(onska("dag", "x").html()).contains("grupp-fel");

        assertThat(onska("dag", "forsenad", "pausad").status()).isEqualTo(303);
        var gammal = FormPage.all(asa.get(SammandragController.HREF)).get(0);
        assertThat(Jsoup.parse(asa.get(SammandragController.HREF).html()).select("[name=grupp][checked]"))
                .extracting(val -> val.attr("value"))
                .containsExactly("forsenad", "pausad");
        assertThat(onska("vecka", "forsenad").status()).isEqualTo(303);
        assertThat(asa.post(SammandragController.HREF, gammal.with(Map.of("ofta", "dag")))
                        .status())
                .isEqualTo(409);
        assertThat(db.text("select ofta from sammandrag where medarbetare_id = ?", id()))
                .isEqualTo("vecka");
    }

    /** The surnames there are, as whole words; a number that another test had for a name says nothing here. */
    private List<Pattern> namn() {
        return db.column("select distinct efternamn from deltagare where efternamn <> ''").stream()
                .filter(namn -> namn.codePoints().anyMatch(Character::isLetter))
                .map(namn -> Pattern.compile("\\b" + Pattern.quote(namn) + "\\b", Pattern.UNICODE_CHARACTER_CLASS))
                .toList();
    }

    private Page onska(String ofta, String... grupper) {
        var form = new HashMap<>(
                FormPage.all(asa.get(SammandragController.HREF)).get(0).with(Map.of("ofta", ofta)));
        form.put("grupp", List.of(grupper));
        return asa.post(SammandragController.HREF, form);
    }

    /** What is received when those of the day are sent. */
    private List<MimeMessage> brev(LocalDate dag) {
        var post = new GreenMail(server);
        post.start();
        try {
            utskick.kor(dag);
            return Arrays.asList(post.getReceivedMessages());
        } finally {
            post.stop();
        }
    }

    private static String to(MimeMessage brev) {
        try {
            return brev.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage brev) {
        try {
            return (String) ((MimeMultipart) brev.getContent()).getBodyPart(0).getContent();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private long id() {
        return db.number("select id from medarbetare where namn = ?", Person.ASA.namn());
    }
}

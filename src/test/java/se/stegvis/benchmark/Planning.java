package se.stegvis.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A samordnare plans every follow-up of a quarter at once, in an insats of thousands. */
final class Planning {

    /** As many days as the program takes for one planning. */
    private static final int DAYS = 92;

    private final Database database;
    private final KeepAlive browser;
    private final long insats;

    /** The coach of the browser becomes samordnare of the insats. */
    Planning(Database database, KeepAlive browser, long insats) throws SQLException {
        this.database = database;
        this.browser = browser;
        this.insats = insats;
        database.execute(
                """
                insert into uppdrag (medarbetare_id, insats_id, roll, fran)
                select id, ?, 'SAMORDNARE', '2020-01-01' from medarbetare where epost = ?
                """,
                insats,
                BenchmarkWorld.coach(0));
    }

    void measure(Report report) throws Exception {
        var path = "/insatser/" + insats + "/uppfoljningar/generera";
        var today = LocalDate.now(java.time.ZoneId.of("Europe/Stockholm"));
        long begun = System.nanoTime();
        var page = browser.text(path + "?fran=" + today + "&till=" + today.plusDays(DAYS));
        double preview = seconds(begun);
        var form = form(page);

        begun = System.nanoTime();
        var answer = browser.post(path, form);
        double answered = seconds(begun);
        if (answer.status() != 303) {
            throw new IOException("Planning answered " + answer.status());
        }
        while (!done()) {
            Thread.sleep(20);
        }
        double made = seconds(begun);
        long count = database.numbers("select count(*) from uppfoljning where insats_id = ?", insats)
                .get(0);

        begun = System.nanoTime();
        bare();
        double bare = seconds(begun);
        report.section(
                "Ett kvartals uppföljningar planeras på en gång",
                "uppföljningar",
                "förhandsvisning s",
                "svar s",
                "alla gjorda s",
                "samma rader med en sats s",
                "kvot");
        report.row(count, preview, answered, made, bare, made / bare);
    }

    private boolean done() throws SQLException {
        return database.numbers("select klara >= antal from generering where insats_id = ?", insats)
                        .get(0)
                == 1;
    }

    /** The least there is to do: the same rows, once more, into a table of the same keys. */
    private void bare() throws SQLException {
        database.execute("create table uppfoljning_prov like uppfoljning");
        try {
            database.execute("insert into uppfoljning_prov select * from uppfoljning where insats_id = ?", insats);
        } finally {
            database.execute("drop table uppfoljning_prov");
        }
    }

    /** What the browser sends of the form as it came. */
    private static String form(String page) throws IOException {
        var form = Jsoup.parse(page).select("form[method=post]").stream()
                .filter(f -> !f.select("[name^=dag_]").isEmpty())
                .findFirst()
                .orElseThrow(() -> new IOException("Nobody to plan for"));
        return ((org.jsoup.nodes.FormElement) form)
                .formData().stream()
                        .map(field -> encoded(field.key()) + "=" + encoded(field.value()))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}

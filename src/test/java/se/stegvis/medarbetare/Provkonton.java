package se.stegvis.medarbetare;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import se.stegvis.Browser;
import se.stegvis.Browser.Page;
import se.stegvis.Browser.Tab;
import se.stegvis.Db;
import se.stegvis.behorighet.Roll;

/** Accounts of a test's own, so that no other test meets what is done to them. */
@Singleton
public class Provkonton {

    public static final String LOSENORD = "ett-langt-losenord";

    private static final Pattern LANK = Pattern.compile("/valj-losenord/[A-Za-z0-9_-]{43}");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Konton konton;
    private final Browser browser;
    private final Db db;

    Provkonton(Konton konton, Browser browser, Db db) {
        this.konton = konton;
        this.browser = browser;
        this.db = db;
    }

    public Medarbetare nytt(Roll roll, String... insatser) {
        var number = NUMBER.incrementAndGet();
        return konton.skapa(epost(number), "Konto Nummer%04d".formatted(number), roll, List.of(insatser), LOSENORD);
    }

    /** The newest uppdrag of the account. */
    public long uppdrag(Medarbetare konto) {
        return db.number("select max(id) from uppdrag where medarbetare_id = ?", konto.id());
    }

    public String ledigEpost() {
        return epost(NUMBER.incrementAndGet());
    }

    public Tab inloggad(Medarbetare konto) {
        return browser.signedIn(konto.epost(), LOSENORD);
    }

    public int version(Medarbetare konto) {
        return (int) db.number("select version from medarbetare where id = ?", konto.id());
    }

    /** What the audit trail says of the account, the oldest first: who, what, before, after. */
    public List<String> spar(long medarbetareId) {
        return db.column(
                "select concat(coalesce(medarbetare_id, 'kommando'), ' ', handelse, ' ', fore, '>', efter) from andring"
                        + " where omrade = 'konto' and foremal = ? order by id",
                String.valueOf(medarbetareId));
    }

    public List<String> handelser(long medarbetareId) {
        return spar(medarbetareId).stream().map(rad -> rad.split(" ", 3)[1]).toList();
    }

    /** The address of the link on a page that shows one. */
    public static String lank(Page page) {
        var found = LANK.matcher(page.html());
        if (!found.find()) {
            throw new IllegalStateException("No link on the page, which answered " + page.status());
        }
        return found.group();
    }

    private static String epost(int number) {
        return "konto%d@prov.example".formatted(number);
    }
}

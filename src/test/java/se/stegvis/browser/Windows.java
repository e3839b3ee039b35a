package se.stegvis.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import se.stegvis.Person;
import se.stegvis.medarbetare.DemoKonto;

/** The windows that one test opens. Each has cookies of its own, as if every user had a computer of her own. */
final class Windows implements AutoCloseable {

    private static final double TIMEOUT = 10_000;

    private final Browser browser;
    private final String address;
    private final List<BrowserContext> open = new ArrayList<>();

    Windows(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** A window where no script runs, as all tasks must work, and somebody signed in. */
    Window signedIn(Person person) {
        return signIn(window(false), person.epost());
    }

    /** A window where scripts run, which those that look at a page need, and somebody signed in. */
    Window scripted(Person person) {
        return scripted(person.epost());
    }

    /** As {@link #scripted(Person)}, with an account of the test's own that has the password of the demo. */
    Window scripted(String epost) {
        return signIn(window(true), epost);
    }

    /** As {@link #signedIn(Person)}, with an account of the test's own that has the password of the demo. */
    Window signedIn(String epost) {
        return signIn(window(false), epost);
    }

    Window window(boolean script) {
        var context = browser.newContext(new NewContextOptions()
                .setBaseURL(address)
                .setJavaScriptEnabled(script)
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(Window.WIDE, Window.HEIGHT));
        context.setDefaultTimeout(TIMEOUT);
        context.setDefaultNavigationTimeout(3 * TIMEOUT);
        if (script) {
            // With every page from the start: sent to each when it is looked at, it took a fifth of the whole look.
            context.addInitScript(AxeBuilder.getAxeScript());
        }
        open.add(context);
        return new Window(context.newPage());
    }

    private static Window signIn(Window window, String epost) {
        window.open("/logga-in");
        window.fill("E-post", epost);
        window.fill("Lösenord", DemoKonto.LOSENORD);
        window.press("Logga in");
        window.page().waitForURL(url -> !url.endsWith("/logga-in"));
        return window;
    }

    @Override
    public void close() {
        open.forEach(BrowserContext::close);
    }
}

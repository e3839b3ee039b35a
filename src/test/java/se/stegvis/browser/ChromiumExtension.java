package se.stegvis.browser;

import com.microsoft.playwright.Browser;
import io.micronaut.runtime.server.EmbeddedServer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import se.stegvis.StegvisExtension;

/** Starts the browser once for the whole run, and gives every test windows of its own. */
final class ChromiumExtension implements BeforeAllCallback, ParameterResolver {

    private static final String REQUIRED = "STEGVIS_BROWSER_REQUIRED";

    @Override
    public void beforeAll(ExtensionContext test) {
        if (chromium(test).browser().isEmpty() && System.getenv(REQUIRED) == null) {
            Assumptions.abort("No Chromium or Chrome found: the tests in a browser are skipped. Debian has it in the"
                    + " package chromium.");
        }
        browser(test);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Windows.class;
    }

    /** Kept in the store of the test method, so that its windows are closed after it. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var address = StegvisExtension.bean(test, EmbeddedServer.class).getURL().toString();
        return test.getStore(Namespace.create(Windows.class))
                .getOrComputeIfAbsent(Windows.class, key -> new Windows(browser(test), address), Windows.class);
    }

    private static Browser browser(ExtensionContext test) {
        return chromium(test)
                .browser()
                .orElseThrow(() ->
                        new IllegalStateException("No Chromium or Chrome found, and %s is set".formatted(REQUIRED)));
    }

    /** Kept in the root, so that it is closed after the last class. */
    private static Chromium chromium(ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
    }
}

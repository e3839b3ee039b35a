package se.stegvis.browser;

import com.microsoft.playwright.Browser;
import io.micronaut.runtime.server.EmbeddedServer;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.StegvisExtension;

/** Starts the browser once for the whole run, and gives every test windows of its own. */
final class ChromiumExtension implements ExecutionCondition, BeforeAllCallback, ParameterResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ChromiumExtension.class);

    private static final String REQUIRED = "STEGVIS_BROWSER_REQUIRED";

    private static final String NONE_FOUND = "No Chromium or Chrome found";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (chromium(test).browser().isPresent() || System.getenv(REQUIRED) != null) {
            return ConditionEvaluationResult.enabled("");
        }
        LOG.warn("{}: skipped {}. Debian has it in the package chromium.", NONE_FOUND, test.getDisplayName());
        return ConditionEvaluationResult.disabled(NONE_FOUND);
    }

    @Override
    public void beforeAll(ExtensionContext test) {
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
                .orElseThrow(() -> new IllegalStateException(NONE_FOUND + ", and " + REQUIRED + " is set"));
    }

    /** Kept with the session, so that it is closed after the last class: each class may be a run of its own. */
    private static Chromium chromium(ExtensionContext test) {
        return test.getStore(StoreScope.LAUNCHER_SESSION, Namespace.GLOBAL)
                .getOrComputeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
    }
}

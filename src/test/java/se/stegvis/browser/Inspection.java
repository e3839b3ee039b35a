package se.stegvis.browser;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Looks at the page of a window: with axe, and whether all of it fits across a phone. With the system property
 * {@value #ALL}, as in the build that a change must pass, whether it fits at every width and magnified, and with axe
 * on a phone as well, in daylight and in the dark.
 */
final class Inspection {

    private static final String ALL = "stegvis.browser.all";

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final Map<String, Object> EVERYTHING = Map.of("type", "tag", "values", TAGS);

    /** The one thing that is otherwise in the dark. */
    private static final Map<String, Object> CONTRAST = Map.of("type", "rule", "values", List.of("color-contrast"));

    private static final int TABLET = 768;

    /** A laptop's 1280 at 400 %, where WCAG 1.4.10 asks for a page without scrolling sideways. */
    private static final int MAGNIFIED = 320;

    private static final String RUN =
            """
            async what => (await axe.run({ runOnly: what, resultTypes: ['violations'] })).violations
                .map(v => [v.id, v.help, v.nodes.map(n => n.target).join(' '), v.helpUrl].join(' | '))
            """;

    private final Window window;
    private final List<String> problems = new ArrayList<>();

    private Inspection(Window window) {
        this.window = window;
    }

    /** What is wrong with the page of a window where scripts run, a line each; the window is as it was. */
    static List<String> of(Window window) {
        var inspection = new Inspection(window);
        inspection.look(Boolean.getBoolean(ALL));
        inspection.problems.addAll(window.blocked());
        return inspection.problems;
    }

    private void look(boolean all) {
        axe(Window.WIDE, all);
        for (int width : all ? List.of(TABLET, MAGNIFIED, Window.NARROW) : List.of(Window.NARROW)) {
            window.resize(width);
            fits(width);
        }
        if (all) {
            axe(Window.NARROW, true);
        }
        window.resize(Window.WIDE);
    }

    /** The page itself never scrolls sideways; a table scrolls inside itself. */
    private void fits(int width) {
        var over =
                window.page().evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!over.equals(0)) {
            problems.add("%d px: the page is %s px too wide".formatted(width, over));
        }
    }

    private void axe(int width, boolean all) {
        axe(width + " px", EVERYTHING);
        if (all) {
            scheme(ColorScheme.DARK);
            axe(width + " px, dark", CONTRAST);
            scheme(ColorScheme.LIGHT);
        }
    }

    private void axe(String how, Map<String, Object> what) {
        for (var violation : (List<?>) window.page().evaluate(RUN, what)) {
            problems.add(how + ": " + violation);
        }
    }

    private void scheme(ColorScheme scheme) {
        window.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
    }
}

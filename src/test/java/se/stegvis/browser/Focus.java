package se.stegvis.browser;

import com.microsoft.playwright.TimeoutError;

/** Where the keyboard is. */
final class Focus {

    /** Whether what is typed goes to the element, or, when it is a group, one press of Tab brings it inside. */
    static boolean isIn(Window window, String selector) {
        if (!contains(window, selector)) {
            window.page().keyboard().press("Tab");
        }
        return contains(window, selector);
    }

    /** Whether the page takes the keyboard to the element by itself, which a browser does some time after it is read. */
    static boolean comesTo(Window window, String selector) {
        try {
            window.page().waitForFunction("selector => document.activeElement.matches(selector)", selector);
            return true;
        } catch (TimeoutError e) {
            return false;
        }
    }

    /** What the user hears of where she is; empty when she is nowhere in the page. */
    static String name(Window window) {
        return (String)
                window.page()
                        .evaluate(
                                """
                        () => {
                          const e = document.activeElement;
                          if (e === document.body) return '';
                          const label = e.labels && e.labels.length ? e.labels[0] : e;
                          return (e.getAttribute('aria-label') || label.textContent).replace(/\\s+/g, ' ').trim();
                        }
                        """);
    }

    /** Whether one sees where she is: it is in view, and has an outline that it does not have otherwise. */
    static boolean isVisible(Window window) {
        return (Boolean)
                window.page()
                        .evaluate(
                                """
                        () => {
                          const e = document.activeElement;
                          const style = getComputedStyle(e);
                          const box = e.getBoundingClientRect();
                          return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                              && box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0
                              && box.top < innerHeight && box.left < innerWidth;
                        }
                        """);
    }

    private static boolean contains(Window window, String selector) {
        return (Boolean) window.page()
                .evaluate(
                        "selector => document.querySelector(selector)?.contains(document.activeElement) ?? false",
                        selector);
    }

    private Focus() {}
}

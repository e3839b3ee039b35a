package se.stegvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A window of a browser, used as its user does: by the words on the page. */
final class Window extends Fields {

    static final int WIDE = 1280;
    static final int NARROW = 390;
    static final int HEIGHT = 800;

    private final Page page;
    private final List<String> blocked = new ArrayList<>();

    Window(Page page) {
        super(page.locator("body"));
        this.page = page;
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                blocked.add(message.text());
            }
        });
    }

    /** What the pages held that our own headers forbid, such as a style in the middle of a page. */
    List<String> blocked() {
        return List.copyOf(blocked);
    }

    Page page() {
        return page;
    }

    /** Types an address; answers with the status. */
    int open(String path) {
        return Objects.requireNonNull(page.navigate(path)).status();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** The path it shows, without what follows a question mark. */
    String path() {
        return URI.create(page.url()).getPath();
    }

    /** What the page says under the menu, as it is read. */
    String text() {
        return page.locator("main").innerText();
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    void says(String... texts) {
        assertThat(text()).contains(texts);
    }

    /** The names in the list of participants, in order. */
    List<String> rows() {
        return page.locator("tbody th a").allInnerTexts();
    }

    /** The cells of the table row with the heading; empty ones are left out. */
    List<String> row(String heading) {
        return page
                .getByRole(AriaRole.ROW)
                .filter(new FilterOptions().setHasText(heading))
                .locator("td")
                .allInnerTexts()
                .stream()
                .filter(text -> !text.isBlank())
                .toList();
    }

    Download download(String link) {
        return page.waitForDownload(() -> follow(link));
    }

    void resize(int width) {
        page.setViewportSize(width, HEIGHT);
    }
}

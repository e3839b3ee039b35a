package se.stegvis.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one browser of a test run. */
record Chromium(Playwright playwright, Optional<Browser> browser) implements AutoCloseable {

    private static final Path DEBIAN = Path.of("/usr/bin/chromium");

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe");

    /** Where Chrome's own installer puts it, which Playwright knows for each operating system. */
    private static final String CHANNEL = "chrome";

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static Chromium start() {
        var playwright = Playwright.create();
        return new Chromium(playwright, launch(playwright));
    }

    private static Optional<Browser> launch(Playwright playwright) {
        var options = new LaunchOptions().setArgs(ARGUMENTS);
        var program = installed();
        if (program.isPresent()) {
            return Optional.of(playwright.chromium().launch(options.setExecutablePath(program.get())));
        }
        try {
            return Optional.of(playwright.chromium().launch(options.setChannel(CHANNEL)));
        } catch (PlaywrightException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> installed() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        var onPath = Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(Stream.of(DEBIAN), onPath)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.ifPresent(Browser::close);
        playwright.close();
    }
}

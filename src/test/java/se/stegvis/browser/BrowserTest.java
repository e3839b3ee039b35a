package se.stegvis.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import se.stegvis.StegvisExtension;

/**
 * A test in a real browser, against the same running program as every {@link se.stegvis.StegvisTest} but without its tag:
 * another database server shows nothing new in a browser. A test method can take {@link Windows}.
 *
 * <p>Without a Chromium or Chrome on the machine the tests are skipped; with STEGVIS_BROWSER_REQUIRED they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({ChromiumExtension.class, StegvisExtension.class})
@interface BrowserTest {}

package se.stegvis.benchmark;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** What a coach does again and again, as the requests of her browser. */
enum Act {
    START("Startsidan") {
        @Override
        void perform(KeepAlive browser, long insats, long deltagande) throws IOException {
            expect(200, browser.get("/"));
        }
    },
    TO_DO("Alla att göra i insatsen") {
        @Override
        void perform(KeepAlive browser, long insats, long deltagande) throws IOException {
            expect(200, browser.get("/insatser/" + insats + "/att-gora?grupp=forsenad&kontaktperson=alla"));
        }
    },
    LIST("Deltagarlistan") {
        @Override
        void perform(KeepAlive browser, long insats, long deltagande) throws IOException {
            expect(200, browser.get("/insatser/" + insats + "/deltagare"));
        }
    },
    SEARCH("Sökning (två anrop)") {
        @Override
        void perform(KeepAlive browser, long insats, long deltagande) throws IOException {
            var list = "/insatser/" + insats + "/deltagare";
            var found = expect(303, browser.post(list + "/urval", "ord=berg&status=pagaende"));
            expect(200, browser.get(found.location()));
        }
    },
    PARTICIPANT("Deltagarens sida") {
        @Override
        void perform(KeepAlive browser, long insats, long deltagande) throws IOException {
            expect(200, browser.get("/insatser/" + insats + "/deltaganden/" + deltagande));
        }
    },
    NOTE("Spara en anteckning") {
        @Override
        void perform(KeepAlive browser, long insats, long deltagande) throws IOException {
            var path = "/insatser/" + insats + "/deltaganden/" + deltagande + "/anteckningar";
            expect(
                    303,
                    browser.post(
                            path,
                            "_kod=" + browser.formCode(path + "/ny") + "&datum=2026-01-15&rubrik=Samtal&text=" + TEXT
                                    + NUMBER.incrementAndGet()));
        }
    };

    /** A form sent twice is done once, so each has to be another. */
    private static final AtomicLong NUMBER = new AtomicLong();

    private static final String TEXT = "Vi+gick+igenom+veckan+och+planerade+den+kommande.+".repeat(6);

    private final String title;

    Act(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Once; an answer that is not the right one is an exception, since it would be faster than the page. */
    abstract void perform(KeepAlive browser, long insats, long deltagande) throws IOException;

    private static KeepAlive.Answer expect(int status, KeepAlive.Answer answer) throws IOException {
        if (answer.status() != status) {
            throw new IOException("Answered " + answer.status() + " instead of " + status);
        }
        return answer;
    }
}

package se.stegvis.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures, as a person reads them: on standard out, and in a file of target/benchmark. */
final class Report {

    private final String file;
    private final List<String> lines = new ArrayList<>();

    Report(String file) {
        this.file = file;
    }

    void section(String title, String... columns) {
        add("");
        add("### " + title);
        add("");
        row((Object[]) columns);
        row((Object[]) "---,".repeat(columns.length).split(","));
    }

    void row(Object... cells) {
        var text = new StringBuilder("|");
        for (var cell : cells) {
            text.append(' ').append(shown(cell)).append(" |");
        }
        add(text.toString());
    }

    void outcome(Pair.Outcome o) {
        row(
                o.title(),
                o.users(),
                Math.round(o.program().perSecond()),
                o.program().p50(),
                o.program().p95(),
                o.program().p99(),
                o.statements(),
                o.roundTrips(),
                Math.round(o.bare().perSecond()),
                o.bare().p50(),
                o.bare().p95(),
                o.bare().p99(),
                o.ratio());
    }

    void add(String line) {
        lines.add(line);
        System.out.println(line);
    }

    void write() throws IOException {
        Files.write(PackagedProgram.FOLDER.resolve(file), lines);
    }

    private static String shown(Object cell) {
        return cell instanceof Double number
                ? String.format(Locale.ROOT, number < 10 ? "%.2f" : "%.1f", number)
                : String.valueOf(cell);
    }
}

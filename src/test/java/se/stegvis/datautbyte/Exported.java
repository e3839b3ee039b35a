package se.stegvis.datautbyte;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Exports of a test, each to a folder of its own inside another. */
record Exported(Exporter exporter, Path folder) {
    private static final PrintStream SILENT = new PrintStream(OutputStream.nullOutputStream());

    Path to(String name) throws IOException {
        var to = folder.resolve(name);
        exporter.exportera(to, SILENT, SILENT);
        return to;
    }

    /** The header of the file and the records of the insats, under another name. */
    static String of(Path file, String insats, String other) throws IOException {
        var lines = Files.readAllLines(file);
        var text = new StringBuilder(lines.get(0)).append('\n');
        lines.stream()
                .filter(line -> line.startsWith(insats + ";"))
                .forEach(line -> text.append(line.replace(insats, other)).append('\n'));
        return text.toString();
    }
}

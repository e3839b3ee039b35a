package se.stegvis.datautbyte;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/** Files out of and into the database, for the tests of other rooms. */
@Singleton
public class Utlasning {

    private final Exporter exporter;
    private final Importer importer;

    Utlasning(Exporter exporter, Importer importer) {
        this.exporter = exporter;
        this.importer = importer;
    }

    /** Everything, in a folder that is made. */
    public Path export(Path folder) throws IOException {
        var silent = new PrintStream(OutputStream.nullOutputStream());
        exporter.exportera(folder, silent, silent);
        return folder;
    }

    /** All that was answered. */
    public String importera(Path folder) {
        var answer = new ExchangeFolder(folder).read(importer, false);
        return answer.out() + answer.err() + answer.refusal();
    }
}

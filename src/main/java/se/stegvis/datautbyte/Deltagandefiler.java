package se.stegvis.datautbyte;

import io.micronaut.context.event.ApplicationEventPublisher;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Those of the {@link Deltagandefil} that one import has, through its steps. */
final class Deltagandefiler {
    private final Sql sql;
    private final String run;
    private final Problems problems;
    private final List<En> filer = new ArrayList<>();

    /** One of them that is in the folder. */
    record En(Deltagandefil fil, Deltagandestaging staging, Outcome outcome, Set<String> absent) {}

    Deltagandefiler(Sql sql, String run, Problems problems) {
        this.sql = sql;
        this.run = run;
        this.problems = problems;
    }

    void stage(Path folder, Set<String> files, HiddenPersons hidden, Rules rules, Progress progress)
            throws SQLException, IOException {
        for (var fil : Deltagandefil.ALLA) {
            if (files.contains(fil.namn())) {
                var en = new En(fil, new Deltagandestaging(sql, run, problems, fil), new Outcome(), new HashSet<>());
                filer.add(en);
                stage(en, folder, hidden, rules, progress);
            }
        }
    }

    private void stage(En en, Path folder, HiddenPersons hidden, Rules rules, Progress progress)
            throws SQLException, IOException {
        var count = new int[1];
        var file = new CsvFile(en.fil.format(), problems);
        file.read(folder, row -> {
            var rad = en.fil.reader().read(row, rules);
            if (rad != null && !hidden.refuse(row, rad.insats(), rad.deltagarNr(), rad.inskriven())) {
                en.staging.add(row.line(), rad);
            }
            progress.tell("Kontrollerat", ++count[0]);
        });
        en.staging.flush();
        en.absent.addAll(file.absent());
    }

    /** Rows of the insatser named, which were wrong themselves, are not told to lack one. */
    void check(Set<String> wrongInsatser) throws SQLException {
        for (var en : filer) {
            en.staging.check(wrongInsatser);
        }
    }

    void apply(LocalDateTime now, ApplicationEventPublisher<Object> events) throws SQLException {
        for (var en : filer) {
            en.fil.writer().apply(new Inforing(sql, run, now, en.absent, en.outcome, events));
            en.staging.clear();
        }
    }

    List<En> alla() {
        return List.copyOf(filer);
    }
}

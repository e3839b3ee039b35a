package se.stegvis.datautbyte;

import io.micronaut.context.event.ApplicationEventPublisher;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import se.stegvis.gemensamt.Nummerregel;
import se.stegvis.gemensamt.Refused;
import se.stegvis.insats.Kodverk;
import se.stegvis.installning.Installningar;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.kryptering.Kryptering;

/** One import, inside its transaction: read, check, apply. */
final class ImportRun {
    /** The server's answers, of MySQL and of MariaDB, when a row is locked by another. */
    private static final Set<Integer> LOCKED = Set.of(3572, 1205);

    private final Sql sql;
    private final Kryptering kryptering;
    private final Installningar installningar;
    private final ApplicationEventPublisher<Object> events;
    private final Progress progress;
    private final Problems problems;
    private final LocalDateTime now;
    private final Staging staging;
    private final Deltagandefiler filer;
    private final Rules rules;
    private final Outcome insatser = new Outcome();
    private final Outcome ekonomi = new Outcome();
    private final Outcome deltaganden = new Outcome();

    ImportRun(
            Sql sql,
            Kryptering kryptering,
            Kodverk kodverk,
            Installningar installningar,
            Nummerregel numbers,
            Instrumenten instrumenten,
            ApplicationEventPublisher<Object> events,
            Clock clock,
            Progress progress) {
        this.sql = sql;
        this.kryptering = kryptering;
        this.installningar = installningar;
        this.events = events;
        this.progress = progress;
        this.problems = new Problems(progress.out());
        this.now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        this.rules = new Rules(LocalDate.now(clock), kodverk, numbers, instrumenten);
        this.staging = new Staging(sql, kryptering, rules);
        this.filer = new Deltagandefiler(sql, staging.run(), problems);
    }

    void execute(Path folder, Set<String> files, PrintStream out) throws SQLException, IOException {
        lock();
        var wrong = files.contains(FileFormat.INSATSER.name()) ? insatser(folder) : Set.<String>of();
        if (files.contains(FileFormat.EKONOMI.name())) {
            ekonomi(folder, wrong);
        }
        var absent = files.contains(FileFormat.DELTAGANDEN.name()) ? stage(folder) : Set.<String>of();
        filer.stage(folder, files, hidden(), rules, progress);
        new CrossChecks(sql, staging.run(), problems).check(wrong);
        filer.check(wrong);
        if (problems.count() > 0) {
            throw new Refused("Inget är inläst. Antal fel: " + problems.count() + ".");
        }
        apply(absent);
        filer.apply(now, events);
        staging.clear();
        report(out, FileFormat.INSATSER.name(), insatser);
        if (files.contains(FileFormat.EKONOMI.name())) {
            report(out, FileFormat.EKONOMI.name(), ekonomi);
        }
        report(out, FileFormat.DELTAGANDEN.name(), deltaganden);
        filer.alla().forEach(en -> report(out, en.fil().namn(), en.outcome()));
    }

    private void lock() throws SQLException {
        try {
            sql.each("select namn from las where namn = 'importera' for update nowait", List.of(), row -> {});
        } catch (SQLException e) {
            if (LOCKED.contains(e.getErrorCode())) {
                throw new Refused("En annan inläsning pågår. Försök igen när den är klar.", e);
            }
            throw e;
        }
    }

    private Set<String> insatser(Path folder) throws SQLException, IOException {
        var stored = new StoredInsatser(sql, rules.today());
        var rows = new InsatsImport(stored, new Provotider(installningar, rules.today()), insatser);
        new CsvFile(FileFormat.INSATSER, problems).read(folder, rows::add);
        rows.apply();
        return rows.wrong();
    }

    private void ekonomi(Path folder, Set<String> wrongInsatser) throws SQLException, IOException {
        var rows = new EkonomiImport(
                new StoredEkonomi(sql), new StoredInsatser(sql, rules.today()), wrongInsatser, ekonomi);
        new CsvFile(FileFormat.EKONOMI, problems).read(folder, rows::add);
        rows.apply();
    }

    /** The answer is the columns that the file does not have. */
    private Set<String> stage(Path folder) throws SQLException, IOException {
        var file = new CsvFile(FileFormat.DELTAGANDEN, problems);
        var hidden = hidden();
        var count = new int[1];
        file.read(folder, row -> {
            var rad = DeltagandeRad.read(row, rules);
            if (rad != null) {
                hidden.refuse(row, rad);
                staging.add(row.line(), rad);
            }
            progress.tell("Kontrollerat", ++count[0]);
        });
        staging.flush();
        return file.absent();
    }

    private HiddenPersons hidden() throws SQLException {
        return new HiddenPersons(sql, kryptering, new StoredInsatser(sql, rules.today()).ids());
    }

    private void apply(Set<String> absent) throws SQLException {
        var rows = new DeltagandeImport(sql, staging, kryptering, now, absent, deltaganden, events);
        var ids = new StoredInsatser(sql, rules.today()).ids();
        var lines = staging.lines();
        for (var from = 0; from < lines.length; from += Sql.CHUNK) {
            var to = Math.min(lines.length, from + Sql.CHUNK);
            rows.apply(Arrays.copyOfRange(lines, from, to), ids);
            progress.tell("Infört", to);
        }
        rows.link();
    }

    private static void report(PrintStream out, String file, Outcome outcome) {
        for (var line : outcome.changedLines()) {
            out.println(file + " rad " + line + ": uppdaterad");
        }
        out.println(file + ": " + outcome.fresh() + " nya, " + outcome.changed() + " uppdaterade, " + outcome.same()
                + " oförändrade");
    }
}

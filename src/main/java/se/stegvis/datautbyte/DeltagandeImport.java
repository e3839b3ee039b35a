package se.stegvis.datautbyte;

import io.micronaut.context.event.ApplicationEventPublisher;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.stegvis.deltagare.KontaktpersonSatt;
import se.stegvis.kryptering.Kryptering;

/** Applies the staged deltaganden, a chunk at a time. A deltagare is the person behind one insats and deltagar_nr. */
final class DeltagandeImport {
    private final Sql sql;
    private final Staging staging;
    private final Set<String> absent;
    private final Outcome outcome;
    private final PersonImport persons;
    private final StoredDeltaganden stored;
    private final StaffStore staff;
    private final DeltagandeStore deltaganden;
    /** Those that count as anonymous but are a person's: what a file says of a tally mark does not change them. */
    private final Set<Long> protectedIds = new HashSet<>();

    private final ApplicationEventPublisher<Object> events;

    /** The columns named are not in the file, which says nothing about what they hold. */
    DeltagandeImport(
            Sql sql,
            Staging staging,
            Kryptering kryptering,
            LocalDateTime now,
            Set<String> absent,
            Outcome outcome,
            ApplicationEventPublisher<Object> events) {
        this.sql = sql;
        this.staging = staging;
        this.absent = absent;
        this.outcome = outcome;
        var store = new PersonStore(sql, kryptering);
        this.persons = new PersonImport(sql, staging, store);
        this.stored = new StoredDeltaganden(sql, store);
        this.staff = new StaffStore(sql, now);
        this.deltaganden = new DeltagandeStore(sql, now);
        this.events = events;
    }

    /** The lines have to come with the latest inskriven of a person first, over all calls. */
    void apply(int[] lines, Map<String, StoredInsatser.Ids> insatser) throws SQLException {
        var rows = persons.withLatest(staging.read(lines));
        var ids = existing(lines);
        var before = stored.load(ids.values());
        var personIds = persons.write(rows, lines, insatser);

        var fresh = new ArrayList<Staging.Staged>();
        var changed = new ArrayList<Staging.Staged>();
        for (var row : rows) {
            var id = ids.get(row.line());
            if (id == null) {
                fresh.add(row);
            } else {
                var old = Objects.requireNonNull(before.get(id));
                var rad = keepingAbsent(asExported(row.rad()), old);
                if (!rad.equals(old) && !protectedIds.contains(id)) {
                    changed.add(new Staging.Staged(row.line(), rad));
                }
            }
        }
        staff.know(eposter(fresh));
        staff.know(eposter(changed));
        var made = deltaganden.insert(items(fresh, ids, personIds, insatser));
        deltaganden.update(items(changed, ids, personIds, insatser));
        events.publishEvent(KontaktpersonSatt.nyaUrFil(made));
        events.publishEvent(KontaktpersonSatt.andradeUrFil(changed.stream()
                .map(row -> Objects.requireNonNull(ids.get(row.line())))
                .toList()));
        avslut(fresh, made, changed, ids, before).handelser().forEach(events::publishEvent);
        outcome.count(fresh.size(), changed, rows.size());
    }

    private static Avslutsbyten avslut(
            List<Staging.Staged> fresh,
            List<Long> made,
            List<Staging.Staged> changed,
            Map<Integer, Long> ids,
            Map<Long, DeltagandeRad> before) {
        var byten = new Avslutsbyten();
        for (var i = 0; i < fresh.size(); i++) {
            byten.add(made.get(i), fresh.get(i).rad(), null);
        }
        for (var row : changed) {
            var id = Objects.requireNonNull(ids.get(row.line()));
            byten.add(id, row.rad(), before.get(id));
        }
        return byten;
    }

    /**
     * Points out the earlier deltagande of those that carry one on, when all are there. A link to one that counts as
     * anonymous meanwhile stays: no file can name it.
     */
    void link() throws SQLException {
        if (absent.contains("overford_fran_insats")) {
            return;
        }
        sql.update(
                """
                update import_rad r
                join insats i on i.namn = r.insats
                join deltagande d on d.insats_id = i.id
                    and d.deltagar_nr = r.deltagar_nr
                    and d.nyckeldag = r.inskriven
                    and d.anonym = r.anonym
                left join deltagande nu on nu.id = d.overford_fran_id
                left join insats fi on fi.namn = r.overford_fran_insats
                left join deltagande f on f.insats_id = fi.id
                    and f.deltagar_nr = r.deltagar_nr
                    and f.nyckeldag = r.overford_fran_inskriven
                    and f.anonym = false
                set d.overford_fran_id = f.id
                where r.korning = ? and not (d.overford_fran_id <=> f.id) and not coalesce(nu.anonym, false)
                """,
                staging.run());
    }

    /** With the address of the alias in place of a protected kontaktperson's own, as what is stored is compared. */
    private DeltagandeRad asExported(DeltagandeRad rad) throws SQLException {
        var uppgifter = rad.uppgifter();
        return uppgifter == null ? rad : rad.with(uppgifter.withKontaktperson(staff.utat(uppgifter.kontaktperson())));
    }

    private DeltagandeRad keepingAbsent(DeltagandeRad rad, DeltagandeRad old) {
        return rad.uppgifter() == null || old.uppgifter() == null
                ? rad
                : rad.with(rad.uppgifter().keeping(old.uppgifter(), absent));
    }

    /** The ids of deltaganden that are there, by line; locked, so that nobody changes them in between. */
    private Map<Integer, Long> existing(int[] lines) throws SQLException {
        var found = new HashMap<Integer, Long>();
        sql.each(
                """
                select r.rad, d.id, d.anonym_orsak is not null as skyddat
                from import_rad r
                join insats i on i.namn = r.insats
                join deltagande d on d.insats_id = i.id
                    and d.deltagar_nr = r.deltagar_nr
                    and d.nyckeldag = r.inskriven
                    and d.anonym = r.anonym
                where r.korning = ? and r.rad in (%s)
                """
                        .formatted(Sql.marks(lines.length)),
                staging.parameters(lines),
                row -> {
                    found.put(row.getInt("rad"), row.getLong("id"));
                    if (row.getBoolean("skyddat")) {
                        protectedIds.add(row.getLong("id"));
                    }
                });
        // By themselves: a lock on the insats too would stop its staff from writing until the import is done.
        if (!found.isEmpty()) {
            sql.each(
                    "select id from deltagande where id in (" + Sql.marks(found.size()) + ") for update",
                    List.copyOf(found.values()),
                    row -> {});
        }
        return found;
    }

    private List<DeltagandeStore.Item> items(
            List<Staging.Staged> rows,
            Map<Integer, Long> ids,
            Map<PersonImport.Key, Long> personIds,
            Map<String, StoredInsatser.Ids> insatser) {
        return rows.stream()
                .map(row -> new DeltagandeStore.Item(
                        ids.getOrDefault(row.line(), 0L),
                        idsOf(row.rad(), insatser).id(),
                        row.rad().anonym() ? null : personIds.get(PersonImport.Key.of(row.rad())),
                        staff.id(epost(row)),
                        row.rad()))
                .toList();
    }

    private static StoredInsatser.Ids idsOf(DeltagandeRad rad, Map<String, StoredInsatser.Ids> insatser) {
        return Objects.requireNonNull(insatser.get(rad.insats()));
    }

    private static List<String> eposter(List<Staging.Staged> rows) {
        return rows.stream().map(DeltagandeImport::epost).toList();
    }

    private static String epost(Staging.Staged row) {
        var uppgifter = row.rad().uppgifter();
        return uppgifter == null ? "" : uppgifter.kontaktperson();
    }
}

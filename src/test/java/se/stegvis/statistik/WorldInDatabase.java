package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.Db;
import se.stegvis.datautbyte.ExchangeFolder;
import se.stegvis.datautbyte.Importer;
import se.stegvis.deltagare.UppfoljningarInlasta;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.insats.Kodverk;
import se.stegvis.statistik.NaiveWorld.Deltagande;
import se.stegvis.statistik.NaiveWorld.Slag;

/** Puts an invented world into the database, by files and, where there is none, by rows. */
@Singleton
class WorldInDatabase {
    private static final String FIND = "(select d.id from deltagande d join insats i on i.id = d.insats_id"
            + " where i.namn = ? and d.deltagar_nr = ? and d.inskriven = ? and (d.samtycke is not null))";

    private final Importer importer;
    private final Kodverk kodverk;
    private final Db db;
    private final ApplicationEventPublisher<Object> events;
    private final TransactionOperations<Connection> transactions;

    WorldInDatabase(
            Importer importer,
            Kodverk kodverk,
            Db db,
            ApplicationEventPublisher<Object> events,
            TransactionOperations<Connection> transactions) {
        this.events = events;
        this.transactions = transactions;
        this.importer = importer;
        this.kodverk = kodverk;
        this.db = db;
    }

    void load(Path folder, List<String> names, NaiveWorld world) {
        assertThat(files(folder, names, world).importera(importer).errors()).isEmpty();
        afterwards(world);
        smail(world);
        uppfoljt(folder.resolve("uppfoljt"), names, world);
    }

    void noCodeHasEnded() {
        db.execute("update kod set giltig_till = null");
        kodverk.refresh();
    }

    /** What no file can say: calls, consent taken back, codes that have ended. */
    private void afterwards(NaiveWorld world) {
        for (var d : world.deltaganden()) {
            for (var samtal : world.samtal(d)) {
                db.execute(
                        "insert into efter_avslut (deltagande_id, manader, datum, resultat, lage, skapad) select "
                                + FIND + ", ?, ?, ?, nullif(?, ''), utc_timestamp(3)",
                        d.insats(),
                        d.nr(),
                        d.inskriven(),
                        samtal.manader(),
                        samtal.datum(),
                        samtal.resultat(),
                        samtal.lage());
            }
            if (d.slag() != Slag.TALLY) {
                ors(d, world.ors().forms().getOrDefault(d.key(), List.of()));
            }
            if (d.slag() == Slag.WITHDRAWN) {
                db.execute(
                        "update deltagande set anonym = true, anonym_orsak = 'aterkallat', anonym_fran = '2022-04-01'"
                                + " where id = (select id from " + FIND + " found)",
                        d.insats(),
                        d.nr(),
                        d.inskriven());
            }
        }
        world.ended().forEach((kod, day) -> db.execute("update kod set giltig_till = ? where kod = ?", day, kod));
        kodverk.refresh();
    }

    /** Also of those that are in no figure. */
    private void smail(NaiveWorld world) {
        world.smail()
                .svar()
                .forEach((d, parter) -> parter.forEach((vem, dagar) -> dagar.forEach((dag, svaren) -> {
                    db.execute(
                            "insert into skattning (insats_id, deltagande_id, datum, instrument, instrument_version,"
                                    + " svarande, registrerad_av, registrerad) select insats_id, id, ?, 'smail',"
                                    + " '1', ?, (select min(id) from medarbetare), utc_timestamp(3)"
                                    + " from deltagande where id = " + FIND,
                            dag,
                            vem,
                            d.insats(),
                            d.nr(),
                            d.inskriven());
                    var varden = svaren.entrySet().stream()
                            .map(svar -> "(last_insert_id(), '%s', %s)"
                                    .formatted(
                                            svar.getKey(),
                                            svar.getValue().length() == 1
                                                    ? svar.getValue() + ", null"
                                                    : "null, '" + svar.getValue() + "'"))
                            .collect(Collectors.joining(", "));
                    if (!varden.isEmpty()) {
                        db.execute("insert into skattning_varde (skattning_id, nyckel, varde, svar) values "
                                + varden.replace("last_insert_id()", "(select max(id) from skattning)"));
                    }
                })));
    }

    private void ors(Deltagande d, List<NaiveOrs.Form> forms) {
        for (var form : forms) {
            db.execute(
                    "insert into skattning (insats_id, deltagande_id, datum, instrument, instrument_version, svarande,"
                            + " registrerad_av, registrerad) select d.insats_id, d.id, ?, 'ors', '1', 'deltagare', m.id,"
                            + " utc_timestamp(3) from deltagande d, (select min(id) as id from medarbetare) m where d.id ="
                            + " (select id from "
                            + FIND + " found)",
                    form.day(),
                    d.insats(),
                    d.nr(),
                    d.inskriven());
            for (int i = 0; i < form.lines().size(); i++) {
                db.execute(
                        "insert into skattning_varde (skattning_id, nyckel, varde) select max(id), ?, ? from skattning",
                        "rad_" + (i + 1),
                        form.lines().get(i) / 10.0);
            }
            if (form.own()) {
                db.execute("insert into skattning_varde (skattning_id, nyckel, varde) select max(id), 'egen', 9"
                        + " from skattning");
            }
        }
    }

    /** Pauses and how often are not in files; then the follow-ups, and the frister of everybody as the facts are. */
    private void uppfoljt(Path folder, List<String> names, NaiveWorld world) {
        var files = new ExchangeFolder(folder);
        world.uppfoljt()
                .takter()
                .forEach((insats, takter) -> takter.forEach((fran, manader) -> db.execute(
                        "insert into installning (nyckel, niva, niva_id, fran, varde) select 'uppfoljning_manader',"
                                + " 'insats', id, ?, nullif(?, 0) from insats where namn = ?",
                        fran,
                        manader,
                        insats)));
        names.forEach(insats -> db.execute(
                "insert into installning (nyckel, niva, niva_id, fran, varde)"
                        + " select 'platser', 'insats', id, '2020-01-01', 1 from insats where namn = ?",
                insats));
        for (var paus : world.uppfoljt().pauser()) {
            var av = paus.av();
            db.execute(
                    "insert into paus (insats_id, deltagande_id, fran, till, orsak, satt_av, satt) select i.id, "
                            + (av == null ? "null" : FIND)
                            + ", ?, ?, ?, (select min(id) from medarbetare), utc_timestamp(3) from insats i where"
                            + " i.namn = ?",
                    Stream.concat(
                                    av == null ? Stream.of() : Stream.of(av.insats(), av.nr(), av.inskriven()),
                                    Stream.of(
                                            paus.fran(),
                                            paus.till(),
                                            av == null ? "driftstopp" : "sjukdom",
                                            paus.insats()))
                            .toArray());
        }
        for (var d : world.deltaganden()) {
            if (d.slag() == Slag.NAMED) {
                world.uppfoljt()
                        .gjorda()
                        .getOrDefault(d.key(), Map.of())
                        .forEach((due, gjord) -> files.uppfoljning(
                                d.insats(),
                                d.nr(),
                                "inskriven=" + d.inskriven(),
                                "forfallodag=" + due,
                                "genomford=" + text(gjord.dag()),
                                "hoppades_over=" + (gjord.dag() == null ? "avbojde" : "")));
            }
        }
        assertThat(files.importera(importer).errors()).isEmpty();
        var ids = db.column(
                "select d.id from deltagande d join insats i on i.id = d.insats_id where i.namn in (?, ?, ?)",
                world.deltaganden().stream().map(Deltagande::insats).distinct().toArray());
        transactions.executeWrite(status -> {
            events.publishEvent(
                    new UppfoljningarInlasta(ids.stream().map(Long::valueOf).toList()));
            return true;
        });
    }

    private static ExchangeFolder files(Path folder, List<String> names, NaiveWorld world) {
        var files = new ExchangeFolder(folder);
        names.forEach(files::insats);
        world.ekonomi()
                .kvartal()
                .forEach(k -> files.ekonomi(
                        k.insats(),
                        "ar=" + k.ar(),
                        "kvartal=" + k.nummer(),
                        "budget=" + Objects.toString(k.budget(), ""),
                        "utfall=" + Objects.toString(k.utfall(), "")));
        for (var d : world.deltaganden()) {
            if (d.slag() == Slag.TALLY) {
                files.anonym(
                        d.insats(), d.nr(), d.kon(), Halvar.of(d.inskriven()).toString());
            } else {
                var fran = d.overford();
                files.deltagande(
                        d.insats(),
                        d.nr(),
                        "kon=" + d.kon(),
                        "fodd=" + d.fodd(),
                        "inskriven=" + d.inskriven(),
                        "utskriven=" + text(d.utskriven()),
                        "avslutsanledning=" + d.anledning(),
                        "utbildning=" + d.utbildning(),
                        "forsorjningstid=" + d.forsorjningstid(),
                        "forsorjning_fore=" + String.join("|", d.forsorjning()),
                        "forsorjning_efter=" + String.join("|", d.forsorjningEfter()),
                        "sysselsattning_fore=" + String.join("|", d.sysselsattning()),
                        "utfall=" + String.join("|", d.utfall()),
                        "plan_forankrad_deltagare=" + text(d.medDeltagaren()),
                        "plan_forankrad_remittent=" + text(d.medRemittenten()),
                        "overford_fran_insats=" + (fran == null ? "" : fran.insats()),
                        "overford_fran_inskriven=" + (fran == null ? "" : fran.inskriven()));
            }
        }
        return files;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}

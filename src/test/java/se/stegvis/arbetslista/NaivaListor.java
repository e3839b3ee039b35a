package se.stegvis.arbetslista;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.stegvis.Db;

/** Who is in which group on a day, worked out a row at a time from the tables, and by no query of the program. */
final class NaivaListor {

    private static final String KONTAKT =
            """
            select concat_ws('|', deltagande_id, datum) from anteckning where signerad is not null and rattelse is null
             union all
            select concat_ws('|', deltagande_id, datum) from mote where signerad is not null and rattelse is null
             union all
            select concat_ws('|', deltagande_id, datum) from skattning
             union all
            select concat_ws('|', deltagande_id, genomford) from uppfoljning where genomford is not null
            """;

    private record Person(long id, long insats, long kontaktperson, LocalDate inskriven) {}

    private record Frist(long deltagande, String slag, LocalDate forfallodag, LocalDate senast) {}

    private record Tid(long insats, long vem, long vikarie, LocalDate fran, LocalDate till) {
        boolean on(LocalDate dag) {
            return !dag.isBefore(fran) && !dag.isAfter(till);
        }
    }

    private final LocalDate idag;
    private final List<Person> personer;
    private final List<Frist> frister;
    private final List<Tid> pauser;
    private final List<Tid> vikariat;
    private final Set<String> hosAndra;
    private final Set<Long> planVantar;
    private final Set<Long> nyligen;

    NaivaListor(Db db, LocalDate idag) {
        this.idag = idag;
        personer = rader(
                        db,
                        "select concat_ws('|', id, insats_id, coalesce(kontaktperson_id, 0), inskriven, anonym,"
                                + " avslutsanledning is null) from deltagande where deltagare_id is not null")
                .stream()
                .filter(r -> r[4].equals("0") && r[5].equals("1"))
                .map(r -> new Person(tal(r[0]), tal(r[1]), tal(r[2]), dag(r[3])))
                .toList();
        frister =
                rader(db, "select concat_ws('|', deltagande_id, slag, forfallodag, senast, tillstand) from frist")
                        .stream()
                        .filter(r -> r[4].equals("oppen"))
                        .map(r -> new Frist(tal(r[0]), r[1], dag(r[2]), dag(r[3])))
                        .toList();
        pauser = tider(db, "select concat_ws('|', insats_id, coalesce(deltagande_id, 0), 0, fran, till) from paus");
        vikariat = tider(db, "select concat_ws('|', insats_id, medarbetare_id, vikarie_id, fran, till) from vikariat");
        hosAndra =
                Set.copyOf(db.column("select concat_ws('|', deltagande_id, forfallodag, ansvarig_id) from uppfoljning"
                        + " where ansvarig_id is not null and genomford is null and hoppades_over is null"));
        planVantar = ids(
                db,
                "select deltagande_id from handlingsplan where forankrad_deltagare is not null and forankrad_remittent is null");
        nyligen = rader(db, KONTAKT).stream()
                .filter(r -> !dag(r[1]).isBefore(idag.minusDays(30)))
                .map(r -> tal(r[0]))
                .collect(Collectors.toSet());
    }

    /** Of an insats: {@code vems} is {@code alla}, {@code ingen}, {@code mig} (then {@code jag}'s) or an id. */
    Set<Long> i(long insats, Grupp grupp, String vems, long jag) {
        return personer.stream()
                .filter(p -> p.insats == insats)
                .filter(vems(vems, jag))
                .filter(p -> isIn(p, grupp))
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    private Predicate<Person> vems(String vems, long jag) {
        return switch (vems) {
            case "alla" -> p -> true;
            case "ingen" -> p -> p.kontaktperson == 0;
            case "mig" ->
                p -> p.kontaktperson == jag
                        || vikariat.stream()
                                .anyMatch(v -> v.insats == p.insats
                                        && v.vem == p.kontaktperson
                                        && v.vikarie == jag
                                        && v.on(idag));
            default -> p -> p.kontaktperson == tal(vems);
        };
    }

    private boolean isIn(Person p, Grupp grupp) {
        var sondag = idag.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return switch (grupp) {
            case FORSENAD -> frist(p, f -> f.senast.isBefore(idag));
            case VECKAN -> frist(p, f -> !f.senast.isBefore(idag) && !f.senast.isAfter(sondag));
            case SNART ->
                frist(
                        p,
                        f -> f.senast.isAfter(sondag)
                                && (!f.senast.isAfter(idag.plusDays(30))
                                        || !f.forfallodag.minusDays(14).isAfter(idag)));
            case PAUSAD ->
                pauser.stream().anyMatch(x -> x.insats == p.insats && (x.vem == 0 || x.vem == p.id) && x.on(idag));
            case VANTAR ->
                planVantar.contains(p.id)
                        || frist(
                                p,
                                f -> f.slag.equals("tremanaders")
                                        && hosAndra.stream()
                                                .map(u -> u.split("\\|"))
                                                .anyMatch(u -> tal(u[0]) == p.id
                                                        && dag(u[1]).equals(f.forfallodag)
                                                        && tal(u[2]) != p.kontaktperson));
            case INGEN_KONTAKT -> p.inskriven.isBefore(idag.minusDays(30)) && !nyligen.contains(p.id);
        };
    }

    private boolean frist(Person p, Predicate<Frist> vilken) {
        return frister.stream().filter(f -> f.deltagande == p.id).anyMatch(vilken);
    }

    private static List<Tid> tider(Db db, String sql) {
        return rader(db, sql).stream()
                .map(r -> new Tid(tal(r[0]), tal(r[1]), tal(r[2]), dag(r[3]), dag(r[4])))
                .toList();
    }

    private static Set<Long> ids(Db db, String sql) {
        return db.column(sql).stream().map(NaivaListor::tal).collect(Collectors.toSet());
    }

    private static List<String[]> rader(Db db, String sql) {
        return db.column(sql).stream().map(rad -> rad.split("\\|")).toList();
    }

    private static long tal(String text) {
        return Long.parseLong(text);
    }

    private static LocalDate dag(String text) {
        return LocalDate.parse(text);
    }
}

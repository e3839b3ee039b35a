package se.stegvis.statistik;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.statistik.NaiveWorld.Deltagande;
import se.stegvis.statistik.NaiveWorld.Nyckel;
import se.stegvis.statistik.NaiveWorld.Samtal;
import se.stegvis.statistik.NaiveWorld.Slag;

/** Makes worlds where every edge is common. */
final class RandomPeople {
    static final LocalDate START = LocalDate.of(2020, 1, 1);

    /** Ended after people had them; of some periods nobody has them. */
    static final Map<String, LocalDate> ENDED = Map.of(
            "hogskola_upp_till_1_ar", LocalDate.of(2020, 9, 30),
            "upp_till_7_ar", LocalDate.of(2020, 9, 30),
            "aktivitetsersattning", LocalDate.of(2020, 9, 30),
            "eget_foretag", LocalDate.of(2021, 3, 31),
            "flytt", LocalDate.of(2020, 12, 31),
            "saknas_okand", LocalDate.of(2020, 9, 30));

    private static final List<String> ANLEDNINGAR = List.of(
            "utskrivning",
            "sjukdom",
            "fortsatt_rehabilitering",
            "utan_matning",
            "foraldraledighet",
            "flytt",
            "avliden",
            "ovrigt",
            "felregistrering");
    private static final List<String> UTBILDNINGAR = List.of(
            "", "grundskola", "gymnasium", "hogskola_upp_till_1_ar", "saknas_okand", "okant", "vill_inte_svara");
    private static final List<String> TIDER =
            List.of("", "ingen", "upp_till_1_ar", "upp_till_7_ar", "9_ar_eller_mer", "okant", "vill_inte_svara");
    private static final List<String> KALLOR =
            List.of("a_kassa", "aktivitetsersattning", "forsorjningsstod", "ingen_offentlig", "okant");
    private static final List<String> SYSSELSATTNING = List.of(
            "ej_subventionerat_arbete",
            "subventionerat_arbete:50",
            "subventionerat_arbete:75",
            "eget_foretag:9",
            "ej_subventionerat_arbete:100",
            "ej_subventionerat_arbete:29",
            "studier",
            "aktivt_arbetssokande");
    private static final List<String> LAGEN =
            List.of("arbete_studier_arbetssokande", "fortsatt_rehabilitering", "sjukdom", "ovrigt");

    private final Random random;
    private final List<String> names;
    private final List<Deltagande> world = new ArrayList<>();
    private final HashSet<List<Object>> keys = new HashSet<>();

    RandomPeople(Random random, List<String> names) {
        this.random = random;
        this.names = names;
    }

    NaiveWorld world() {
        for (var i = 0; i < 400; i++) {
            // Few numbers, so that people come back, and a few of them with another kön.
            var nr = String.valueOf(random.nextInt(60));
            var insats = one(names);
            var slag = List.of(Slag.TALLY, Slag.WITHDRAWN, Slag.NAMED)
                    .get(Math.min(2, random.nextInt(random.nextInt(2) == 0 ? 3 : 30)));
            var day = day();
            var inskriven = slag == Slag.TALLY ? Halvar.of(day).first() : day;
            var free = slag == Slag.TALLY || keys.add(List.of(insats, nr, inskriven));
            if (free && (slag == Slag.NAMED || keys.add(List.of(insats, nr, Halvar.of(day), true)))) {
                world.add(slag == Slag.TALLY ? tally(insats, nr, inskriven) : named(insats, nr, slag, inskriven));
            }
        }
        return new NaiveWorld(
                world,
                samtal(),
                ENDED,
                NaiveUppfoljt.random(random, world, names),
                NaiveSmail.random(random, world),
                NaiveOrs.random(random, world),
                NaiveEkonomi.random(random, names));
    }

    private Deltagande tally(String insats, String nr, LocalDate inskriven) {
        return new Deltagande(
                insats,
                nr,
                Slag.TALLY,
                kon(nr),
                "",
                inskriven,
                null,
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null);
    }

    private Deltagande named(String insats, String nr, Slag slag, LocalDate inskriven) {
        var exited = random.nextInt(4) > 0;
        var anledning = exited ? one(ANLEDNINGAR) : "";
        var dayless = anledning.equals("felregistrering") && random.nextBoolean();
        return new Deltagande(
                insats,
                nr,
                slag,
                kon(nr),
                fodd(nr),
                inskriven,
                exited && !dayless ? inskriven.plusDays(random.nextInt(200)) : null,
                anledning,
                one(UTBILDNINGAR),
                one(TIDER),
                several(KALLOR),
                exited ? several(KALLOR) : List.of(),
                several(SYSSELSATTNING),
                exited ? outcomes() : List.of(),
                agreed(inskriven),
                agreed(inskriven),
                earlier(nr, inskriven));
    }

    private String kon(String nr) {
        return random.nextInt(20) == 0 ? "man" : Integer.parseInt(nr) % 2 == 0 ? "kvinna" : "man";
    }

    /** Of one number always the same, and so that many have a birthday that matters in these years. */
    private static String fodd(String nr) {
        var random = new Random(Long.parseLong(nr) * 31);
        var day = START.plusDays(random.nextInt(800))
                .minusYears(List.of(15, 30, 45, 60, 75).get(random.nextInt(5)));
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> "okant";
            case 2 -> "vill_inte_svara";
            case 3, 4 -> String.valueOf(day.getYear());
            default -> day.toString();
        };
    }

    private @Nullable Nyckel earlier(String nr, LocalDate inskriven) {
        var earlier = world.stream()
                .filter(d -> d.slag() != Slag.TALLY
                        && d.nr().equals(nr)
                        && d.inskriven().isBefore(inskriven))
                .toList();
        return earlier.isEmpty() || random.nextInt(3) == 0 ? null : one(earlier).key();
    }

    /** Also of those who have not exited, as after a reopening, and of those who are in no figure. */
    private Map<Nyckel, List<Samtal>> samtal() {
        var samtal = new HashMap<Nyckel, List<Samtal>>();
        for (var d : world) {
            var calls = new LinkedHashMap<List<Object>, Samtal>();
            for (var i = random.nextInt(8); d.slag() != Slag.TALLY && i > 0; i--) {
                var manader = random.nextBoolean() ? 6 : 18;
                var datum = called(d);
                var resultat = one(List.of("natt", "natt", "ej_natt", "avbojt"));
                calls.put(
                        List.of(manader, datum),
                        new Samtal(manader, datum, resultat, resultat.equals("natt") ? one(LAGEN) : ""));
            }
            if (d.slag() != Slag.TALLY) {
                samtal.put(d.key(), List.copyOf(calls.values()));
            }
        }
        return samtal;
    }

    /** Also on the very day of the exit, and on the days about it. */
    private LocalDate called(Deltagande d) {
        return d.utskriven() != null && random.nextInt(3) == 0
                ? d.utskriven().plusDays(random.nextInt(3) - 1)
                : d.inskriven().plusDays(random.nextInt(900));
    }

    /** Also what is no work with what is none either. */
    private List<String> outcomes() {
        return random.nextInt(8) == 0 ? List.of("studier", "aktivt_arbetssokande") : several(SYSSELSATTNING);
    }

    /** None, one answer that is no value, or some values without two extents of the same work. */
    private List<String> several(List<String> from) {
        if (random.nextInt(6) == 0) {
            return List.of("vill_inte_svara");
        }
        var chosen = new LinkedHashMap<String, String>();
        for (var i = random.nextInt(4); i > 0; i--) {
            var value = one(from);
            chosen.put(value.replaceFirst(":.*", ""), value);
        }
        return List.copyOf(chosen.values());
    }

    /** Often on the very day that ends the month, the day before or the day after. */
    private @Nullable LocalDate agreed(LocalDate inskriven) {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> inskriven.plusDays(random.nextInt(90));
            default -> inskriven.plusMonths(1).plusDays(random.nextInt(3) - 1);
        };
    }

    /** Among the first and last days of months more often than chance has it. */
    LocalDate day() {
        var day = START.plusDays(random.nextInt(800));
        return switch (random.nextInt(4)) {
            case 0 -> day.withDayOfMonth(1);
            case 1 -> day.withDayOfMonth(day.lengthOfMonth());
            default -> day;
        };
    }

    /** For a period to begin or end with: one that something happened on or comes of, or about the turn of a quarter. */
    LocalDate border() {
        if (random.nextInt(3) == 0) {
            return START.plusMonths(3L * random.nextInt(12)).plusDays(random.nextInt(3) - 1);
        }
        var d = one(world);
        var comes = random.nextInt(3) > 0 && d.utskriven() != null
                ? d.utskriven().plusMonths(6L * random.nextInt(4))
                : Stream.of(d.inskriven().plusMonths(random.nextInt(12)), d.medDeltagaren(), d.medRemittenten())
                        .skip(random.nextInt(3))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseGet(this::day);
        return random.nextInt(4) == 0 ? comes.plusDays(random.nextInt(3) - 1) : comes;
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

package se.stegvis.rojandekontroll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Slapperiod;

/**
 * An invented federation: people who come to insatser and leave them, quarter by quarter from the first of 2025, and what
 * is counted of them for a release. Everything is counted from the people, so everything adds up.
 */
public final class Varld {
    static final List<String> ALDER =
            List.of("under_15", "15-29", "30-44", "45-59", "60-74", "over_74", "okant", "vill_inte_svara", "ej_fragat");
    static final List<String> UTBILDNING = List.of(
            "grundskola",
            "gymnasium",
            "hogskola_upp_till_1",
            "hogskola_upp_till_3",
            "hogskola_mer_an_3",
            "saknas_okand",
            "vill_inte_svara",
            "ej_fragat");
    static final List<String> FORSORJNINGSTID = List.of(
            "ingen",
            "1",
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "9_eller_mer",
            "okant",
            "vill_inte_svara",
            "ej_fragat");
    static final List<String> ANLEDNING = List.of(
            "utskrivning",
            "sjukdom",
            "fortsatt_rehabilitering",
            "utan_matning",
            "foraldraledighet",
            "flytt",
            "avliden",
            "ovrigt");
    static final List<String> KALLA = List.of(
            "a_kassa",
            "aktivitetsersattning",
            "aktivitetsstod",
            "etableringsersattning",
            "forsorjningsstod",
            "ingen_offentlig",
            "sjukersattning",
            "sjukpenning",
            "studiestod",
            "okant",
            "vill_inte_svara",
            "ej_fragat",
            "totalt");
    static final List<String> UTFALL = List.of(
            "ej_subventionerat_arbete",
            "subventionerat_arbete",
            "eget_foretag",
            "studier",
            "aktivt_arbetssokande",
            "bade_arbetar_och_studerar",
            "omfattning_10",
            "omfattning_20",
            "omfattning_30",
            "omfattning_40",
            "omfattning_50",
            "omfattning_60",
            "omfattning_70",
            "omfattning_75",
            "omfattning_80",
            "omfattning_90",
            "omfattning_100",
            "arbete",
            "arbete_eller_studier",
            "arbete_studier_arbetssokande");
    static final List<String> LAGEN =
            List.of("arbete_studier_arbetssokande", "fortsatt_rehabilitering", "sjukdom", "ovrigt");

    /** The sizes of the plan that is aimed at: 741 persons in ten insatser. */
    static final int[] TIO = {6, 12, 18, 25, 35, 45, 70, 90, 140, 300};

    /** Quarters are numbered from the first of 2025, which is 0; who came before came in -1. */
    private static final int BEFORE = -1;

    private static final int NEVER = 99;
    private static final int FEW = 5;

    private final List<String> insatser = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final Random random;
    /** With few insatser there are few codes too, so that everything can be tried. */
    private final boolean small;

    private static final class Person {
        String insats = "";
        String kon = "";
        int came;
        int left;
        /** The number of the release from which she is registered. */
        int known;

        String alder = "";
        String utbildning = "";
        String forsorjningstid = "";
        String anledning = "";
        String plan = "";
        Collection<String> utfall = List.of();
        Collection<String> fore = List.of();
        Collection<String> efter = List.of();
        String senare = "";
        boolean called;
        boolean reached;
    }

    /**
     * A federation.
     *
     * @param sizes how many each insats has in the first half-year
     * @param late the share that is registered a release late
     */
    public Varld(long seed, int quarters, double late, int... sizes) {
        random = new Random(seed);
        small = sizes.length < FEW;
        for (int i = 0; i < sizes.length; i++) {
            var insats = "Insats %02d".formatted(i + 1);
            insatser.add(insats);
            // As many came before as come in two quarters, and those go on coming.
            for (int n = 0; n < sizes[i]; n++) {
                add(insats, n % 2 == 0 ? BEFORE : random.nextInt(2), late);
            }
            for (int n = 0; n < sizes[i] * (quarters - 2) / 4; n++) {
                add(insats, 2 + random.nextInt(Math.max(1, quarters - 2)), late);
            }
            for (int n = 0; n < sizes[i]; n++) {
                var gone = person(insats, BEFORE, 0);
                gone.left = BEFORE;
                people.add(gone);
            }
        }
    }

    /** Sizes for so many insatser, small and large in the same shares as the ten. */
    public static int[] sizes(int number) {
        return IntStream.range(0, number).map(i -> TIO[i % TIO.length]).toArray();
    }

    private void add(String insats, int came, double late) {
        people.add(person(insats, came, late));
    }

    private Person person(String insats, int came, double late) {
        var p = new Person();
        p.insats = insats;
        p.kon = random.nextInt(100) < 55 ? "kvinna" : "man";
        p.came = came;
        p.left = random.nextInt(10) < 6 ? Math.max(came, 0) + random.nextInt(4) : NEVER;
        p.known = random.nextDouble() < late ? Math.max(came, 0) + 1 : 0;
        p.alder = pick(ALDER.subList(1, 5), 30, 35, 25, 10);
        p.utbildning = small ? pick(UTBILDNING, 30, 45) : pick(UTBILDNING, 30, 45, 6, 6, 6, 5, 1, 1);
        p.forsorjningstid = small
                ? pick(FORSORJNINGSTID, 8, 14, 12)
                : pick(FORSORJNINGSTID, 8, 14, 12, 10, 8, 7, 6, 5, 5, 4, 12, 6, 1, 2);
        p.plan = pick(List.of("inom_en_manad", "senare", "utan"), 70, 20, 10);
        p.anledning = small ? pick(ANLEDNING, 45, 18, 15, 10) : pick(ANLEDNING, 45, 18, 15, 10, 2, 3, 1, 6);
        p.utfall = utfall();
        p.fore = kallor();
        p.efter = kallor();
        p.called = random.nextInt(10) < 8;
        p.reached = random.nextInt(10) < 7;
        p.senare = pick(LAGEN, 50, 20, 20, 10);
        return p;
    }

    private Collection<String> utfall() {
        var koder = new TreeSet<String>();
        if (random.nextInt(100) < 22) {
            koder.add(pick(UTFALL.subList(0, 3), 55, 38, 7));
            if (!small) {
                koder.add(pick(UTFALL.subList(6, 17), 4, 5, 4, 4, 25, 4, 4, 8, 6, 2, 34));
            }
        }
        if (random.nextInt(100) < 14) {
            koder.add("studier");
        }
        if (random.nextInt(100) < 20) {
            koder.add("aktivt_arbetssokande");
        }
        return koder;
    }

    private Collection<String> kallor() {
        var koder = new TreeSet<String>();
        koder.add(small ? pick(KALLA, 30, 20) : pick(KALLA.subList(0, 12), 6, 8, 22, 3, 34, 6, 4, 12, 3, 1, 1, 1));
        if (random.nextInt(100) < 9 && koder.first().compareTo("ej_fragat") < 0) {
            koder.add("aktivitetsstod");
        }
        return koder;
    }

    private String pick(List<String> of, int... weights) {
        int all = IntStream.of(weights).sum();
        int at = random.nextInt(all);
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) {
                return of.get(i);
            }
        }
        throw new IllegalStateException();
    }

    List<String> insatser() {
        return List.copyOf(insatser);
    }

    static Slapperiod kvartal(int number) {
        return Slapperiod.kvartal(2025 + number / 4, number % 4 + 1);
    }

    static Slapperiod halvar(int number) {
        return kvartal(2 * number).helt();
    }

    Underlag underlag(Slapperiod period, int releaseNumber) {
        return underlag(period.toString(), period, "", releaseNumber, null);
    }

    /** What is counted when the release of that number is fixed. */
    public Underlag underlag(
            String slapp, Slapperiod period, String ersatter, int releaseNumber, @Nullable Sammanslagning kept) {
        var quarters = IntStream.range(0, 40)
                .filter(q -> period.kvartal().contains(kvartal(q)))
                .toArray();
        int first = quarters[0];
        var counts = new TreeMap<String, Antal>();
        people.stream().filter(p -> p.known <= releaseNumber).forEach(p -> {
            var start = kvartal(first);
            if (p.left < first) {
                count(counts, p, start, Amne.AVSLUTADE_FORUT, List.of());
            } else if (p.came < first) {
                count(counts, p, start, Amne.PAGAENDE_FORUT, List.of());
            }
            for (int q : quarters) {
                count(p, q, counts);
            }
            boolean there = p.came <= quarters[quarters.length - 1] && p.left >= first;
            if (period.halvar() && there) {
                count(counts, p, start, Amne.HANDLINGSPLAN, List.of(p.plan));
            }
        });
        var antal = List.copyOf(counts.values());
        var sammanslagning = kept == null ? Sammanslagning.of(insatser, antal, Skyddsregler.STANDARD) : kept;
        return new Underlag(slapp, period, ersatter, insatser, kategorier(), sammanslagning, antal);
    }

    private void count(Person p, int q, Map<String, Antal> counts) {
        var quarter = kvartal(q);
        if (p.came == q) {
            count(counts, p, quarter, Amne.INSKRIVNA, List.of());
            count(counts, p, quarter, Amne.ALDER, List.of(p.alder));
            count(counts, p, quarter, Amne.UTBILDNING, List.of(p.utbildning));
            count(counts, p, quarter, Amne.FORSORJNINGSTID, List.of(p.forsorjningstid));
        }
        if (p.left == q) {
            count(counts, p, quarter, Amne.AVSLUTSANLEDNING, List.of(p.anledning));
            count(counts, p, quarter, Amne.UTFALL, p.utfall);
            count(counts, p, quarter, Amne.FORSORJNING_FORE, p.fore);
            count(counts, p, quarter, Amne.FORSORJNING_EFTER, p.efter);
        }
        if (p.left == q - 2) {
            count(counts, p, quarter, Amne.EFTER_6, List.of(!p.called ? "ej_sokt" : p.reached ? p.senare : "ej_natt"));
            if (p.called && p.reached) {
                count(counts, p, quarter, Amne.VID_AVSLUT_6, List.of(vidAvslut(p)));
            }
        }
        if (p.came <= q && p.left >= q) {
            var kod = p.called ? "i_tid" : p.reached ? "sena" : "ej_gjorda";
            count(counts, p, quarter, Amne.UPPFOLJNING, List.of(kod));
        }
    }

    private static String vidAvslut(Person p) {
        return switch (p.anledning) {
            case "utskrivning" -> "arbete_studier_arbetssokande";
            case "fortsatt_rehabilitering", "sjukdom" -> p.anledning;
            default -> "ovrigt";
        };
    }

    private static void count(
            Map<String, Antal> counts, Person p, Slapperiod quarter, Amne amne, Collection<String> koder) {
        var one = Antal.of(p.insats, p.kon, quarter, amne, koder, 1);
        counts.merge(
                String.join("|", p.insats, p.kon, quarter.toString(), amne.name(), String.join("+", koder)),
                one,
                (a, b) -> Antal.of(p.insats, p.kon, quarter, amne, koder, a.antal() + 1));
    }

    private Map<Amne, List<String>> kategorier() {
        var rows = new EnumMap<Amne, List<String>>(Amne.class);
        if (small) {
            rows.put(Amne.ALDER, ALDER.subList(1, 5));
            rows.put(Amne.UTBILDNING, UTBILDNING.subList(0, 2));
            rows.put(Amne.FORSORJNINGSTID, FORSORJNINGSTID.subList(0, 3));
            rows.put(Amne.AVSLUTSANLEDNING, ANLEDNING.subList(0, 4));
            var kalla = List.of(
                    "a_kassa", "aktivitetsersattning", "aktivitetsstod", "vill_inte_svara", "ej_fragat", "totalt");
            rows.put(Amne.FORSORJNING_FORE, kalla);
            rows.put(Amne.FORSORJNING_EFTER, kalla);
            rows.put(
                    Amne.UTFALL,
                    UTFALL.stream().filter(kod -> !kod.startsWith("omfattning")).toList());
            return rows;
        }
        rows.put(Amne.ALDER, ALDER);
        rows.put(Amne.UTBILDNING, UTBILDNING);
        rows.put(Amne.FORSORJNINGSTID, FORSORJNINGSTID);
        rows.put(Amne.AVSLUTSANLEDNING, ANLEDNING);
        rows.put(Amne.FORSORJNING_FORE, KALLA);
        rows.put(Amne.FORSORJNING_EFTER, KALLA);
        rows.put(Amne.UTFALL, UTFALL);
        return rows;
    }
}

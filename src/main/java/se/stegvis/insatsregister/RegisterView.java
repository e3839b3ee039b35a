package se.stegvis.insatsregister;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Datum;
import se.stegvis.insats.ForvantatSlag;
import se.stegvis.insats.Inriktning;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatsagare;
import se.stegvis.insats.Part;
import se.stegvis.insats.Slag;
import se.stegvis.web.Formular;

/** What the pages of the list of insatser show. */
final class RegisterView {

    static final String HREF = "/insatsregister";
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    /** All that the reader sees, and whether she writes. */
    record Lista(List<Rad> rader, boolean skriver) {}

    /** One of the list. */
    record Rad(String href, String namn, String agare, String slag, String tid, String forvantat) {}

    /** One insats. */
    record Sida(
            Rad rad,
            String kommun,
            String parter,
            String inriktning,
            boolean skriver,
            List<Ekonomirad> ekonomi,
            List<Lank> ar) {}

    /** A quarter, ready to read. */
    record Ekonomirad(String kvartal, String budget, String utfall, String forbrukat) {}

    /** A year to write in. */
    record Lank(String href, String text) {}

    /** The form; the owner and the slag are there for a new one only. */
    record Form(Formular form, String action, boolean ny, String namn) {}

    /** The form of a year. */
    record Budget(Formular form, String insats, int ar, String href, String action) {}

    static String href(long id) {
        return HREF + "/" + id;
    }

    static Lista lista(List<Insats> insatser, List<Insatsagare> agare, boolean skriver) {
        var namn = namn(agare);
        return new Lista(insatser.stream().map(i -> rad(i, namn)).toList(), skriver);
    }

    static Sida of(Insats i, List<Insatsagare> agare, List<Kvartal> ekonomi, LocalDate idag, boolean skriver) {
        return new Sida(
                rad(i, namn(agare)),
                i.kommun().replace("|", ", "),
                Arrays.stream(i.parter().split("\\|"))
                        .map(kod -> etikett(Part.values(), Part::kod, Part::etikett, kod))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")),
                etikett(Inriktning.values(), Inriktning::kod, Inriktning::etikett, i.inriktning()),
                skriver,
                ekonomi.stream().map(RegisterView::ekonomirad).toList(),
                Stream.of(idag.getYear() + 1, idag.getYear(), idag.getYear() - 1)
                        .map(ar -> new Lank(href(i.id()) + "/ekonomi/" + ar, String.valueOf(ar)))
                        .toList());
    }

    private static Rad rad(Insats i, Map<Long, String> agare) {
        var hur = etikett(ForvantatSlag.values(), ForvantatSlag::kod, ForvantatSlag::etikett, i.forvantatSlag());
        return new Rad(
                href(i.id()),
                i.namn(),
                agare.getOrDefault(i.insatsagareId(), ""),
                etikett(Slag.values(), Slag::kod, Slag::etikett, i.slag()),
                tid(i.start(), i.slut()),
                i.forvantat() == null ? "" : i.forvantat() + " " + hur.toLowerCase(SWEDISH));
    }

    private static Map<Long, String> namn(List<Insatsagare> agare) {
        return agare.stream().collect(Collectors.toMap(Insatsagare::id, Insatsagare::namn));
    }

    private static Ekonomirad ekonomirad(Kvartal k) {
        var budget = k.budget();
        var utfall = k.utfall();
        return new Ekonomirad(
                k.ar() + ", kvartal " + k.kvartal(),
                kronor(budget),
                kronor(utfall),
                budget == null || utfall == null || budget == 0 ? "" : Math.round(100.0 * utfall / budget) + " %");
    }

    private static String kronor(@Nullable Long kronor) {
        return kronor == null
                ? "saknas"
                : NumberFormat.getIntegerInstance(SWEDISH).format(kronor);
    }

    private static String tid(@Nullable LocalDate start, @Nullable LocalDate slut) {
        return (start == null ? "" : Datum.lasbart(start)) + "–" + (slut == null ? "" : Datum.lasbart(slut));
    }

    private static <T> String etikett(
            T[] values, Function<T, String> kod, Function<T, String> etikett, @Nullable String which) {
        return Stream.of(values)
                .filter(value -> kod.apply(value).equals(which))
                .map(etikett)
                .findFirst()
                .orElse("");
    }

    private RegisterView() {}
}

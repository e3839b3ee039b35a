package se.stegvis.anteckning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.stegvis.demo.DemoSlump;
import se.stegvis.demo.DemoTexter.Block;

/** What kind of note a text of the demo world is, by its heading: the kind, how the contact was made, how long it took. */
enum DemoSlag {
    TELEFON("enskilt_samtal", "telefon", 5, 20, "telefon", "ringde"),
    SMS("enskilt_samtal", "sms", 0, 0, "sms"),
    UTEBLEV("utebliven", null, 0, 0, "uteblev", "inställt", "ny tid", "avbryter"),
    GRUPP("gruppaktivitet", "fysiskt", 60, 150, "grupp"),
    HEM("hembesok", "fysiskt", 45, 90, "hembesök"),
    ARBETSPLATS(
            "praktik_arbetsplats",
            "fysiskt",
            45,
            120,
            "arbets",
            "studiebesök",
            "intervju",
            "provar en dag",
            "ökar tiden"),
    PART(
            "kontakt_med_part",
            "fysiskt",
            30,
            60,
            "förankring",
            "remittenten",
            "flerparts",
            "avstämning med",
            "överlämning"),
    PART_TELEFON("kontakt_med_part", "telefon", 5, 20, "samtal med", "besked"),
    OVRIGT("ovrigt", "epost", 0, 0, "reseersättning", "bussen", "ansökan"),
    SAMTAL("enskilt_samtal", "fysiskt", 30, 75);

    private static final int UTAN = 12;
    private static final int FEM = 5;

    private final String slag;
    private final @Nullable String kontaktsatt;
    private final int minst;
    private final int mest;
    private final String ord;

    DemoSlag(String slag, @Nullable String kontaktsatt, int minst, int mest, String... ord) {
        this.slag = slag;
        this.kontaktsatt = kontaktsatt;
        this.minst = minst;
        this.mest = mest;
        this.ord = String.join("|", ord);
    }

    /** As a coach would fill it in, who now and then leaves it out. */
    static Innehall innehall(LocalDate dag, Block text, DemoSlump slump) {
        var slag = of(text.rubrik());
        if (slump.procent(UTAN)) {
            return new Innehall(dag, text.rubrik(), text.text(), null, null, null, "");
        }
        var minuter = slag.mest == 0 ? null : Integer.valueOf(slump.mellan(slag.minst / FEM, slag.mest / FEM) * FEM);
        return new Innehall(dag, text.rubrik(), text.text(), slag.slag, slag.kontaktsatt, minuter, slag.deltog(slump));
    }

    private String deltog(DemoSlump slump) {
        return switch (this) {
            case PART ->
                slump.en(List.of("Handläggaren", "Handläggaren och en kollega till henne", "Socialsekreteraren"));
            case ARBETSPLATS -> slump.procent(60) ? slump.en(List.of("Handledaren", "Arbetsgivaren")) : "";
            case GRUPP -> "Gruppens ledare";
            default -> "";
        };
    }

    private static DemoSlag of(String rubrik) {
        var lower = rubrik.toLowerCase(Locale.ROOT);
        for (var slag : values()) {
            if (!slag.ord.isEmpty() && Pattern.compile(slag.ord).matcher(lower).find()) {
                return slag;
            }
        }
        return SAMTAL;
    }
}

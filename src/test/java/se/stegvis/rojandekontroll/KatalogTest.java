package se.stegvis.rojandekontroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stegvis.gemensamt.Refused;
import se.stegvis.gemensamt.Slapperiod;

/**
 * Whatever the definitions of the figures say of each other is in the system: an outsider who knows all cells of an identity
 * but one knows that too, and the disclosure control must reckon with it. Cells are written {@code tabell;insats;kon;kategori;matt}
 * behind the release, and {@code *} is every code there is.
 */
class KatalogTest {
    private static final Varld WORLD = new Varld(7, 4, 0, 30, 12, 9);
    private static final LinearSystem SYSTEM = system();
    private static final Algebra DEFINITIONS = new Algebra(SYSTEM, new boolean[SYSTEM.lines.size()]);

    private static LinearSystem system() {
        var katalog = new Katalog(Skyddsregler.STANDARD);
        Stream.of("2025Q1", "2025Q2", "2025H1", "2025Q3", "2025Q4", "2025H2")
                .forEach(period ->
                        katalog.nytt(WORLD.underlag(Slapperiod.parse(period).orElseThrow(), 0)));
        return katalog.system();
    }

    /** What is the same, written as a sum of cells that is zero. */
    static List<String> identities() {
        return Stream.of(
                        hub("inskrivna"),
                        hub("avslutade"),
                        hub("avslutade_hela_insatstiden"),
                        hub("pagaende"),
                        hub("totalt"),
                        hub("i_perioden"),
                        everybody(),
                        attributes(),
                        outcomes(),
                        time(),
                        others())
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> hub(String matt) {
        return List.of(
                "H1;deltagare;TOTALT;totalt;;" + matt + " - H1;deltagare;INSATSER;totalt;;" + matt,
                "H1;deltagare;TOTALT;man;;" + matt + " - H1;deltagare;INSATSER;man;;" + matt,
                "H1;deltagare;Insats 02;totalt;;" + matt + " - H1;deltagare;Insats 02;kvinna;;" + matt
                        + " - H1;deltagare;Insats 02;man;;" + matt,
                "Q1;deltagare;TOTALT;totalt;;" + matt + " - Q1;deltagare;INSATSER;totalt;;" + matt);
    }

    private static List<String> everybody() {
        return List.of(
                "H1;deltagare;Insats 01;man;;totalt - H1;deltagare;Insats 01;man;;pagaende"
                        + " - H1;deltagare;Insats 01;man;;avslutade_hela_insatstiden",
                "H1;deltagare;Insats 01;man;;i_perioden - H1;deltagare;Insats 01;man;;pagaende"
                        + " - H1;deltagare;Insats 01;man;;avslutade",
                "H1;handlingsplan;Insats 01;totalt;;deltagare - H1;deltagare;Insats 01;totalt;;i_perioden",
                "H1;handlingsplan;TOTALT;totalt;;deltagare - H1;deltagare;TOTALT;totalt;;i_perioden",
                "H1;resultat;Insats 01;totalt;;avslutade - H1;deltagare;Insats 01;totalt;;avslutade",
                "H1;anonyma;TOTALT;totalt;;anonyma - H1;anonyma;INSATSER;totalt;;anonyma");
    }

    private static List<String> attributes() {
        return List.of(
                "H1;alder;Insats 01;totalt;*;startade - H1;deltagare;Insats 01;totalt;;inskrivna",
                "H1;utbildning;TOTALT;kvinna;*;startade - H1;deltagare;TOTALT;kvinna;;inskrivna",
                "H1;forsorjningstid;TOTALT;man;*;startade - H1;alder;TOTALT;man;*;startade",
                "H1;alder;TOTALT;totalt;15-29;startade - H1;alder;Insats 01;totalt;15-29;startade"
                        + " - H1;alder;Övriga insatser;totalt;15-29;startade",
                "H1;avslutsanledning;Insats 01;totalt;*;avslutade - H1;deltagare;Insats 01;totalt;;avslutade",
                "H1;avslutsanledning;TOTALT;man;*;avslutade - H1;deltagare;TOTALT;man;;avslutade",
                "H1;avslutsanledning;Insats 01;totalt;utan_matning;avslutade"
                        + " + H1;resultat;Insats 01;totalt;;avslutade_utan_provotid"
                        + " - H1;resultat;Insats 01;totalt;;avslutade");
    }

    private static List<String> outcomes() {
        return List.of(
                "H1;avslutsutfall;TOTALT;man;arbete_eller_studier;personer"
                        + " - H1;resultat;TOTALT;man;;till_arbete_studier",
                "H1;avslutsutfall;TOTALT;totalt;arbete_studier_arbetssokande;personer"
                        + " - H1;resultat;TOTALT;totalt;;arbete_studier_arbetssokande",
                "H1;avslutsutfall;TOTALT;man;arbete_eller_studier;personer"
                        + " + H1;avslutsutfall;TOTALT;man;bade_arbetar_och_studerar;personer"
                        + " - H1;avslutsutfall;TOTALT;man;arbete;personer"
                        + " - H1;avslutsutfall;TOTALT;man;studier;personer",
                "H1;resultat;TOTALT;totalt;;till_arbete_studier - H1;resultat;Insats 01;totalt;;till_arbete_studier"
                        + " - H1;resultat;Övriga insatser;totalt;;till_arbete_studier");
    }

    private static List<String> time() {
        return List.of(
                "H1;deltagare;Insats 02;totalt;;inskrivna - Q1;deltagare;Insats 02;totalt;;inskrivna"
                        + " - Q2;deltagare;Insats 02;totalt;;inskrivna",
                "H1;resultat;TOTALT;totalt;;till_arbete_studier - Q1;resultat;TOTALT;totalt;;till_arbete_studier"
                        + " - Q2;resultat;TOTALT;totalt;;till_arbete_studier",
                "H1;deltagare;Insats 01;totalt;;pagaende - Q2;deltagare;Insats 01;totalt;;pagaende",
                "Q2;deltagare;Insats 01;totalt;;pagaende - Q1;deltagare;Insats 01;totalt;;pagaende"
                        + " - Q2;deltagare;Insats 01;totalt;;inskrivna + Q2;deltagare;Insats 01;totalt;;avslutade",
                "H2;deltagare;Insats 01;man;;pagaende - H1;deltagare;Insats 01;man;;pagaende"
                        + " - H2;deltagare;Insats 01;man;;inskrivna + H2;deltagare;Insats 01;man;;avslutade",
                "H2;deltagare;Insats 01;man;;i_perioden - H1;deltagare;Insats 01;man;;pagaende"
                        + " - H2;deltagare;Insats 01;man;;inskrivna",
                "H2;deltagare;Insats 01;man;;avslutade_hela_insatstiden"
                        + " - H1;deltagare;Insats 01;man;;avslutade_hela_insatstiden"
                        + " - H2;deltagare;Insats 01;man;;avslutade");
    }

    private static List<String> others() {
        return List.of(
                "H1;forsorjning;TOTALT;;a_kassa;kallor_fore - H1;forsorjning;TOTALT;;a_kassa;personer_fore",
                "H1;forsorjning;TOTALT;;totalt;personer_efter + H1;forsorjning;TOTALT;;ej_fragat;personer_efter"
                        + " + H1;forsorjning;TOTALT;;vill_inte_svara;personer_efter"
                        + " - H1;deltagare;TOTALT;totalt;;avslutade",
                "H1;uppfoljning;TOTALT;;;forfallna - H1;uppfoljning;TOTALT;;;i_tid - H1;uppfoljning;TOTALT;;;sena"
                        + " - H1;uppfoljning;TOTALT;;;hoppades_over - H1;uppfoljning;TOTALT;;;ej_gjorda",
                "H1;efter_avslut;TOTALT;;6;natta - H1;efter_avslut;TOTALT;;6:*;antal",
                "H1;efter_avslut;TOTALT;;6;natta - H1;efter_avslut;TOTALT;;avslut6:*;antal");
    }

    @ParameterizedTest
    @MethodSource("identities")
    void every_identity_of_the_definitions_is_a_row(String identity) {
        assertThat(DEFINITIONS.isZero(terms(identity))).isTrue();
    }

    @Test
    void what_no_definition_says_is_no_row() {
        assertThat(DEFINITIONS.isZero(terms("H1;alder;TOTALT;man;15-29;startade - H1;alder;TOTALT;man;30-44;startade")))
                .isFalse();
        assertThat(DEFINITIONS.isZero(terms("H1;deltagare;Insats 01;man;;inskrivna")))
                .isFalse();
    }

    @Test
    void a_cell_is_what_was_counted() {
        var underlag = WORLD.underlag(Varld.halvar(0), 0);
        long young = underlag.antal().stream()
                .filter(one -> one.amne() == Amne.ALDER && one.koder().contains("15-29"))
                .filter(one -> one.insats().equals("Insats 01"))
                .mapToLong(Antal::antal)
                .sum();

        assertThat(young).isPositive();
        assertThat(SYSTEM.lines
                        .get(SYSTEM.line("2025H1;alder;Insats 01;totalt;15-29;startade"))
                        .value())
                .isEqualTo(young);
    }

    @Test
    void small_insatser_stand_together_and_a_single_one_with_the_next() {
        assertThat(WORLD.underlag(Varld.halvar(0), 0).sammanslagning())
                .isEqualTo(new Sammanslagning(List.of("Insats 01"), List.of("Insats 02", "Insats 03")));
        assertThat(new Varld(1, 2, 0, 6, 40, 60).underlag(Varld.halvar(0), 0).sammanslagning())
                .isEqualTo(new Sammanslagning(List.of("Insats 03"), List.of("Insats 01", "Insats 02")));
        assertThat(new Varld(1, 2, 0, 6, 7)
                        .underlag(Varld.halvar(0), 0)
                        .sammanslagning()
                        .rader())
                .isEmpty();
    }

    @Test
    void counts_that_contradict_each_other_are_refused() {
        var underlag = WORLD.underlag(Varld.halvar(0), 0);
        var less = underlag.antal().stream()
                .filter(one -> one.amne() != Amne.ALDER || one.koder().contains("15-29"))
                .toList();
        var wrong = new Underlag(
                "2025H1",
                underlag.period(),
                "",
                underlag.insatser(),
                underlag.kategorier(),
                underlag.sammanslagning(),
                less);

        assertThatThrownBy(() -> new Katalog(Skyddsregler.STANDARD).nytt(wrong))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("går inte ihop");
    }

    /** The lines, each with how many times it is taken. */
    private static Map<Integer, Integer> terms(String identity) {
        var times = new HashMap<Integer, Integer>();
        int sign = 1;
        for (var word : identity.split(" (?=[-+] )|(?<= [-+]) ", -1)) {
            if (word.equals("-") || word.equals("+")) {
                sign = word.equals("-") ? -1 : 1;
            } else {
                int factor = sign;
                cells(word.strip()).forEach(line -> times.merge(line, factor, Integer::sum));
            }
        }
        return times;
    }

    private static List<Integer> cells(String word) {
        var pattern = "2025" + word;
        if (word.contains("INSATSER")) {
            return WORLD.insatser().stream()
                    .map(insats -> SYSTEM.line(pattern.replace("INSATSER", insats)))
                    .toList();
        }
        if (!word.contains("*")) {
            return List.of(SYSTEM.line(pattern));
        }
        int star = pattern.indexOf('*');
        return SYSTEM.lineOf.entrySet().stream()
                .filter(cell -> cell.getKey().startsWith(pattern.substring(0, star))
                        && cell.getKey().endsWith(pattern.substring(star + 1)))
                .map(Map.Entry::getValue)
                .collect(Collectors.toList());
    }
}

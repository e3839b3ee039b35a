package se.stegvis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stegvis.gemensamt.Period;
import se.stegvis.statistik.Resultat.Cell;
import se.stegvis.statistik.Tabellvy.Rad;

/** Of what each share is a share. Every count is a prime of its own, so that a share tells which two it comes from. */
class AndelarTest {

    private static final Period PERIOD = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    private static final Statistikval VAL = new Statistikval(PERIOD, List.of());
    private static final Sidunderlag UNDERLAG =
            new Sidunderlag(VAL, List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of());
    private static final List<String> KON = List.of("kvinna", "man", Resultat.BADA);
    private static final List<String> UTAN_KON = List.of("");
    private static final List<Kategori> INGA = List.of(new Kategori("", ""));
    private static final List<String> LAGEN =
            Kategorier.LAGEN_RADER.stream().map(Kategori::kod).toList();

    private BigInteger prime = BigInteger.valueOf(100);

    @Test
    void those_with_a_plan_are_of_all_who_were_there() {
        var r = counted(Tabell.HANDLINGSPLAN, KON, INGA);
        var vy = deltagare(r, counted(Tabell.UPPFOLJNING, UTAN_KON, INGA)).get(1);
        assertThat(andelar(r, vy))
                .containsExactlyElementsOf(KON.stream()
                        .flatMap(kon -> Stream.of("med_plan", "plan_inom_en_manad")
                                .map(matt -> "%s %s av %s deltagare".formatted(kon, matt, kon)))
                        .toList());
    }

    @Test
    void what_became_of_the_followups_is_of_all_that_came_due() {
        var r = counted(Tabell.UPPFOLJNING, UTAN_KON, INGA);
        var vy = deltagare(counted(Tabell.HANDLINGSPLAN, KON, INGA), r).get(2);
        assertThat(andelar(r, vy))
                .containsExactly(
                        "i_tid av forfallna",
                        "sena av forfallna",
                        "hoppades_over av forfallna",
                        "ej_gjorda av forfallna",
                        "forfallna av forfallna");
    }

    @Test
    void those_reached_are_of_all_who_were_to_be_called_and_how_they_are_of_those_reached() {
        var kategorier = new ArrayList<>(List.of(new Kategori("6", ""), new Kategori("18", "")));
        for (var tid : List.of("6:", "18:", "avslut6:", "avslut18:")) {
            LAGEN.forEach(lage -> kategorier.add(new Kategori(tid + lage, "")));
        }
        var r = counted(Tabell.EFTER_AVSLUT, UTAN_KON, kategorier);
        var bada = counted(Tabell.NADDA_BADA, UTAN_KON, Kategorier.LAGEN_RADER);
        var vyer = new Effektvyer(VAL).alla(r, bada);

        assertThat(andelar(r, vyer.get(0))).containsExactly("6 natta av 6 aktuella", "18 natta av 18 aktuella");
        for (var tid : List.of("6", "18")) {
            var sedan = andelar(r, vyer.get(tid.equals("6") ? 1 : 2));
            assertThat(sedan.subList(0, 2 * LAGEN.size()))
                    .containsExactlyElementsOf(LAGEN.stream()
                            .flatMap(lage -> Stream.of("avslut" + tid, tid)
                                    .map(da -> "%s:%s antal av %s natta".formatted(da, lage, tid)))
                            .toList());
        }
    }

    @Test
    void sources_are_of_all_sources_and_persons_of_all_persons_at_the_same_time() {
        var r = counted(
                Tabell.FORSORJNING,
                UTAN_KON,
                Stream.of("a_kassa", "studiestod", "ej_fragat", Resultat.BADA)
                        .map(kod -> new Kategori(kod, ""))
                        .toList());
        assertThat(andelar(r, new Lagesvyer(VAL).forsorjning(r)))
                .as("who was not asked is no share")
                .startsWith(Stream.of("a_kassa", "studiestod")
                        .flatMap(kod -> Stream.of("kallor_fore", "personer_fore", "kallor_efter", "personer_efter")
                                .map(matt -> "%s %s av totalt %s".formatted(kod, matt, matt)))
                        .toArray(String[]::new))
                .hasSize(12);
    }

    @Test
    void a_class_of_ors_is_of_all_series() {
        var r = counted(
                Tabell.ORS,
                UTAN_KON,
                Stream.of("upp", "lika", "ned")
                        .map(kod -> new Kategori(kod, ""))
                        .toList());
        long alla = Tabellvyer.summa(r, "", "serier");
        assertThat(Orsvyer.serier(r, VAL).grupper().get(0).rader().subList(0, 3))
                .extracting(rad -> rad.varden().get(1).tal())
                .containsExactlyElementsOf(r.celler().stream()
                        .map(cell -> Tal.andel(cell.varde().longValue(), alla))
                        .toList());
    }

    private List<Tabellvy> deltagare(Resultat handlingsplan, Resultat uppfoljning) {
        return new Deltagarvyer(UNDERLAG)
                .alla(List.of(
                        counted(Tabell.DELTAGARE, KON, INGA),
                        handlingsplan,
                        uppfoljning,
                        counted(Tabell.ANONYMA, KON, INGA)));
    }

    private Resultat counted(Tabell tabell, List<String> konen, List<Kategori> kategorier) {
        var celler = new ArrayList<Cell>();
        for (var kon : konen) {
            for (var kategori : kategorier) {
                for (var matt : tabell.matt()) {
                    prime = prime.nextProbablePrime();
                    celler.add(new Cell(Resultat.TOTALT, kon, kategori.kod(), matt.nyckel(), prime.longValue()));
                }
            }
        }
        return new Resultat(tabell, PERIOD, kategorier, celler);
    }

    /** Every share of a table in words, row by row; one that no two counts make is a question mark. */
    private static List<String> andelar(Resultat r, Tabellvy vy) {
        return vy.grupper().stream()
                .flatMap(grupp -> grupp.rader().stream())
                .map(Rad::varden)
                .flatMap(List::stream)
                .map(Tabellvy.Varde::tal)
                .filter(tal -> tal.slag() == Tal.Slag.ANDEL)
                .map(tal -> iOrd(r, tal))
                .toList();
    }

    private static String iOrd(Resultat r, Tal andel) {
        return r.celler().stream()
                .flatMap(del -> r.celler().stream()
                        .filter(hela -> Tal.andel(
                                        del.varde().longValue(), hela.varde().longValue())
                                .equals(andel))
                        .map(hela -> namn(del) + " av " + namn(hela)))
                .findFirst()
                .orElse("?");
    }

    private static String namn(Cell cell) {
        return String.join(" ", cell.kon(), cell.kategori(), cell.matt())
                .replaceAll(" +", " ")
                .strip();
    }
}

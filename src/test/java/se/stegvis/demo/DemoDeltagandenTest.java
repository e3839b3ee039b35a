package se.stegvis.demo;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stegvis.gemensamt.Testnummer;

/** The participants of the demo world keep the rules of the product on whatever day it is started. */
class DemoDeltagandenTest {

    private static final List<String> PLAN =
            List.of("plan_upprattad", "plan_forankrad_deltagare", "plan_forankrad_remittent");

    /** Days all over some years, and those where months and years turn. */
    static Stream<LocalDate> days() {
        var turns = Stream.of("2024-02-29", "2025-01-01", "2025-06-30", "2025-07-01", "2025-12-31", "2027-03-31");
        var spread = Stream.iterate(LocalDate.of(2024, 1, 7), day -> day.plusDays(53))
                .limit(24);
        return Stream.concat(turns.map(LocalDate::parse), spread);
    }

    @ParameterizedTest
    @MethodSource("days")
    void the_same_day_gives_the_same_world(LocalDate idag) {
        assertThat(new DemoDeltaganden(idag).csv()).isEqualTo(new DemoDeltaganden(idag).csv());
    }

    @ParameterizedTest
    @MethodSource("days")
    void nothing_lies_in_the_future_or_before_the_enrolment(LocalDate idag) {
        assertThat(named(idag)).isNotEmpty().allSatisfy(rad -> {
            var slut = rad.utskriven() == null ? idag.minusDays(1) : rad.slut();
            assertThat(slut).isBefore(idag).isAfterOrEqualTo(rad.inskriven());
            for (var kolumn : PLAN) {
                if (!rad.har(kolumn, "")) {
                    assertThat(LocalDate.parse(rad.get(kolumn))).isBetween(rad.inskriven(), slut);
                    assertThat(rad.get(kolumn)).isGreaterThanOrEqualTo(rad.get(PLAN.get(0)));
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("days")
    void nobody_is_in_the_same_insats_twice_at_a_time(LocalDate idag) {
        var perPerson = named(idag).stream().collect(groupingBy(r -> r.get("insats") + r.get("deltagar_nr")));
        assertThat(perPerson.values()).anyMatch(rader -> rader.size() > 1).allSatisfy(rader -> {
            var inOrder = new ArrayList<>(rader);
            inOrder.sort(Comparator.comparing(DemoRad::inskriven));
            for (int i = 1; i < inOrder.size(); i++) {
                assertThat(Objects.requireNonNull(inOrder.get(i - 1).utskriven()))
                        .isBefore(inOrder.get(i).inskriven());
                assertThat(inOrder.get(i).person()).isEqualTo(inOrder.get(0).person());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("days")
    void who_is_kontaktperson_works_there_until_the_last_day(LocalDate idag) {
        var bemanning = DemoBemanning.of(idag);
        assertThat(named(idag)).filteredOn(r -> !r.har("kontaktperson", "")).allSatisfy(rad -> {
            var dag = rad.utskriven() == null ? idag : rad.slut();
            assertThat(bemanning.kontaktpersoner(rad.get("insats"), dag))
                    .anyMatch(konto -> rad.har("kontaktperson", konto.epost()));
        });
        assertThat(named(idag)).anyMatch(r -> r.utskriven() == null && r.har("kontaktperson", ""));
    }

    @ParameterizedTest
    @MethodSource("days")
    void somebody_has_worked_in_the_insats_on_every_day_of_it(LocalDate idag) {
        var bemanning = DemoBemanning.of(idag);
        assertThat(named(idag)).allSatisfy(rad -> {
            var slut = rad.utskriven() == null ? idag : rad.slut();
            assertThat(rad.inskriven().datesUntil(slut.plusDays(1)))
                    .allMatch(dag ->
                            !bemanning.kontaktpersoner(rad.get("insats"), dag).isEmpty());
        });
    }

    @ParameterizedTest
    @MethodSource("days")
    void the_sizes_and_the_share_to_work_and_studies_are_believable(LocalDate idag) {
        var named = named(idag);
        assertThat(named).hasSizeBetween(290, 330);
        var perInsats = named.stream().collect(groupingBy(r -> r.get("insats")));
        assertThat(perInsats.get(DemoInsatser.KLIVET)).hasSizeGreaterThan(150);
        assertThat(perInsats.get(DemoInsatser.SPANGEN)).hasSizeBetween(4, 6);
        assertThat(perInsats.get(DemoInsatser.BRYGGAN)).allMatch(r -> r.utskriven() != null);
        assertThat(named).filteredOn(r -> !r.har("overford_fran_insats", "")).hasSizeGreaterThan(3);
        var exits = named.stream().filter(r -> r.utskriven() != null).toList();
        var working = exits.stream()
                .filter(r ->
                        r.get("utfall").contains("arbete:") || r.get("utfall").contains("studier"))
                .count();
        assertThat(100 * working / exits.size()).isBetween(28L, 48L);
    }

    @Test
    void every_number_is_one_of_the_tax_agencys_test_numbers() {
        var published = new HashSet<>(Testnummer.alla());
        assertThat(named(LocalDate.of(2026, 3, 2)))
                .filteredOn(r -> !r.har("personnummer", ""))
                .hasSizeGreaterThan(200)
                .allMatch(r -> published.contains(r.get("personnummer")));
    }

    private static List<DemoRad> named(LocalDate idag) {
        return new DemoDeltaganden(idag)
                .rader().stream().filter(r -> r.har("anonym", "nej")).toList();
    }
}

package se.stegvis.slutdokumentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stegvis.deltagare.Instrumentord.Ord;
import se.stegvis.slutdokumentation.UnderlagQueries.Akt;
import se.stegvis.slutdokumentation.UnderlagQueries.Beslut;
import se.stegvis.slutdokumentation.UnderlagQueries.Huvud;
import se.stegvis.slutdokumentation.UnderlagQueries.Steg;
import se.stegvis.slutdokumentation.UnderlagQueries.Svar;

/** What is suggested, in words to the participant. */
class ForslagTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 16);
    private static final LocalDate MARS = LocalDate.of(2026, 3, 3);
    private static final Matningsord MATNINGAR = new Matningsord(nyckel -> nyckel.equals("smail")
            ? new Ord("SMAIL", Map.of("tro", "Tro på att få ett arbete"), 1, 5, 0)
            : new Ord("ORS", Map.of("rad_1", "Rad 1", "rad_2", "Rad 2"), 0, 10, 1));

    @Test
    void the_time_is_told_as_over_or_going_on_and_with_whom() {
        assertThat(av(Avsnitt.TID, huvud(LocalDate.of(2026, 11, 13), "Åsa Lind", null, null)))
                .isEqualTo("Du var med i Klivet från 3 mars 2026 till 13 nov 2026. Din kontaktperson var Åsa Lind.");
        assertThat(av(Avsnitt.TID, huvud(null, null, null, null)))
                .isEqualTo("Du har varit med i Klivet sedan 3 mars 2026.");
    }

    @Test
    void goals_are_in_her_words_and_say_how_far_she_came() {
        var u = med(
                huvud(null, null, " Jag vill jobba,\n lugnt. ", null),
                List.of(
                        steg(1, "Komma i gång med dagarna", "uppnatt", "Äta frukost", "deltagare", "klart", ""),
                        steg(2, "Prova ett arbete", "pagar", "Besök", "deltagare", "pagar", ""),
                        steg(3, "Läsa vidare", "pagar", null, null, null, null)));
        assertThat(av(Avsnitt.MAL, u))
                .isEqualTo(
                        """
                        Så här sa du om din plan: ”Jag vill jobba, lugnt.”

                        Det här var dina mål:
                        – Komma i gång med dagarna. Det har du nått.
                        – Prova ett arbete. Du är på väg.
                        – Läsa vidare.""");
    }

    @Test
    void what_is_done_has_its_result_and_what_others_did_says_what_they_are_and_no_names() {
        var u = new Underlag(
                DAG,
                huvud(null, null, null, null).huvud(),
                List.of(
                        steg(1, "Mål", "pagar", "Skriva ett CV", "deltagare", "klart", "Gick bra"),
                        steg(1, "Mål", "pagar", "Utreda rätten", "fk", "klart", ""),
                        steg(1, "Mål", "pagar", "Söka jobb", "deltagare", "planerat", "")),
                List.of(
                        new Akt("Arbetsträning", "Återbruket", MARS, LocalDate.of(2026, 6, 5), 50),
                        new Akt("Gruppen", "", MARS, null, null)),
                List.of(),
                List.of(),
                List.of());
        assertThat(av(Avsnitt.GJORT, u))
                .isEqualTo(
                        """
                        Det här är klart:
                        – Skriva ett CV. Gick bra.
                        – Utreda rätten (Försäkringskassan).

                        Du var med i det här:
                        – Arbetsträning, Återbruket. Från 3 mars 2026 till 5 juni 2026, 50 procent av heltid.
                        – Gruppen. Sedan 3 mars 2026.""");
    }

    @Test
    void what_comes_next_is_hers_and_the_parties_never_the_coachs_and_has_no_day_that_is_gone() {
        var u = new Underlag(
                DAG,
                huvud(null, null, null, LocalDate.of(2026, 12, 12)).huvud(),
                List.of(
                        new Steg(1, "Mål", "pagar", "Skicka ansökningar", "deltagare", DAG.plusDays(9), "pagar", ""),
                        new Steg(1, "Mål", "pagar", "Ansöka om lönebidrag", "af", DAG.minusDays(9), "planerat", ""),
                        new Steg(1, "Mål", "pagar", "Ringa chefen", "coach", DAG.plusDays(9), "planerat", ""),
                        new Steg(2, "Nått", "uppnatt", "Blev aldrig gjort", "deltagare", null, "planerat", "")),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Beslut("Intyg skickas", null)));
        assertThat(av(Avsnitt.NASTA, u))
                .isEqualTo(
                        """
                        Det här har du kvar i din plan:
                        – Skicka ansökningar, senast 25 nov 2026.

                        Det här gör andra:
                        – Ansöka om lönebidrag (Arbetsförmedlingen).

                        Det här bestämdes på det senaste mötet:
                        – Intyg skickas.

                        Nästa möte är 12 dec 2026.""");
    }

    @Test
    void contacts_say_who_where_and_the_telephone() {
        var u = new Underlag(
                DAG,
                huvud(null, "Coach", null, null).huvud(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Underlag.Person("Siv Ek", "Handläggare", "Försäkringskassan", "010-555 01 10"),
                        new Underlag.Person("Leif", "", "", "")),
                List.of());
        assertThat(av(Avsnitt.KONTAKTER, u))
                .isEqualTo(
                        """
                        – Siv Ek, Handläggare, Försäkringskassan. Telefon 010-555 01 10
                        – Leif
                        – Coach, Klivet""");
    }

    @Test
    void each_question_is_told_first_and_last_and_nothing_is_added_up_over_them() {
        var smail = List.of(
                svar("smail", MARS, "tro", "2"),
                svar("smail", LocalDate.of(2026, 6, 3), "tro", "5"),
                svar("smail", LocalDate.of(2026, 9, 3), "tro", "4"));
        assertThat(MATNINGAR.av(smail))
                .isEqualTo(
                        """
                        3 gånger, från 3 mars 2026 till 3 sep 2026, har du svarat på frågor om arbete och vardag (SMAIL). \
                        Svaren går från 1 till 5.
                        – Tro på att få ett arbete: först 2, sist 4""");
        assertThat(MATNINGAR.av(smail.subList(0, 1))).contains("Den 3 mars 2026 svarade du på", "arbete: 2");
        assertThat(MATNINGAR.av(List.of(smail.get(0), svar("smail", DAG, "tro", null))))
                .contains("först 2, sist ville inte svara");
        assertThat(MATNINGAR.av(List.of(smail.get(0), svar("smail", DAG, "tro", "2"))))
                .contains("2 både först och sist");
        assertThat(MATNINGAR.av(List.of(svar("smail", DAG, "tro", null)))).isEmpty();
    }

    @Test
    void of_ors_the_whole_ones_first_and_last() {
        var ors = List.of(
                svar("ors", MARS, "rad_1", "4.5"),
                svar("ors", MARS, "rad_2", "3"),
                svar("ors", LocalDate.of(2026, 9, 3), "rad_1", "6"),
                svar("ors", LocalDate.of(2026, 9, 3), "rad_2", "6.1"),
                svar("ors", DAG, "rad_1", "9"));
        assertThat(MATNINGAR.av(ors))
                .isEqualTo("Du har fyllt i 2 linjer om hur du har det (ORS). Summan kan bli 0 till 20."
                        + " Första gången, 3 mars 2026, blev den 7,5. Sista gången, 3 sep 2026, blev den 12,1.");
        assertThat(MATNINGAR.av(ors.subList(0, 2))).endsWith("Den 3 mars 2026 blev den 7,5.");
        assertThat(MATNINGAR.av(ors.subList(4, 5))).isEmpty();
    }

    @Test
    void with_nothing_to_go_by_most_of_it_is_empty_and_with_too_much_it_has_room() {
        var tomt = Forslag.av(huvud(null, null, null, null), MATNINGAR);
        assertThat(tomt)
                .containsEntry(Avsnitt.MAL, "")
                .containsEntry(Avsnitt.GJORT, "")
                .containsEntry(Avsnitt.NASTA, "")
                .containsEntry(Avsnitt.SKATTNINGAR, "")
                .containsEntry(Avsnitt.KONTAKTER, "– Klivet");
        var mycket = IntStream.range(0, 400)
                .mapToObj(i -> steg(1, "Mål", "pagar", "Steg " + i, "deltagare", "klart", "x".repeat(200)))
                .toList();
        assertThat(av(Avsnitt.GJORT, med(huvud(null, null, null, null), mycket)))
                .hasSizeLessThanOrEqualTo(Avsnitt.LANGD)
                .hasSizeGreaterThan(Avsnitt.LANGD - 300)
                .endsWith(".\n– …");
    }

    private static String av(Avsnitt avsnitt, Underlag u) {
        return Forslag.av(u, MATNINGAR).getOrDefault(avsnitt, "?");
    }

    private static Underlag huvud(
            @Nullable LocalDate slut, @Nullable String vem, @Nullable String ord, @Nullable LocalDate mote) {
        return new Underlag(
                DAG,
                new Huvud("Klivet", MARS, slut, vem, ord, mote),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Underlag med(Underlag u, List<Steg> steg) {
        return new Underlag(DAG, u.huvud(), steg, List.of(), List.of(), List.of(), List.of());
    }

    private static Steg steg(
            long mal,
            String rubrik,
            String malstatus,
            @Nullable String vad,
            @Nullable String ansvarig,
            @Nullable String status,
            @Nullable String resultat) {
        return new Steg(mal, rubrik, malstatus, vad, ansvarig, null, status, resultat);
    }

    private static Svar svar(String instrument, LocalDate dag, String nyckel, @Nullable String varde) {
        return new Svar(
                instrument,
                dag,
                nyckel,
                varde == null ? null : new BigDecimal(varde),
                varde == null ? "vill_inte_svara" : null);
    }
}

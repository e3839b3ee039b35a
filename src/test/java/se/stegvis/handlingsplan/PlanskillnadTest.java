package se.stegvis.handlingsplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stegvis.handlingsplan.Planinnehall.Akt;
import se.stegvis.handlingsplan.Planinnehall.Mal;
import se.stegvis.handlingsplan.Planinnehall.Ord;
import se.stegvis.handlingsplan.Planinnehall.Steget;
import se.stegvis.handlingsplan.Planskillnad.Detalj;
import se.stegvis.handlingsplan.Planskillnad.Post;
import se.stegvis.handlingsplan.Planskillnad.Slag;

class PlanskillnadTest {

    private static final Ord PAGAR = new Ord("pagar", "Pågår");
    private static final Ord KLART = new Ord("klart", "Klart");

    private static Steget steg(String nyckel, String vad, Ord status) {
        return new Steget(nyckel, vad, new Ord("coach", "Coachen"), "", "2026-05-01", status, "");
    }

    private static Mal mal(String nyckel, String rubrik, Steget... steg) {
        return new Mal(nyckel, rubrik, Ord.TOMT, PAGAR, "", List.of(steg));
    }

    private static Planinnehall plan(List<Mal> delmal, Akt... akt) {
        return new Planinnehall(1, "2026-03-01", Ord.TOMT, "", delmal, List.of(akt));
    }

    @Test
    void the_same_plan_has_no_difference_and_neither_has_one_in_another_order() {
        var en = mal("1", "En", steg("a", "Ringa", PAGAR));
        var tva = mal("2", "Två");
        assertThat(Planskillnad.mellan(plan(List.of(en, tva)), plan(List.of(en, tva))))
                .isEmpty();
        assertThat(Planskillnad.mellan(plan(List.of(en, tva)), plan(List.of(tva, en))))
                .isEmpty();
    }

    @Test
    void another_label_of_the_same_code_is_no_change_of_the_plan() {
        var fore = new Mal("1", "En", new Ord("arbete", "Arbete"), PAGAR, "", List.of());
        var efter = new Mal("1", "En", new Ord("arbete", "Jobb"), PAGAR, "", List.of());
        assertThat(Planskillnad.mellan(plan(List.of(fore)), plan(List.of(efter))))
                .isEmpty();
    }

    @Test
    void a_renamed_delmal_is_the_same_and_its_steg_tell_what_became_of_them() {
        var fore = mal("1", "Sova", steg("a", "Ringa", PAGAR), steg("b", "Skriva", PAGAR));
        var efter = mal("1", "Sova bättre", steg("a", "Ringa", KLART), steg("c", "Vila", PAGAR));

        assertThat(Planskillnad.mellan(plan(List.of(fore)), plan(List.of(efter))))
                .containsExactly(new Post(
                        Slag.ANDRAT,
                        "Delmål",
                        "Sova bättre",
                        List.of(new Detalj("Rubrik", "Sova", "Sova bättre")),
                        List.of(
                                new Post(
                                        Slag.ANDRAT,
                                        "Steg",
                                        "Ringa",
                                        List.of(new Detalj("Status", "Pågår", "Klart")),
                                        List.of()),
                                new Post(
                                        Slag.NYTT,
                                        "Steg",
                                        "Vila",
                                        List.of(
                                                new Detalj("Ansvarig", "", "Coachen"),
                                                new Detalj("Klart senast", "", "1 maj 2026"),
                                                new Detalj("Status", "", "Pågår")),
                                        List.of()),
                                new Post(Slag.BORTTAGET, "Steg", "Skriva", List.of(), List.of()))));
    }

    @Test
    void what_is_new_and_what_is_gone_is_said_with_all_that_is_in_it() {
        var fore = plan(List.of(mal("1", "Borta", steg("a", "Ringa", PAGAR))));
        var efter = plan(
                List.of(mal("2", "Ny")),
                new Akt("3", "Butik", new Ord("praktik", "Praktik"), "", "2026-04-01", "", "50"));
        assertThat(Planskillnad.mellan(fore, efter))
                .extracting(post -> post.slag().ord() + " " + post.del() + " " + post.namn() + " "
                        + post.steg().size())
                .containsExactly("Nytt Delmål Ny 0", "Borttaget Delmål Borta 1", "Nytt Aktivitet Butik 0");
    }

    @Test
    void a_part_says_each_thing_that_is_another_and_nothing_else() {
        var fore = new Akt("3", "Butik", new Ord("praktik", "Praktik"), "Torget", "2026-04-01", "2026-05-01", "50");
        var efter = new Akt("3", "Butik", new Ord("praktik", "Praktik"), "Torget", "2026-04-01", "2026-06-01", "50");
        assertThat(Planskillnad.mellan(plan(List.of(), fore), plan(List.of(), efter)))
                .containsExactly(new Post(
                        Slag.ANDRAT,
                        "Aktivitet",
                        "Butik",
                        List.of(new Detalj("Till", "1 maj 2026", "1 juni 2026")),
                        List.of()));
        var annan = new Akt("3", "Lager", new Ord("arbete", "Arbete"), "Hamnen", "2026-04-02", "", "75");
        assertThat(Planskillnad.mellan(plan(List.of(), fore), plan(List.of(), annan)))
                .singleElement()
                .satisfies(post -> assertThat(post.detaljer())
                        .containsExactly(
                                new Detalj("Vad", "Butik", "Lager"),
                                new Detalj("Slag", "Praktik", "Arbete"),
                                new Detalj("Var", "Torget", "Hamnen"),
                                new Detalj("Från", "1 apr 2026", "2 apr 2026"),
                                new Detalj("Till", "1 maj 2026", ""),
                                new Detalj("Omfattning i procent", "50", "75")));
    }

    @Test
    void rows_from_before_there_were_keys_are_known_by_their_words() {
        assertThat(Planskillnad.mellan(plan(List.of(mal("", "En"), mal("", "Två"))), plan(List.of(mal("", "Två")))))
                .extracting(Post::namn)
                .containsExactly("En");
    }
}

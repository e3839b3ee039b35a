package se.stegvis.publicering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.Db;
import se.stegvis.StegvisTest;
import se.stegvis.World;
import se.stegvis.gemensamt.Refused;
import se.stegvis.gemensamt.Slapperiod;

/** What an operator releases, in the demo's insatser. */
@StegvisTest
class PubliceringTest {

    private static final List<String> INSATSER = List.of("Klivet", "Spången", "Ungstart", "Bryggan", "Tidiga vägar");

    /** What is shown, place by place. */
    private static final String VISADE =
            "select concat_ws(';', tabell, insats, kon, kategori, matt) from slapp_cell where slapp_id = ? and status = ''";

    private final Direktpublicering direkt;
    private final BaraInsatser bara;
    private final World world;
    private final Db db;

    PubliceringTest(Direktpublicering direkt, BaraInsatser bara, World world, Db db) {
        this.direkt = direkt;
        this.bara = bara;
        this.world = world;
        this.db = db;
    }

    @BeforeEach
    void only_the_demo() {
        bara.bara(INSATSER);
    }

    @AfterEach
    void everybody_again() {
        bara.alla();
        db.execute("update publicering set lage = 'AVBRUTEN' where lage in ('FORBEREDS', 'GRANSKAS')");
    }

    @Test
    void everything_shown_is_what_was_fixed_and_a_correction_is_the_next_version() {
        var period = Slapperiod.parse("2025H2").orElseThrow();

        var slapp = direkt.publicera(period);

        assertThat(db.column(
                        """
                        select s.matt
                          from slapp_cell s
                         where s.slapp_id = ? and s.tabell in ('deltagare', 'resultat', 'handlingsplan', 'anonyma')
                           and s.insats = 'TOTALT' and s.status = ''
                           and s.varde <> (
                               select sum(c.varde)
                                 from faststalld_cell c join faststallande f on f.id = c.faststallande_id
                                where f.fran = '2025-07-01' and f.till = '2025-12-31' and c.tabell = s.tabell
                                  and c.matt = s.matt and c.kon = if(s.kon = '', 'totalt', s.kon)
                                  and f.insats_id in (select id from insats where slag = 'individ'))
                        """,
                        slapp))
                .isEmpty();
        assertThat(db.column(
                        """
                        select s.matt
                          from slapp_cell s
                               join insats i on i.namn = s.insats
                               join faststallande f on f.insats_id = i.id and f.fran = '2025-07-01' and f.till = '2025-12-31'
                               join faststalld_cell c on c.faststallande_id = f.id and c.tabell = s.tabell
                                    and c.matt = s.matt and c.kategori = s.kategori and c.kon = s.kon
                         where s.slapp_id = ? and s.status = '' and s.varde <> c.varde
                        """,
                        slapp))
                .isEmpty();
        assertThat(db.text(
                        "select concat(handelse, ' ', medarbetare_id is null) from andring where efter like ?",
                        "slapp " + slapp + ",%"))
                .isEqualTo("RELEASED 1");

        var rattat = direkt.publicera(period);

        assertThat(db.number("select nummer from slapp where id = ?", rattat)).isEqualTo(2);
        assertThat(db.column(VISADE, slapp)).as("no more is shown than was").containsAll(db.column(VISADE, rattat));
        assertThat(db.column(
                        """
                        select a.matt from slapp_cell a join slapp_cell b using (tabell, insats, kon, kategori, matt)
                         where a.slapp_id = ? and b.slapp_id = ? and a.varde <> b.varde
                        """,
                        slapp,
                        rattat))
                .isEmpty();
    }

    @Test
    void a_quarter_and_then_the_half_year_it_is_part_of_are_held_against_each_other() {
        direkt.publicera(Slapperiod.parse("2024Q3").orElseThrow());

        var halvar = direkt.publicera(Slapperiod.parse("2024H2").orElseThrow());

        // What one could subtract: the half-year less the quarter, in what both show.
        assertThat(db.column(
                        """
                        select concat_ws(' ', h.insats, h.kon, h.matt, h.varde - q.varde)
                          from slapp_cell h
                               join slapp_cell q using (tabell, insats, kon, kategori, matt)
                               join slapp s on s.id = q.slapp_id and s.period = '2024Q3'
                         where h.slapp_id = ? and h.matt in ('inskrivna', 'avslutade')
                           and h.varde - q.varde between 1 and 4
                        """,
                        halvar))
                .isEmpty();
    }

    @Test
    void what_is_not_over_or_cannot_be_is_refused_and_nothing_is_released() {
        var before = db.number("select count(*) from slapp");
        var now = (world.idag().getMonthValue() > 6 ? "H2" : "H1");

        assertThatThrownBy(() -> direkt.publicera(
                        Slapperiod.parse(world.idag().getYear() + now).orElseThrow()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("inte slut");
        bara.bara(List.of());
        assertThatThrownBy(() -> direkt.publicera(Slapperiod.parse("2022Q1").orElseThrow()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("ingen insats");

        assertThat(db.number("select count(*) from slapp")).isEqualTo(before);
    }
}

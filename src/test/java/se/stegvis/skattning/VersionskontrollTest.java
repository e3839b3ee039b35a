package se.stegvis.skattning;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.stegvis.Db;
import se.stegvis.Inskrivna;
import se.stegvis.StegvisTest;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.gemensamt.Refused;
import se.stegvis.instrument.Instrumenten;

@StegvisTest
class VersionskontrollTest {

    private final SkattningRepository repository;
    private final Instrumenten instrumenten;
    private final DeltagandeRef deltagande;
    private final LocalDate idag;
    private final Db db;

    VersionskontrollTest(
            SkattningRepository repository, Instrumenten instrumenten, Inskrivna inskrivna, Db db, Clock clock) {
        this.repository = repository;
        this.instrumenten = instrumenten;
        this.deltagande = inskrivna.forDagarSedan(30);
        this.idag = LocalDate.now(clock);
        this.db = db;
    }

    @Test
    void the_program_does_not_start_without_a_definition_that_somebody_has_answered_in() {
        assertThatCode(() -> new Versionskontroll(repository, instrumenten)).doesNotThrowAnyException();
        db.execute(
                "insert into skattning (insats_id, deltagande_id, datum, instrument, instrument_version, svarande,"
                        + " registrerad_av, registrerad) select insats_id, id, ?, 'smail', '7', 'coach', 1, now(3)"
                        + " from deltagande where id = ?",
                idag,
                deltagande.deltagandeId());
        assertThatThrownBy(() -> new Versionskontroll(repository, instrumenten))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("smail version 7")
                .hasMessageContaining("instrument/smail-7.json");
    }

    @AfterEach
    void nothing_stays_that_stops_another_start() {
        db.execute("delete from skattning where deltagande_id = ?", deltagande.deltagandeId());
    }
}

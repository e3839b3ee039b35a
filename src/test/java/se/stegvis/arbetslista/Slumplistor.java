package se.stegvis.arbetslista;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import se.stegvis.Db;
import se.stegvis.World;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Roll;
import se.stegvis.gemensamt.Arbetsdagar;
import se.stegvis.medarbetare.Medarbetare;
import se.stegvis.medarbetare.Provkonton;

/** An insats of its own where anything at all is so about its participants; it is to be emptied afterwards. */
@Singleton
class Slumplistor {

    private static final String NAMN = "Slumplistan";
    private static final List<String> SLAG = List.of("plan", "planrevidering", "nns_1", "tremanaders");

    /** Who works there: {@code borta} has {@code vikarie} for her, {@code slutat} works there no more. */
    record Personal(Medarbetare samordnare, Medarbetare borta, Medarbetare vikarie, Medarbetare slutat) {}

    private final Db db;
    private final Provkonton konton;
    private final LocalDate idag;

    Slumplistor(Db db, Provkonton konton, World world) {
        this.db = db;
        this.konton = konton;
        this.idag = world.idag();
    }

    InsatsRef insats() {
        return new InsatsRef(db.number("select id from insats where namn = ?", NAMN));
    }

    /** Made as the seed has it. */
    Personal fyll(int antal, long seed) {
        db.execute("insert into insatsagare (namn) values (?)", NAMN);
        db.execute(
                "insert into insats (insatsagare_id, namn, slag) select id, ?, 'individ' from insatsagare where namn = ?",
                NAMN,
                NAMN);
        var personal = new Personal(
                konton.nytt(Roll.SAMORDNARE, NAMN),
                konton.nytt(Roll.COACH, NAMN),
                konton.nytt(Roll.COACH, NAMN),
                konton.nytt(Roll.COACH, NAMN));
        db.execute(
                "update uppdrag set fran = ?, till = ? where medarbetare_id = ?",
                idag.minusDays(90),
                idag.minusDays(1),
                personal.slutat.id());
        db.execute(
                "insert into vikariat (insats_id, medarbetare_id, vikarie_id, fran, till, given_av, given)"
                        + " values (?, ?, ?, ?, ?, ?, utc_timestamp())",
                insats().insatsId(),
                personal.borta.id(),
                personal.vikarie.id(),
                idag.minusDays(2),
                idag,
                personal.samordnare.id());
        var slump = new Random(seed);
        for (int i = 0; i < antal; i++) {
            deltagare(i, personal, slump);
        }
        if (slump.nextInt(3) == 0) {
            paus(null, slump);
        }
        return personal;
    }

    private void deltagare(int nummer, Personal p, Random slump) {
        var kontaktpersoner = new Long[] {null, p.borta.id(), p.borta.id(), p.vikarie.id(), p.slutat.id()};
        db.execute(
                "insert into deltagare (insatsagare_id, fornamn, efternamn, sokord)"
                        + " select id, ?, ?, ' slump' from insatsagare where namn = ?",
                "Prov" + slump.nextInt(5),
                "Slumpsson" + slump.nextInt(40),
                NAMN);
        var inskriven = idag.minusDays(slump.nextInt(400));
        var avslutad = slump.nextInt(10) == 0;
        var anonym = slump.nextInt(15) == 0;
        db.execute(
                """
                insert into deltagande (insats_id, deltagare_id, deltagar_nr, anonym, kon, inskriven, samtycke, kontaktperson_id,
                                        utskriven, avslutsanledning, anonym_orsak, anonym_fran, skapad)
                values (?, (select max(id) from deltagare), ?, ?, 'man', ?, ?, ?, ?, ?, ?, ?, utc_timestamp())
                """,
                insats().insatsId(),
                "S-" + nummer,
                anonym,
                inskriven,
                inskriven,
                kontaktpersoner[slump.nextInt(kontaktpersoner.length)],
                avslutad ? idag : null,
                avslutad ? "flytt" : null,
                anonym ? "skyddad" : null,
                anonym ? idag : null);
        var id = db.number("select max(id) from deltagande");
        for (var slag : SLAG) {
            if (slump.nextBoolean()) {
                frist(id, slag, p, slump);
            }
        }
        kontakter(id, p, slump);
        if (slump.nextInt(8) == 0) {
            paus(id, slump);
        }
        if (slump.nextInt(3) == 0) {
            db.execute(
                    "insert into handlingsplan (insats_id, deltagande_id, upprattad, forankrad_deltagare, forankrad_remittent)"
                            + " values (?, ?, ?, ?, ?)",
                    insats().insatsId(),
                    id,
                    inskriven,
                    slump.nextBoolean() ? inskriven : null,
                    slump.nextBoolean() ? inskriven : null);
        }
    }

    /** Often near a day on which it changes group. */
    private void frist(long id, String slag, Personal p, Random slump) {
        var dag = idag.plusDays(
                slump.nextBoolean()
                        ? slump.nextInt(12) - 5
                        : slump.nextBoolean() ? 28 + slump.nextInt(6) : slump.nextInt(200) - 100);
        var oppen = slump.nextInt(5) > 0;
        db.execute(
                "insert into frist (insats_id, deltagande_id, slag, forfallodag, fonster_fran, senast, tillstand, gjord)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                insats().insatsId(),
                id,
                slag,
                dag,
                dag.minusDays(14),
                Arbetsdagar.nextWorkingDay(dag),
                oppen ? "oppen" : "gjord",
                oppen ? null : dag);
        if (slag.equals("tremanaders") && slump.nextBoolean()) {
            var gjord = slump.nextInt(4) == 0;
            var ansvariga = new Long[] {null, p.borta.id(), p.vikarie.id(), p.samordnare.id()};
            db.execute(
                    "insert into uppfoljning (insats_id, deltagande_id, forfallodag, ansvarig_id, anteckning, genomford, skapad)"
                            + " values (?, ?, ?, ?, '', ?, utc_timestamp())",
                    insats().insatsId(),
                    id,
                    dag,
                    ansvariga[slump.nextInt(4)],
                    gjord ? nyss(slump) : null);
        }
    }

    private void kontakter(long id, Personal p, Random slump) {
        if (slump.nextBoolean()) {
            db.execute(
                    "insert into anteckning (insats_id, deltagande_id, datum, rubrik, text, skriven_av, skriven, signerad)"
                            + " values (?, ?, ?, 'Samtal', 'Text', ?, utc_timestamp(), if(?, utc_timestamp(), null))",
                    insats().insatsId(),
                    id,
                    nyss(slump),
                    p.borta.id(),
                    slump.nextBoolean());
        }
        if (slump.nextInt(4) == 0) {
            db.execute(
                    "insert into mote (insats_id, deltagande_id, slag, datum, text, skriven_av, skriven, signerad)"
                            + " values (?, ?, 'sip', ?, 'Text', ?, utc_timestamp(), if(?, utc_timestamp(), null))",
                    insats().insatsId(),
                    id,
                    nyss(slump),
                    p.borta.id(),
                    slump.nextBoolean());
        }
        if (slump.nextInt(4) == 0) {
            db.execute(
                    "insert into skattning (insats_id, deltagande_id, datum, instrument, instrument_version, svarande,"
                            + " registrerad_av, registrerad) values (?, ?, ?, 'ors', '1', 'deltagare', ?, utc_timestamp())",
                    insats().insatsId(),
                    id,
                    nyss(slump),
                    p.borta.id());
        }
    }

    private LocalDate nyss(Random slump) {
        return idag.minusDays(slump.nextBoolean() ? 28 + slump.nextInt(5) : slump.nextInt(60));
    }

    private void paus(@Nullable Long deltagande, Random slump) {
        var fran = idag.minusDays(slump.nextInt(4));
        db.execute(
                "insert into paus (insats_id, deltagande_id, fran, till, orsak, satt_av, satt)"
                        + " values (?, ?, ?, ?, 'sjukdom', (select min(id) from medarbetare), utc_timestamp())",
                insats().insatsId(),
                deltagande,
                fran,
                fran.plusDays(slump.nextInt(5)));
    }

    /** No other test is to meet what follows from no facts. */
    void tom() {
        for (var tabell : List.of(
                "frist",
                "paus",
                "uppfoljning",
                "handlingsplan",
                "anteckning",
                "mote",
                "skattning",
                "vikariat",
                "deltagande")) {
            db.execute("delete from " + tabell + " where insats_id in (select id from insats where namn = ?)", NAMN);
        }
        db.execute("delete from deltagare where insatsagare_id in (select id from insatsagare where namn = ?)", NAMN);
        db.execute("delete from uppdrag_sett where uppdrag_id in"
                + " (select u.id from uppdrag u join insats i on i.id = u.insats_id where i.namn = '" + NAMN + "')");
        db.execute("delete from uppdrag where insats_id in (select id from insats where namn = ?)", NAMN);
        db.execute("delete from insats where namn = ?", NAMN);
        db.execute("delete from insatsagare where namn = ?", NAMN);
    }
}

package se.stegvis.datautbyte;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file whose rows say something more about a deltagande: all that one has of its own, so that they are staged, checked and
 * written out by the same code.
 *
 * @param tabell where the rows wait, with a column for each of the file's
 * @param nyckel the columns of its key, after those of the deltagande
 * @param samma what rows have in common that are the same one
 * @param tomma columns that are null in the database when the field is empty
 * @param lagrade what is in the database about the deltaganden of an insats, which is its parameter, as columns of the file
 * @param enhet what a row is about, to count them
 */
record Deltagandefil(
        FileFormat format,
        String tabell,
        List<String> nyckel,
        String samma,
        Set<String> tomma,
        Reader reader,
        Writer writer,
        String lagrade,
        String enhet) {

    /** Reads a row; null when not even the key could be read. */
    interface Reader {
        @Nullable
        Deltaganderad read(Row row, Rules rules);
    }

    /** Applies the rows that wait. */
    interface Writer {
        void apply(Inforing inforing) throws SQLException;
    }

    /** The deltagande {@code d} of a waiting row {@code r}. */
    static final String DELTAGANDE =
            """
            join insats i on i.namn = r.insats
            join deltagande d on d.insats_id = i.id
                and d.deltagar_nr = r.deltagar_nr
                and d.nyckeldag = r.inskriven
                and d.anonym = false
            """;

    static final Deltagandefil UPPFOLJNINGAR = new Deltagandefil(
            FileFormat.UPPFOLJNINGAR,
            "import_uppfoljning",
            List.of("forfallodag"),
            "Samma deltagande och forfallodag",
            Set.of("genomford", "arbetslivsfokus", "forankring", "plan", "hoppades_over"),
            UppfoljningRad::read,
            inforing -> new UppfoljningImport(inforing).apply(),
            """
            select d.deltagar_nr, d.nyckeldag as inskriven, u.forfallodag, u.genomford, u.hoppades_over,
                max(case when p.del = 'arbetslivsfokus' then p.svar end) as arbetslivsfokus,
                max(case when p.del = 'forankring' then p.svar end) as forankring,
                max(case when p.del = 'plan' then p.svar end) as plan
            from deltagande d
            join uppfoljning u on u.deltagande_id = d.id
            left join uppfoljning_del p on p.uppfoljning_id = u.id
            where d.insats_id = ? and d.anonym = false
            group by d.deltagar_nr, d.nyckeldag, u.id, u.forfallodag, u.genomford, u.hoppades_over
            order by d.deltagar_nr, d.nyckeldag, u.forfallodag
            """,
            "uppföljningar");

    static final Deltagandefil SKATTNINGAR = new Deltagandefil(
            FileFormat.SKATTNINGAR,
            "import_skattning",
            List.of("datum", "instrument", "svarande"),
            "Samma deltagande, datum, instrument och svarande",
            Set.of(),
            SkattningRad::read,
            inforing -> new SkattningImport(inforing).apply(),
            "select " + SkattningImport.HELA
                    + """
            d.deltagar_nr, d.nyckeldag as inskriven, s.datum, s.instrument, s.instrument_version as version,
                s.svarande,\s"""
                    + SkattningImport.VARDEN
                    + """
                 as varden
            from deltagande d
            join skattning s on s.deltagande_id = d.id
            where d.insats_id = ? and d.anonym = false
                and exists (select 1 from skattning_varde v where v.skattning_id = s.id)
            order by d.deltagar_nr, d.nyckeldag, s.datum, s.instrument, s.svarande
            """,
            "skattningar");

    static final Deltagandefil EFTER_AVSLUT = new Deltagandefil(
            FileFormat.EFTER_AVSLUT,
            "import_efter_avslut",
            List.of("manader", "datum"),
            "Samma deltagande, manader och datum",
            Set.of("lage"),
            EfterAvslutRad::read,
            inforing -> new EfterAvslutImport(inforing).apply(),
            """
            select d.deltagar_nr, d.nyckeldag as inskriven, e.manader, e.datum, e.resultat, e.lage
            from deltagande d
            join efter_avslut e on e.deltagande_id = d.id
            where d.insats_id = ? and d.anonym = false
            order by d.deltagar_nr, d.nyckeldag, e.manader, e.datum
            """,
            "försök");

    static final List<Deltagandefil> ALLA = List.of(UPPFOLJNINGAR, SKATTNINGAR, EFTER_AVSLUT);

    String namn() {
        return format.name();
    }
}

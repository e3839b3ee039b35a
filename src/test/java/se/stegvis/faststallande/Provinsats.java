package se.stegvis.faststallande;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import se.stegvis.Db;
import se.stegvis.datautbyte.ExchangeFolder;
import se.stegvis.datautbyte.Importer;

/** An insats of invented people around the first half of 2025, and what may happen to it afterwards. */
final class Provinsats {
    static final LocalDate FRAN = LocalDate.of(2025, 1, 1);
    static final LocalDate TILL = LocalDate.of(2025, 6, 30);

    private static final List<String> ANLEDNINGAR =
            List.of("utskrivning", "sjukdom", "fortsatt_rehabilitering", "utan_matning", "flytt");
    private static final List<String> UTBILDNINGAR = List.of("grundskola", "gymnasium", "vill_inte_svara", "");
    private static final List<String> UTFALL = List.of("studier", "aktivt_arbetssokande", "eget_foretag:75", "");
    private static final List<String> FORSORJNING = List.of("sjukpenning_rehabpenning", "a_kassa", "");

    private final String namn;
    private final Random random;
    private final Db db;

    Provinsats(String namn, Random random, Db db) {
        this.namn = namn;
        this.random = random;
        this.db = db;
    }

    /** Enrols so many, with numbers after those there are. */
    void add(ExchangeFolder files, Importer importer, int from, int antal) {
        files.insats(namn);
        for (var n = from; n < from + antal; n++) {
            var inskriven = LocalDate.of(2024, 7, 1).plusDays(random.nextInt(400));
            var utskriven = random.nextInt(3) == 0 ? null : inskriven.plusDays(random.nextInt(300));
            if (random.nextInt(8) == 0) {
                files.anonym(namn, "a-" + n, one(List.of("kvinna", "man")), "2025H1");
            } else {
                var anledning = one(ANLEDNINGAR);
                files.deltagande(
                        namn,
                        "n-" + n,
                        "kon=" + one(List.of("kvinna", "man")),
                        "fodd=" + (1960 + random.nextInt(45)),
                        "inskriven=" + inskriven,
                        "utskriven=" + (utskriven == null ? "" : utskriven),
                        "avslutsanledning=" + (utskriven == null ? "" : anledning),
                        "utbildning=" + one(UTBILDNINGAR),
                        "forsorjning_fore=" + one(FORSORJNING),
                        "forsorjning_efter=" + (utskriven == null ? "" : one(FORSORJNING)),
                        "utfall=" + (utskriven == null ? "" : one(UTFALL)));
            }
        }
        files.ekonomi(namn, "ar=2025", "kvartal=1", "budget=" + random.nextInt(1000), "utfall=" + random.nextInt(1000));
        assertThat(files.importera(importer).errors()).isEmpty();
    }

    long id() {
        return db.number("select id from insats where namn = ?", namn);
    }

    /** Something that staff do after the period was fixed; told by a number. */
    void change(int vad) {
        switch (vad) {
            case 0 -> edit("utskriven = date_add(utskriven, interval 40 day)", "utskriven is not null");
            case 1 ->
                edit("utskriven = greatest(inskriven, '2025-04-04'), avslutsanledning = 'ovrigt'", "utskriven is null");
            case 2 -> edit("utskriven = null, avslutsanledning = null", "utskriven is not null");
            case 3 -> edit("avslutsanledning = 'felregistrering', utskriven = null", "true");
            case 4 ->
                edit(
                        "anonym = true, anonym_orsak = 'aterkallat', anonym_fran = '2025-08-01', deltagar_nr ="
                                + " concat('P-', id)",
                        "deltagare_id is not null");
            case 5 -> edit("utbildning = 'gymnasium'", "true");
            case 6 -> edit("kon = case kon when 'man' then 'kvinna' else 'man' end", "true");
            case 7 -> edit("inskriven = date_sub(inskriven, interval 200 day)", "true");
            case 8 -> remove();
            case 9 ->
                db.execute(
                        "delete from deltagande_sysselsattning where tidpunkt = 'efter' and deltagande_id = ?",
                        some("true"));
            case 10 ->
                db.execute(
                        "insert ignore into deltagande_forsorjning (deltagande_id, tidpunkt, kod) values (?, 'fore',"
                                + " 'studiestod')",
                        some("true"));
            default -> db.execute("update ekonomi set budget = budget + 7 where insats_id = ?", id());
        }
    }

    private void edit(String set, String which) {
        var vem = some(which);
        if (!vem.equals("0")) {
            db.execute("update deltagande set " + set + " where id = ?", vem);
        }
    }

    /** As a disposal would, with everything that hangs on it. */
    private void remove() {
        var vem = some("true");
        for (var table : List.of(
                "deltagande_sysselsattning", "deltagande_forsorjning", "kontaktpersonstid", "frist", "handlingsplan")) {
            db.execute("delete from " + table + " where deltagande_id = ?", vem);
        }
        db.execute("delete from deltagande where id = ?", vem);
    }

    private String some(String which) {
        var ids = db.column(
                "select id from deltagande where insats_id = ? and not anonym"
                        + " and coalesce(avslutsanledning, '') <> 'felregistrering' and " + which + " order by id",
                id());
        return ids.isEmpty() ? "0" : one(ids);
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

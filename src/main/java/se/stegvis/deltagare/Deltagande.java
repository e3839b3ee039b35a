package se.stegvis.deltagare;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.gemensamt.Halvar;

/**
 * One enrolment in one insats, with the background asked for then; a null code was not asked. The exit stands in columns
 * that the room avslut maps.
 *
 * @param deltagarNr the person's mark within the insats; the same when she comes back
 */
@MappedEntity("deltagande")
record Deltagande(
        @Id @GeneratedValue long id,
        long insatsId,
        @Nullable Long deltagareId,
        String deltagarNr,
        boolean anonym,
        String kon,
        LocalDate inskriven,
        @Nullable LocalDate samtycke,
        @Nullable String remittent,
        @Nullable Long kontaktpersonId,
        @Nullable String utbildning,
        @Nullable String forsorjningstid,
        Instant skapad,
        @Version int version) {

    /** The first deltagande of a person; the mark is made from her id, so no one else in the insats has it. */
    static Deltagande ny(InsatsRef insats, long deltagareId, Uppgifter u, Instant nu) {
        return igen(insats, deltagareId, nyttNr(deltagareId), u, nu);
    }

    /** One more of a person, under the mark she has in the insats. */
    static Deltagande igen(InsatsRef insats, long deltagareId, String nr, Uppgifter u, Instant nu) {
        return namngivet(0, insats.insatsId(), deltagareId, nr, u, u.kontaktpersonId(), nu, 0);
    }

    /** The mark of somebody who has none in the insats. */
    static String nyttNr(long deltagareId) {
        return "S" + deltagareId;
    }

    static Deltagande anonymt(InsatsRef insats, String mark, String kon, Halvar halvar, Instant nu) {
        var day = halvar.first();
        return new Deltagande(0, insats.insatsId(), null, mark, true, kon, day, null, null, null, null, null, nu, 0);
    }

    /** The kontaktperson is not among what is corrected: that is an act of its own, in the room kontaktperson. */
    Deltagande rattad(Uppgifter u, int typedVersion) {
        return namngivet(id, insatsId, deltagareId, deltagarNr, u, kontaktpersonId, skapad, typedVersion);
    }

    /** Whatever else it is, by name or not, stays. */
    Deltagande medBakgrund(Bakgrund b, int typedVersion) {
        return new Deltagande(
                id,
                insatsId,
                deltagareId,
                deltagarNr,
                anonym,
                kon,
                inskriven,
                samtycke,
                b.remittent(),
                kontaktpersonId,
                b.utbildning(),
                b.forsorjningstid(),
                skapad,
                typedVersion);
    }

    private static Deltagande namngivet(
            long id,
            long insatsId,
            @Nullable Long deltagareId,
            String nr,
            Uppgifter u,
            @Nullable Long kontaktpersonId,
            Instant skapad,
            int version) {
        return new Deltagande(
                id,
                insatsId,
                deltagareId,
                nr,
                false,
                u.kon(),
                u.inskriven(),
                u.samtycke(),
                u.bakgrund().remittent(),
                kontaktpersonId,
                u.bakgrund().utbildning(),
                u.bakgrund().forsorjningstid(),
                skapad,
                version);
    }
}

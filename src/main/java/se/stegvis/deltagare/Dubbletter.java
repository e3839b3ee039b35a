package se.stegvis.deltagare;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.deltagare.DubblettRepository.Rad;
import se.stegvis.deltagare.Skydd.Kolumn;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Personnummer;
import se.stegvis.insats.Insatser;
import se.stegvis.kryptering.Chiffer;

/**
 * Warns that a person may be known already to the insatsägare: the same number, or a name much like it and the same birth
 * year. It only warns. Somebody who takes part in none of the reader's insatser is told of without a detail, and another
 * insatsägare is never asked.
 */
@Singleton
public class Dubbletter {

    private static final int MEST = 10;

    /**
     * Who is looked for.
     *
     * @param sokord her name, folded
     * @param fodelsear null when it is not known; then only the number can find her
     * @param utom id of a deltagare that she is known to be; 0 for none
     */
    public record Fraga(Optional<Personnummer> personnummer, String sokord, @Nullable Integer fodelsear, long utom) {}

    /** Somebody she may be, in an insats of the reader's. */
    public record Traff(
            VisadPerson person, DeltagandeRef deltagande, String insatsNamn, String uppgifter, boolean sammaNummer) {}

    /**
     * What was found.
     *
     * @param andra whether there is somebody in insatser that the reader has nothing to do with
     */
    public record Svar(List<Traff> traffar, boolean andra) {
        public static final Svar INGA = new Svar(List.of(), false);

        public boolean finns() {
            return andra || !traffar.isEmpty();
        }
    }

    private final DubblettRepository repository;
    private final Insatser insatser;
    private final Skydd skydd;

    Dubbletter(DubblettRepository repository, Insatser insatser, Skydd skydd) {
        this.repository = repository;
        this.insatser = insatser;
        this.skydd = skydd;
    }

    public Svar sok(InsatsRef insats, Inloggad inloggad, Fraga fraga) {
        var latest = new LinkedHashMap<Long, Rad>();
        var mine = new LinkedHashMap<Long, Rad>();
        for (var rad : find(insats, fraga)) {
            latest.putIfAbsent(rad.deltagareId(), rad);
            if (inloggad.har(Behorighet.SE_DELTAGARE, rad.insatsId())) {
                mine.putIfAbsent(rad.deltagareId(), rad);
            }
        }
        return new Svar(
                mine.values().stream().limit(MEST).map(Dubbletter::traff).toList(),
                !mine.keySet().containsAll(latest.keySet()));
    }

    private List<Rad> find(InsatsRef insats, Fraga fraga) {
        var agare = insatser.find(insats.insatsId()).orElseThrow().insatsagareId();
        var nummer = fraga.personnummer()
                .map(p -> skydd.nyckel(agare, Kolumn.PERSONNUMMER, p.siffror()))
                .orElse(Chiffer.INGET);
        var ar = fraga.fodelsear() == null ? -1 : fraga.fodelsear();
        return repository.find(agare, nummer.bytes(), ar, fraga.utom()).stream()
                .filter(rad -> rad.sammaNummer() > 0 || Namnlikhet.liknar(rad.sokord(), fraga.sokord()))
                .toList();
    }

    private static Traff traff(Rad rad) {
        var fodd = rad.fodelsear() == null ? "" : "född " + rad.fodelsear() + ", ";
        var slut = rad.utskriven();
        return new Traff(
                VisadPerson.of(rad.deltagandeId(), rad.fornamn(), rad.efternamn(), rad.deltagarNr()),
                new DeltagandeRef(rad.insatsId(), rad.deltagandeId()),
                rad.insatsNamn(),
                VisadUppgift.of(fodd).oppen() + "inskriven " + Datum.lasbart(rad.inskriven())
                        + (slut == null ? "" : ", utskriven " + Datum.lasbart(slut)),
                rad.sammaNummer() > 0);
    }
}

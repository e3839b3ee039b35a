package se.stegvis.nns;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stegvis.deltagare.VidAvslut;

/** The second form belongs before the exit, in an insats that works with NNS. */
@Singleton
class NnsVidAvslut implements VidAvslut {

    private final ErbjudandeRepository erbjudanden;

    NnsVidAvslut(ErbjudandeRepository erbjudanden) {
        this.erbjudanden = erbjudanden;
    }

    @Override
    public Map<Long, Svar> svar(Fraga fraga) {
        var erbjudna = Set.copyOf(erbjudanden.findErbjudna(fraga.insats().insatsId(), fraga.ids(), Enkat.NNS_2.kod()));
        if (!erbjudna.contains(0L)) {
            return Map.of();
        }
        return fraga.each(id -> Svar.of(
                erbjudna.contains(id)
                        ? List.of()
                        : List.of(new Oppet(
                                Enkat.NNS_2.kod(),
                                "NNS 2 är inte erbjuden",
                                fraga.ref(id).href() + "/nns",
                                "Skriv hur det blev"))));
    }
}

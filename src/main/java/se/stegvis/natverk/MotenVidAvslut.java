package se.stegvis.natverk;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.VidAvslut;
import se.stegvis.gemensamt.Datum;

/** Meetings to come and meetings not signed, and the latest that was held. */
@Singleton
class MotenVidAvslut implements VidAvslut {

    private final MoteRepository moten;

    MotenVidAvslut(MoteRepository moten) {
        this.moten = moten;
    }

    @Override
    public Map<Long, Svar> svar(Fraga fraga) {
        return moten.findVidAvslut(fraga.insats().insatsId(), fraga.ids(), fraga.idag()).stream()
                .collect(Collectors.toMap(m -> m.deltagandeId(), m -> svar(fraga.ref(m.deltagandeId()), m)));
    }

    private static Svar svar(DeltagandeRef ref, MoteRepository.VidAvslut m) {
        var oppet = new ArrayList<Oppet>();
        if (m.nasta() != null) {
            var fler = m.kommande() == 1 ? "" : ", och %d till".formatted(m.kommande() - 1);
            var vad = "Ett möte är bokat %s%s".formatted(Datum.lasbart(m.nasta()), fler);
            oppet.add(new Oppet("mote", vad, ref.href() + "/moten", "Mötena"));
        }
        if (m.osignerade() > 0) {
            var vad = m.osignerade() == 1 ? "Ett möte är inte signerat" : m.osignerade() + " möten är inte signerade";
            oppet.add(new Oppet("motesutkast", vad, ref.href() + "/moten", "Mötena"));
        }
        return new Svar(oppet, m.senast() == null ? null : new Senast(m.senast(), "ett möte"));
    }
}

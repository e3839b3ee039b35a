package se.stegvis.avslut;

import jakarta.inject.Singleton;
import java.util.List;
import se.stegvis.deltagare.VidAvslut;
import se.stegvis.paborjat.PaborjadeIAkt;

/** Forms that the reader has begun in the case, other than this one. */
@Singleton
class PaborjadeVidAvslut implements VidAvslut {

    private final PaborjadeIAkt paborjade;

    PaborjadeVidAvslut(PaborjadeIAkt paborjade) {
        this.paborjade = paborjade;
    }

    @Override
    public Svar svar(Fraga fraga) {
        var avslut = fraga.deltagande().href() + "/avslut";
        var andra = paborjade.find(fraga.medarbetareId(), fraga.deltagande().deltagandeId()).stream()
                .filter(form -> !form.sida().startsWith(avslut))
                .toList();
        if (andra.isEmpty()) {
            return Svar.of(List.of());
        }
        var vad = andra.size() == 1
                ? "Ett formulär som du har börjat fylla i är inte sparat"
                : andra.size() + " formulär som du har börjat fylla i är inte sparade";
        return Svar.of(List.of(new Oppet("paborjat", vad, andra.get(0).sida(), "Fortsätt")));
    }
}

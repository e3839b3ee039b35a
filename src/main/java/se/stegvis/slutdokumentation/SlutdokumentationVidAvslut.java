package se.stegvis.slutdokumentation;

import jakarta.inject.Singleton;
import java.util.List;
import se.stegvis.deltagare.VidAvslut;

/** That the participant has not got hers, and has not said that she wants none. */
@Singleton
class SlutdokumentationVidAvslut implements VidAvslut {

    private static final String SAK = "slutdokumentation";

    private final Slutdokumentationer dokument;

    SlutdokumentationVidAvslut(Slutdokumentationer dokument) {
        this.dokument = dokument;
    }

    @Override
    public Svar svar(Fraga fraga) {
        var ref = fraga.deltagande();
        var senaste = dokument.senaste(ref);
        if (senaste.filter(s -> !s.isUtkast()).isPresent()) {
            return Svar.of(List.of());
        }
        var vad = senaste.isEmpty() ? "Ingen slutdokumentation är skriven" : "Slutdokumentationen är inte lämnad";
        return Svar.of(List.of(new Oppet(SAK, vad, ref.href() + "/slutdokumentation", "Öppna slutdokumentationen")));
    }
}

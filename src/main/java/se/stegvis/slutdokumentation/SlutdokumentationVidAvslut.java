package se.stegvis.slutdokumentation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.VidAvslut;
import se.stegvis.slutdokumentation.SlutdokumentationRepository.Senaste;

/** That the participant has not got hers, and has not said that she wants none. */
@Singleton
class SlutdokumentationVidAvslut implements VidAvslut {

    private static final String SAK = "slutdokumentation";

    private final SlutdokumentationRepository versioner;

    SlutdokumentationVidAvslut(SlutdokumentationRepository versioner) {
        this.versioner = versioner;
    }

    @Override
    public Map<Long, Svar> svar(Fraga fraga) {
        var senaste = versioner.findSenaste(fraga.insats().insatsId(), fraga.ids()).stream()
                .collect(Collectors.toMap(Senaste::deltagandeId, Senaste::utkast));
        return fraga.each(id -> Svar.of(oppet(fraga.ref(id), senaste.get(id))));
    }

    private static List<Oppet> oppet(DeltagandeRef ref, @Nullable Long utkast) {
        if (utkast != null && utkast == 0) {
            return List.of();
        }
        var vad = utkast == null ? "Ingen slutdokumentation är skriven" : "Slutdokumentationen är inte lämnad";
        return List.of(new Oppet(SAK, vad, ref.href() + "/slutdokumentation", "Öppna slutdokumentationen"));
    }
}

package se.stegvis.anteckning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.VidAvslut;

/** Notes that are not signed, and the latest that is. */
@Singleton
class AnteckningarVidAvslut implements VidAvslut {

    private final AnteckningRepository anteckningar;

    AnteckningarVidAvslut(AnteckningRepository anteckningar) {
        this.anteckningar = anteckningar;
    }

    @Override
    public Map<Long, Svar> svar(Fraga fraga) {
        return anteckningar.findVidAvslut(fraga.insats().insatsId(), fraga.ids(), fraga.medarbetareId()).stream()
                .collect(Collectors.toMap(a -> a.deltagandeId(), a -> svar(fraga.ref(a.deltagandeId()), a)));
    }

    private static Svar svar(DeltagandeRef ref, AnteckningRepository.VidAvslut a) {
        var senast = a.senast() == null ? null : new Senast(a.senast(), "en anteckning");
        if (a.mina() + a.andras() == 0) {
            return new Svar(List.of(), senast);
        }
        var vems = Stream.of(
                        a.mina() == 0 ? "" : a.mina() == 1 ? "en av dig" : a.mina() + " av dig",
                        a.andras() == 0 ? "" : a.andras() == 1 ? "en av någon annan" : a.andras() + " av andra")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" och "));
        var vad = "Anteckningar som inte är signerade, " + vems;
        return new Svar(List.of(new Oppet("utkast", vad, ref.href() + "/anteckningar", "Anteckningarna")), senast);
    }
}

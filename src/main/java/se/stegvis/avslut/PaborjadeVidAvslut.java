package se.stegvis.avslut;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.stegvis.deltagare.VidAvslut;
import se.stegvis.paborjat.PaborjadeIAkt;
import se.stegvis.paborjat.PaborjadeIAkt.Form;

/** Forms that the reader has begun in the case, other than this one. */
@Singleton
class PaborjadeVidAvslut implements VidAvslut {

    private final PaborjadeIAkt paborjade;

    PaborjadeVidAvslut(PaborjadeIAkt paborjade) {
        this.paborjade = paborjade;
    }

    @Override
    public Map<Long, Svar> svar(Fraga fraga) {
        return paborjade.find(fraga.medarbetareId(), fraga.ids()).stream()
                .filter(form ->
                        !form.sida().startsWith(fraga.ref(form.deltagandeId()).href() + "/avslut"))
                .collect(Collectors.groupingBy(
                        Form::deltagandeId, Collectors.collectingAndThen(Collectors.toList(), PaborjadeVidAvslut::av)));
    }

    private static Svar av(List<Form> andra) {
        var vad = andra.size() == 1
                ? "Ett formulär som du har börjat fylla i är inte sparat"
                : andra.size() + " formulär som du har börjat fylla i är inte sparade";
        return Svar.of(List.of(new Oppet("paborjat", vad, andra.get(0).sida(), "Fortsätt")));
    }
}

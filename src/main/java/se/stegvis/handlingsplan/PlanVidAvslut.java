package se.stegvis.handlingsplan;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.VidAvslut;
import se.stegvis.handlingsplan.HandlingsplanRepository.Kvar;

/** That the plan is not agreed, and steps that are left to do. */
@Singleton
class PlanVidAvslut implements VidAvslut {

    private final HandlingsplanRepository planer;

    PlanVidAvslut(HandlingsplanRepository planer) {
        this.planer = planer;
    }

    @Override
    public Map<Long, Svar> svar(Fraga fraga) {
        var kvar = planer.findKvar(fraga.insats().insatsId(), fraga.ids()).stream()
                .collect(Collectors.toMap(Kvar::deltagandeId, Function.identity()));
        return fraga.each(id -> Svar.of(oppet(fraga.ref(id), Optional.ofNullable(kvar.get(id)))));
    }

    private static List<Oppet> oppet(DeltagandeRef ref, Optional<Kvar> kvar) {
        var plan = ref.href() + "/handlingsplan";
        var oppet = new ArrayList<Oppet>();
        if (kvar.map(Kvar::forankrad).orElse(0L) == 0) {
            var vad = kvar.isEmpty()
                    ? "Ingen handlingsplan är skriven"
                    : "Handlingsplanen är inte förankrad med både deltagaren och remittenten";
            oppet.add(new Oppet("plan", vad, plan, "Öppna planen"));
        }
        long steg = kvar.map(Kvar::steg).orElse(0L);
        if (steg > 0) {
            var vad = steg == 1 ? "Ett steg i planen är inte klart" : steg + " steg i planen är inte klara";
            oppet.add(new Oppet("steg", vad, plan + "/andra", "Gå igenom stegen"));
        }
        return oppet;
    }
}

package se.stegvis.handlingsplan;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import se.stegvis.deltagare.VidAvslut;

/** That the plan is not agreed, and steps that are left to do. */
@Singleton
class PlanVidAvslut implements VidAvslut {

    private final HandlingsplanRepository planer;

    PlanVidAvslut(HandlingsplanRepository planer) {
        this.planer = planer;
    }

    @Override
    public Svar svar(Fraga fraga) {
        var ref = fraga.deltagande();
        var kvar = planer.findKvar(ref.insatsId(), ref.deltagandeId());
        var plan = ref.href() + "/handlingsplan";
        var oppet = new ArrayList<Oppet>();
        if (kvar.forankrade() == 0) {
            var vad = kvar.planer() == 0
                    ? "Ingen handlingsplan är skriven"
                    : "Handlingsplanen är inte förankrad med både deltagaren och remittenten";
            oppet.add(new Oppet("plan", vad, plan, "Öppna planen"));
        }
        if (kvar.steg() > 0) {
            var vad =
                    kvar.steg() == 1 ? "Ett steg i planen är inte klart" : kvar.steg() + " steg i planen är inte klara";
            oppet.add(new Oppet("steg", vad, plan + "/andra", "Gå igenom stegen"));
        }
        return Svar.of(oppet);
    }
}

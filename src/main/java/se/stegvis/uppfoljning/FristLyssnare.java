package se.stegvis.uppfoljning;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Anonymiserad;
import se.stegvis.deltagare.DeltagandeAteroppnat;
import se.stegvis.deltagare.DeltagandeAvslutat;
import se.stegvis.deltagare.InskrivenAndrad;
import se.stegvis.deltagare.KontaktpersonSatt;
import se.stegvis.deltagare.NnsErbjuden;
import se.stegvis.deltagare.PlanBekraftad;
import se.stegvis.deltagare.PlanFaststalld;
import se.stegvis.deltagare.PlanForankrad;
import se.stegvis.deltagare.SkattningRegistrerad;
import se.stegvis.deltagare.SkattningarInlasta;
import se.stegvis.deltagare.UppfoljningarInlasta;
import se.stegvis.installning.Installning;
import se.stegvis.installning.InstallningAndrad;
import se.stegvis.installning.Niva;

/** Has the frister worked out anew when another room has changed a fact, in the transaction that changed it. */
@Singleton
class FristLyssnare {

    private static final String SMAIL = "smail";
    private static final String DELTAGARE = "deltagare";
    private static final Set<Installning> TAKTER =
            Set.of(Installning.UPPFOLJNING_MANADER, Installning.PLANREVIDERING_MANADER);

    private final Frister frister;
    private final Ordningsbyte ordningsbyte;
    private final Uppfoljningsdelar delar;
    private final Avklaringar avklaringar;

    FristLyssnare(Frister frister, Ordningsbyte ordningsbyte, Uppfoljningsdelar delar, Avklaringar avklaringar) {
        this.frister = frister;
        this.ordningsbyte = ordningsbyte;
        this.delar = delar;
        this.avklaringar = avklaringar;
    }

    /** Also told of all that are enrolled, or that a file has changed in this or something else. */
    @EventListener
    void on(KontaktpersonSatt satt) {
        if (satt.inskrivna() || satt.inlasta()) {
            rakna(satt.deltaganden());
        }
    }

    @EventListener
    void on(DeltagandeAvslutat avslutat) {
        rakna(avslutat.deltaganden());
    }

    @EventListener
    void on(DeltagandeAteroppnat ateroppnat) {
        rakna(ateroppnat.tidigare().stream()
                .map(DeltagandeAteroppnat.Tidigare::deltagandeId)
                .toList());
    }

    @EventListener
    void on(InskrivenAndrad andrad) {
        ordningsbyte.flytta(andrad);
        rakna(andrad.deltagande());
    }

    @EventListener
    void on(PlanFaststalld faststalld) {
        delar.gjord(faststalld.deltagande(), Svar.REVIDERAD, faststalld.dag(), faststalld.medarbetareId());
        rakna(faststalld.deltagande());
    }

    @EventListener
    void on(PlanBekraftad bekraftad) {
        delar.gjord(bekraftad.deltagande(), Svar.OFORANDRAD, bekraftad.dag(), bekraftad.medarbetareId());
        rakna(bekraftad.deltagande());
    }

    @EventListener
    void on(SkattningRegistrerad skattning) {
        var smail = skattning.instrument().equals(SMAIL) && skattning.svarande().equals(DELTAGARE);
        if (smail && delar.gjord(skattning.deltagande(), Svar.GJORD, skattning.datum(), skattning.medarbetareId())) {
            rakna(skattning.deltagande());
        }
    }

    @EventListener
    void on(SkattningarInlasta inlasta) {
        var klara = delar.inlasta(inlasta.svar());
        if (!klara.isEmpty()) {
            rakna(klara);
        }
    }

    @EventListener
    void on(NnsErbjuden nns) {
        avklaringar.nnsErbjuden(nns.deltagande());
    }

    @EventListener
    void on(PlanForankrad forankrad) {
        rakna(forankrad.deltagande());
    }

    @EventListener
    void on(Anonymiserad anonymiserad) {
        rakna(List.of(anonymiserad.deltagandeId()));
    }

    @EventListener
    void on(UppfoljningarInlasta inlasta) {
        rakna(inlasta.deltaganden());
    }

    @EventListener
    void on(InstallningAndrad andrad) {
        if (TAKTER.contains(andrad.installning()) && andrad.niva().slag() == Niva.Slag.INSATS) {
            frister.raknaInsats(andrad.niva().id());
        }
    }

    private void rakna(DeltagandeRef ref) {
        rakna(List.of(ref.deltagandeId()));
    }

    private void rakna(Collection<Long> deltaganden) {
        frister.rakna(deltaganden);
    }
}

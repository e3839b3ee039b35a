package se.stegvis.handlingsplan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.deltagare.EfterAvslut;
import se.stegvis.gemensamt.Datum;
import se.stegvis.handlingsplan.HandlingsplanView.Avtal;
import se.stegvis.handlingsplan.HandlingsplanView.Sigill;
import se.stegvis.handlingsplan.PlanversionRepository.Rad;
import se.stegvis.handlingsplan.PlanversionView.Faststall;
import se.stegvis.handlingsplan.PlanversionView.Version;
import se.stegvis.web.Formular;

/** Makes the page of one version, and the one to fix the next. */
@Singleton
class Versionssida {

    private final Planversioner versioner;
    private final Deltagarna deltagarna;

    Versionssida(Planversioner versioner, Deltagarna deltagarna) {
        this.versioner = versioner;
        this.deltagarna = deltagarna;
    }

    Optional<Version> visa(DeltagandeRef ref, int nummer) {
        var tva = versioner.medForegaende(ref, nummer);
        if (tva.isEmpty()) {
            return Optional.empty();
        }
        var version = tva.get(0);
        var innehall = versioner.innehall(version);
        var fore = tva.size() == 1 ? Planinnehall.TOMT : versioner.innehall(tva.get(1));
        var tid = deltagarna.tid(ref);
        return Optional.of(new Version(
                ref,
                deltagarna.visa(ref),
                PlanversionView.href(ref, nummer),
                nummer,
                HandlingsplanView.faststalld(version),
                innehall.upprattad().isEmpty() ? "" : Datum.lasbart(LocalDate.parse(innehall.upprattad())),
                Sigill.of(version),
                version.hash(),
                Avtal.of(version),
                tva.size() == 1,
                nummer - 1,
                Planskillnad.mellan(fore.fritext(VisadUppgift::fritext), innehall.fritext(VisadUppgift::fritext)),
                InnehallView.of(innehall, tid.inskriven(), Plansida.till(tid, version.dag()))));
    }

    /** @param form as typed; null for what is stored */
    Faststall faststall(Handlingsplan plan, @Nullable Formular form) {
        var ref = plan.ref();
        var senaste = versioner.senaste(ref);
        var utkast = versioner.utkast(ref, plan);
        int foregaende = senaste.map(Rad::nummer).orElse(0);
        // The first version takes over the days an import gave the plan.
        var stored = senaste.isEmpty()
                ? ForankringForm.fields(plan.forankradDeltagare(), plan.forankradRemittent(), plan.version())
                : ForankringForm.fields(null, null, plan.version());
        var fore = senaste.map(versioner::innehall).orElse(Planinnehall.TOMT);
        return new Faststall(
                ref,
                deltagarna.visa(ref),
                ForankringForm.declare(form == null ? Formular.of(stored) : form),
                foregaende + 1,
                senaste.isEmpty(),
                foregaende,
                EfterAvslut.planversion(deltagarna.tid(ref))
                        .orElseGet(() -> hinder(
                                utkast, versioner.andringar(utkast, senaste).isEmpty(), foregaende)),
                Planskillnad.mellan(fore.fritext(VisadUppgift::fritext), utkast.fritext(VisadUppgift::fritext)));
    }

    private static String hinder(Planinnehall utkast, boolean oforandrad, int foregaende) {
        if (utkast.delmal().isEmpty()) {
            return "Planen har inga delmål ännu. Skriv minst ett innan den fastställs";
        }
        return oforandrad && foregaende > 0
                ? "Planen säger samma sak som version %d. Bekräfta den oförändrad i stället".formatted(foregaende)
                : "";
    }
}

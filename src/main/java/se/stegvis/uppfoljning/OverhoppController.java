package se.stegvis.uppfoljning;

import static se.stegvis.behorighet.Behorighet.SKRIVA_I_AKT;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import java.time.LocalDate;
import java.util.List;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.gemensamt.Datum;
import se.stegvis.uppfoljning.UppfoljningView.Overhoppning;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Kodord;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** That a follow-up is not held, and why; and that it is to be held after all. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/uppfoljningar/{forfallodag}/overhopp")
@Produces(MediaType.TEXT_HTML)
class OverhoppController {

    private static final String FORM = "uppfoljning/overhopp";

    private final Akt.Reader akter;
    private final Uppfoljningsskrivning skrivning;
    private final Deltagarna deltagarna;

    OverhoppController(Akt.Reader akter, Uppfoljningsskrivning skrivning, Deltagarna deltagarna) {
        this.akter = akter;
        this.skrivning = skrivning;
        this.deltagarna = deltagarna;
    }

    @Get
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> edit(@RequestBean DeltagandeRef deltagande, @PathVariable String forfallodag) {
        var akt = akter.read(deltagande);
        var dag = akt.forfallodag(forfallodag);
        if (akt.find(dag).filter(u -> u.genomford() != null).isPresent()) {
            return Pages.seeOther(Akt.href(deltagande, dag));
        }
        return Pages.show(FORM, view(akt, dag, Formular.of(OverhoppForm.of(akt.find(dag)))));
    }

    /** The button that was pressed decides whether it is skipped or that is taken back. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_I_AKT)
    @Klartext
    HttpResponse<?> update(
            @RequestBean DeltagandeRef deltagande,
            @PathVariable String forfallodag,
            @Body FormData data,
            Inloggad inloggad) {
        var akt = akter.read(deltagande);
        var dag = akt.forfallodag(forfallodag);
        var check = new Check(data);
        if (data.has("angra")) {
            var hoppad = akt.find(dag)
                    .filter(u -> u.hoppadesOver() != null)
                    .orElseThrow(() -> new OptimisticLockException("The follow-up is not skipped"));
            skrivning.angra(deltagande, hoppad, check.version("version"), inloggad.medarbetareId());
            return Pages.seeOther(Akt.href(deltagande), Notis.OVERHOPP_ANGRAT);
        }
        var form = OverhoppForm.read(check);
        if (!check.ok()) {
            return Pages.again(FORM, view(akt, dag, Formular.of(check)));
        }
        skrivning.hoppa(
                deltagande,
                dag,
                form.skal(),
                form.text(),
                check.version("version"),
                form.tidigare() ? tidigare(akt, dag) : List.of(),
                inloggad.medarbetareId());
        return Pages.seeOther(Akt.href(deltagande), Notis.OVERHOPPAD);
    }

    private static List<LocalDate> tidigare(Akt akt, LocalDate dag) {
        return akt.attGora().stream().filter(d -> d.isBefore(dag)).toList();
    }

    private Overhoppning view(Akt akt, LocalDate dag, Formular form) {
        var antal = tidigare(akt, dag).size();
        var tidigare = antal == 0
                ? ""
                : antal == 1
                        ? "Hoppa också över den tidigare, av samma skäl"
                        : "Hoppa också över de %d tidigare, av samma skäl".formatted(antal);
        var hoppad = akt.find(dag).map(Uppfoljning::hoppadesOver).orElse(null);
        return new Overhoppning(
                akt.ref(),
                deltagarna.visa(akt.ref()),
                OverhoppForm.declare(form, tidigare),
                Datum.lasbart(dag),
                Akt.href(akt.ref(), dag) + "/overhopp",
                hoppad == null ? "" : Kodord.of(Overhopp.class, hoppad).etikett(),
                tidigare);
    }
}

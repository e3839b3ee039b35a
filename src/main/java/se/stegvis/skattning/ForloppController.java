package se.stegvis.skattning;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.diagram.Figur;
import se.stegvis.diagram.Skala;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.skattning.SkattningView.OverTid;
import se.stegvis.web.Pages;

/** SMAIL over time, a graph a question: what coach and deltagare look at together. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/skattningar/smail")
@Produces(MediaType.TEXT_HTML)
class ForloppController {

    private final Skattningar skattningar;
    private final Instrumenten instrumenten;
    private final Doljning doljning;
    private final Omgivning omgivning;
    private final Deltagarna deltagarna;
    private final Clock clock;

    ForloppController(
            Skattningar skattningar,
            Instrumenten instrumenten,
            Doljning doljning,
            Omgivning omgivning,
            Deltagarna deltagarna,
            Clock clock) {
        this.skattningar = skattningar;
        this.instrumenten = instrumenten;
        this.doljning = doljning;
        this.omgivning = omgivning;
        this.deltagarna = deltagarna;
        this.clock = clock;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> index(@RequestBean DeltagandeRef deltagande) {
        var alla = skattningar.find(deltagande).getOrDefault(Instrumenten.SMAIL, List.of());
        var dolda = doljning.dolda(deltagande.insatsId(), alla);
        var forlopp = forlopp(
                deltagande, alla.stream().filter(Predicate.not(dolda::contains)).toList());
        var fragor = instrumenten.fragor(Instrumenten.SMAIL);
        var matt = instrumenten.get(Instrumenten.SMAIL).skala();
        var skala = Skala.of(matt.min(), matt.max(), 1);
        var view = new OverTid(
                deltagande,
                deltagarna.visa(deltagande),
                dolda.isEmpty() ? "" : "Svar som väntar på den andra parten visas inte ännu.",
                forlopp.map(f -> fragor.stream().map(f::rad).toList()).orElse(List.of()),
                forlopp.map(f -> fragor.stream()
                                .map(fraga ->
                                        Figur.of("fraga-" + fraga.nyckel().replace('_', '-'), f.diagram(fraga, skala)))
                                .toList())
                        .orElse(List.of()));
        return Pages.show("skattning/over-tid", view);
    }

    private Optional<Forlopp> forlopp(DeltagandeRef ref, List<Matning> matningar) {
        if (matningar.isEmpty()) {
            return Optional.empty();
        }
        var tid = deltagarna.tid(ref);
        var till = Objects.requireNonNullElse(tid.utskriven(), LocalDate.now(clock));
        var versioner = matningar.stream()
                .map(Matning::version)
                .distinct()
                .map(version -> instrumenten.get(Instrumenten.SMAIL, version))
                .toList();
        return Optional.of(
                new Forlopp(versioner, matningar, tid.inskriven(), till, omgivning.av(ref, tid.inskriven(), till)));
    }
}

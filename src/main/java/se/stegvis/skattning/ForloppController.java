package se.stegvis.skattning;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import java.util.List;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.skattning.SkattningView.OverTid;
import se.stegvis.web.Pages;

/** SMAIL over time, a graph a question: what coach and deltagare look at together. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/skattningar/smail")
@Produces(MediaType.TEXT_HTML)
class ForloppController {

    /** So many of what happened are in sight; the rest is folded. */
    private static final int SYNLIGA = 6;

    private final Forloppen forloppen;
    private final Deltagarna deltagarna;

    ForloppController(Forloppen forloppen, Deltagarna deltagarna) {
        this.forloppen = forloppen;
        this.deltagarna = deltagarna;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> index(@RequestBean DeltagandeRef deltagande) {
        var funnet = forloppen.find(deltagande);
        var forlopp = funnet.forlopp();
        var handelser = forlopp.map(Forlopp::handelser).orElse(List.of());
        var view = new OverTid(
                deltagande,
                deltagarna.visa(deltagande),
                funnet.dolt() ? "Svar som väntar på den andra parten visas inte ännu." : "",
                forlopp.map(f -> forloppen.fragor().stream().map(f::rad).toList())
                        .orElse(List.of()),
                handelser.stream().limit(SYNLIGA).toList(),
                handelser.stream().skip(SYNLIGA).toList(),
                forlopp.map(forloppen::figurer).orElse(List.of()));
        return Pages.show("skattning/over-tid", view);
    }
}

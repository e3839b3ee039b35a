package se.stegvis.skattning;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import java.util.Optional;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.skattning.SkattningView.Index;
import se.stegvis.web.Pages;

/** Everything measured on a deltagande. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/skattningar")
@Produces(MediaType.TEXT_HTML)
class SkattningController {

    private final Skattningar skattningar;
    private final Instrumenten instrumenten;
    private final Deltagarna deltagarna;

    SkattningController(Skattningar skattningar, Instrumenten instrumenten, Deltagarna deltagarna) {
        this.skattningar = skattningar;
        this.instrumenten = instrumenten;
        this.deltagarna = deltagarna;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> index(@RequestBean DeltagandeRef deltagande) {
        var matningar = skattningar.find(deltagande);
        var smail = Optional.ofNullable(matningar.get(Instrumenten.SMAIL))
                .map(alla -> SmailTabell.of(
                        instrumenten.get(Instrumenten.SMAIL), instrumenten.fragor(Instrumenten.SMAIL), alla));
        var ors = Optional.ofNullable(matningar.get(Instrumenten.ORS))
                .map(alla -> OrsTabell.of(instrumenten.get(Instrumenten.ORS), alla));
        var view = new Index(
                deltagande,
                deltagarna.visa(deltagande),
                smail.stream().toList(),
                ors.stream().toList());
        return Pages.show("skattning/index", view);
    }
}

package se.stegvis.skattning;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import java.util.List;
import java.util.function.Predicate;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Deltagarna;
import se.stegvis.gemensamt.Datum;
import se.stegvis.instrument.Instrumenten;
import se.stegvis.instrument.Svarande;
import se.stegvis.skattning.SkattningView.Index;
import se.stegvis.skattning.SkattningView.Vantar;
import se.stegvis.web.Pages;

/** Everything measured on a deltagande. */
@Controller("/insatser/{insatsId}/deltaganden/{deltagandeId}/skattningar")
@Produces(MediaType.TEXT_HTML)
class SkattningController {

    /** So many are listed at once; the rest is folded. */
    private static final int SENASTE = 10;

    private final Skattningar skattningar;
    private final Matningssida matningar;
    private final Instrumenten instrumenten;
    private final Doljning doljning;
    private final Orssida ors;
    private final Deltagarna deltagarna;

    SkattningController(
            Skattningar skattningar,
            Matningssida matningar,
            Instrumenten instrumenten,
            Doljning doljning,
            Orssida ors,
            Deltagarna deltagarna) {
        this.skattningar = skattningar;
        this.matningar = matningar;
        this.instrumenten = instrumenten;
        this.doljning = doljning;
        this.ors = ors;
        this.deltagarna = deltagarna;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> index(@RequestBean DeltagandeRef deltagande) {
        var alla = skattningar.find(deltagande);
        var smail = alla.getOrDefault(Instrumenten.SMAIL, List.of());
        var dolda = doljning.dolda(deltagande.insatsId(), smail);
        var synliga = smail.stream().filter(Predicate.not(dolda::contains)).toList();
        var poster = matningar.poster(deltagande);
        var view = new Index(
                deltagande,
                deltagarna.visa(deltagande),
                synliga.isEmpty()
                        ? List.of()
                        : List.of(SmailTabell.of(
                                instrumenten.get(Instrumenten.SMAIL),
                                instrumenten.fragor(Instrumenten.SMAIL),
                                synliga)),
                dolda.stream().map(m -> vantar(deltagande, m)).toList(),
                ors.visa(deltagande, alla),
                poster.stream().limit(SENASTE).toList(),
                poster.stream().skip(SENASTE).toList());
        return Pages.show("skattning/index", view);
    }

    private static Vantar vantar(DeltagandeRef ref, Matning matning) {
        var andra = matning.svarande() == Svarande.COACH ? Svarande.DELTAGARE : Svarande.COACH;
        return new Vantar(
                "%s svar %s är dolda tills %s svar för samma dag finns."
                        .formatted(
                                matning.svarande().etikett() + "s",
                                Datum.lasbart(matning.datum()),
                                Smailsida.namn(andra) + "s"),
                ref.href() + "/skattningar/smail/ny/" + andra.kod(),
                "Skriv in %s svar".formatted(Smailsida.namn(andra) + "s"));
    }
}

package se.stegvis.kontaktperson;

import static se.stegvis.behorighet.Behorighet.TILLDELA;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import java.time.Clock;
import java.time.LocalDate;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.kontaktperson.BytQueries.Medarbetarrad;
import se.stegvis.kontaktperson.KontaktpersonView.Lista;
import se.stegvis.kontaktperson.KontaktpersonView.Rad;
import se.stegvis.web.Pages;

/** Who has how many participants in an insats, and who has nobody. */
@Controller("/insatser/{insatsId}/kontaktpersoner")
@Produces(MediaType.TEXT_HTML)
class KontaktpersonerController {

    private final BytQueries queries;
    private final Clock clock;

    KontaktpersonerController(BytQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Get
    @Kraver(TILLDELA)
    HttpResponse<?> index(@RequestBean InsatsRef insats, Inloggad inloggad) {
        var rader = queries.findMedarbetare(insats.insatsId(), LocalDate.now(clock));
        var utan = queries.countUtan(insats.insatsId());
        return Pages.show(
                "kontaktperson/lista",
                new Lista(
                        insats,
                        insatsNamn(insats, inloggad),
                        rader.stream().map(r -> Rad.of(insats, r)).toList(),
                        utan,
                        utan
                                + rader.stream()
                                        .filter(Rad::saknas)
                                        .mapToLong(Medarbetarrad::antal)
                                        .sum()));
    }

    static String insatsNamn(InsatsRef insats, Inloggad inloggad) {
        return inloggad.uppdrag().stream()
                .filter(u -> u.insatsId() == insats.insatsId())
                .findFirst()
                .map(Inloggad.Uppdrag::insatsNamn)
                .orElse("");
    }
}

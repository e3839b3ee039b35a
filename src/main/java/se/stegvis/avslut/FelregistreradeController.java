package se.stegvis.avslut;

import static se.stegvis.behorighet.Behorighet.FELREGISTRERA;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import java.util.Optional;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.avslut.AvslutView.Felregistrerad;
import se.stegvis.avslut.AvslutView.Felregistrerade;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.gemensamt.Datum;
import se.stegvis.web.Pages;

/** What was registered by mistake, so that it can be traced though no count and no list of ongoing has it. */
@Controller("/insatser/{insatsId}/felregistrerade")
@Produces(MediaType.TEXT_HTML)
class FelregistreradeController {

    private final AvslutQueries queries;

    FelregistreradeController(AvslutQueries queries) {
        this.queries = queries;
    }

    @Get
    @Kraver(FELREGISTRERA)
    HttpResponse<?> index(@RequestBean InsatsRef insats) {
        var rader = queries.findFelregistrerade(insats.insatsId()).stream()
                .map(f -> rad(insats, f))
                .toList();
        return Pages.show("avslut/felregistrerade", new Felregistrerade(insats, rader));
    }

    private static Felregistrerad rad(InsatsRef insats, AvslutQueries.Felregistrerad f) {
        return new Felregistrerad(
                VisadPerson.of(f.id(), f.fornamn(), f.efternamn(), f.deltagarNr()),
                new DeltagandeRef(insats.insatsId(), f.id()).href() + "/avslut",
                Datum.lasbart(f.inskriven()),
                Optional.ofNullable(f.nar()).map(Datum::lasbart).orElse(""),
                Optional.ofNullable(f.namn()).orElse("Inläst från fil"),
                VisadUppgift.fritext(f.skal()));
    }
}

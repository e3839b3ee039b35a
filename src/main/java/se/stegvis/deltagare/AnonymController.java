package se.stegvis.deltagare;

import static se.stegvis.behorighet.Behorighet.SKRIVA_IN;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.DeltagareView.Anonym;
import se.stegvis.gemensamt.Halvar;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Counts an anonymous participant: sex and half-year, nothing else. */
@Controller("/insatser/{insatsId}/anonyma")
@Produces(MediaType.TEXT_HTML)
class AnonymController {

    private static final int HALVAR_TILLBAKA = 4;

    private final Inskrivningar inskrivningar;
    private final Clock clock;

    AnonymController(Inskrivningar inskrivningar, Clock clock) {
        this.inskrivningar = inskrivningar;
        this.clock = clock;
    }

    @Get("/ny")
    @Kraver(SKRIVA_IN)
    HttpResponse<?> fresh(@RequestBean InsatsRef insats) {
        requireIndividinsats(insats);
        var nu = Halvar.of(LocalDate.now(clock)).toString();
        return Pages.show("deltagare/anonym", view(insats, Formular.of(FormData.of(Map.of("halvar", nu)))));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_IN)
    HttpResponse<?> create(@RequestBean InsatsRef insats, @Body FormData form) {
        requireIndividinsats(insats);
        var check = new Check(form);
        var kon = check.choice("kon", Val.KON, "Välj kön");
        var halvar = Halvar.parse(check.choice("halvar", halvar(), "Välj halvår"));
        if (!check.ok()) {
            return Pages.again("deltagare/anonym", view(insats, Formular.of(check)));
        }
        inskrivningar.skrivInAnonym(insats, kon, halvar.orElseThrow());
        return Pages.seeOther(insats.href() + "/deltagare", Notis.ANONYM_INSKRIVEN);
    }

    private Anonym view(InsatsRef insats, Formular form) {
        return new Anonym(insats, form.val("kon", Val.KON).val("halvar", halvar()));
    }

    /** This half-year and some before it, latest first. */
    private List<Alternativ> halvar() {
        return Stream.iterate(
                        Halvar.of(LocalDate.now(clock)),
                        h -> Halvar.of(h.first().minusDays(1)))
                .limit(HALVAR_TILLBAKA)
                .map(h -> new Alternativ(
                        h.toString(), h.halva() == 1 ? "januari–juni " + h.ar() : "juli–december " + h.ar()))
                .toList();
    }

    private void requireIndividinsats(InsatsRef insats) {
        if (!inskrivningar.tarEmot(insats)) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
    }
}

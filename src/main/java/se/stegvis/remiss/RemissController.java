package se.stegvis.remiss;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;
import static se.stegvis.behorighet.Behorighet.SKRIVA_REMISS;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Inskrivningar;
import se.stegvis.gemensamt.Personnummer;
import se.stegvis.remiss.RemissView.Form;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Remisser: the list, the page of one, and what it says. */
@Controller("/insatser/{insatsId}/remisser")
@Produces(MediaType.TEXT_HTML)
class RemissController {

    private static final String FORM = "remiss/form";

    private final Remisser remisser;
    private final Remisslista lista;
    private final Remissida sida;
    private final RemissForm form;
    private final Inskrivningar inskrivningar;
    private final Clock clock;

    RemissController(
            Remisser remisser,
            Remisslista lista,
            Remissida sida,
            RemissForm form,
            Inskrivningar inskrivningar,
            Clock clock) {
        this.remisser = remisser;
        this.lista = lista;
        this.sida = sida;
        this.form = form;
        this.inskrivningar = inskrivningar;
        this.clock = clock;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> index(
            @RequestBean InsatsRef insats,
            @QueryValue(defaultValue = "") String status,
            @QueryValue(value = "sida", defaultValue = "") String nummer,
            Inloggad inloggad) {
        return Pages.show("remiss/index", lista.visa(insats, status, nummer, inloggad));
    }

    @Get("/{remissId}")
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> show(@RequestBean InsatsRef insats, @PathVariable long remissId, Inloggad inloggad) {
        return Pages.show("remiss/show", sida.visa(insats, remisser.find(insats, remissId), inloggad));
    }

    @Get("/ny")
    @Kraver(SKRIVA_REMISS)
    @Klartext
    HttpResponse<?> fresh(@RequestBean InsatsRef insats) {
        requireIndividinsats(insats);
        var idag = LocalDate.now(clock).toString();
        return Pages.show(FORM, ny(insats, Formular.of(FormData.of(Map.of("inkom", idag)))));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_REMISS)
    @Klartext
    HttpResponse<?> create(@RequestBean InsatsRef insats, @Body FormData data, Inloggad inloggad) {
        requireIndividinsats(insats);
        var check = new Check(data);
        var last = form.read(check, Optional.empty(), "");
        if (!check.ok()) {
            return Pages.again(FORM, ny(insats, Formular.of(check)));
        }
        var remiss = remisser.registrera(insats, last, inloggad.medarbetareId());
        return Pages.seeOther(Remissida.href(insats, remiss.id()), Notis.REMISS_REGISTRERAD);
    }

    @Get("/{remissId}/andra")
    @Kraver(SKRIVA_REMISS)
    @Klartext
    HttpResponse<?> edit(@RequestBean InsatsRef insats, @PathVariable long remissId) {
        var remiss = remisser.find(insats, remissId);
        var fields = new LinkedHashMap<>(form.falt(remiss));
        var person = Remissida.person(remiss);
        fields.put("fornamn", person.fornamn());
        fields.put("efternamn", person.efternamn());
        if (form.nummer(remiss).filter(n -> n.fodd().equals(remiss.fodd())).isPresent()) {
            // The number says it, and goes on saying it when another is typed.
            fields.put("fodd", "");
        }
        fields.put("version", String.valueOf(remiss.version()));
        return Pages.show(FORM, andra(insats, remiss, Formular.of(FormData.of(fields))));
    }

    /** What it said before stays in the trail, with the reason. */
    @Post(uri = "/{remissId}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_REMISS)
    @Klartext
    HttpResponse<?> update(
            @RequestBean InsatsRef insats, @PathVariable long remissId, @Body FormData data, Inloggad inloggad) {
        var remiss = remisser.find(insats, remissId);
        var check = new Check(data);
        var last = form.read(check, form.nummer(remiss), remiss.remittent());
        var skal = check.text(RemissForm.SKAL, 500, "Skriv varför remissen ändras");
        if (!check.ok()) {
            return Pages.again(FORM, andra(insats, remiss, Formular.of(check)));
        }
        remisser.andra(insats, remiss, last, skal, inloggad.medarbetareId(), check.version("version"));
        return Pages.seeOther(Remissida.href(insats, remissId), Notis.SPARAT);
    }

    private Form ny(InsatsRef insats, Formular formular) {
        var action = insats.href() + "/remisser";
        return new Form(insats, action, action, true, form.declare(formular, ""), "");
    }

    private Form andra(InsatsRef insats, Remiss remiss, Formular formular) {
        var href = Remissida.href(insats, remiss.id());
        var nummer =
                VisadUppgift.of(form.nummer(remiss).map(Personnummer::toString).orElse(""));
        return new Form(insats, href, href, false, form.declare(formular, remiss.remittent()), nummer.text());
    }

    private void requireIndividinsats(InsatsRef insats) {
        if (!inskrivningar.tarEmot(insats)) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
    }
}

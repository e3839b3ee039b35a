package se.stegvis.remiss;

import static se.stegvis.behorighet.Behorighet.SKRIVA_IN;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Klartext;
import se.stegvis.behorighet.Kraver;
import se.stegvis.deltagare.Inskrivningsstart;
import se.stegvis.deltagare.Inskrivningsstart.Borjan;
import se.stegvis.web.FormData;

/** Begins to enrol whom a remiss is about, once it is admitted: nothing is asked that the remiss says. */
@Controller("/insatser/{insatsId}/remisser/{remissId}/inskrivning")
@Produces(MediaType.TEXT_HTML)
class RemissinskrivningController {

    private final Remisser remisser;
    private final RemissForm form;
    private final Inskrivningsstart start;

    RemissinskrivningController(Remisser remisser, RemissForm form, Inskrivningsstart start) {
        this.remisser = remisser;
        this.form = form;
        this.start = start;
    }

    @Get("/ny")
    @Kraver(SKRIVA_IN)
    @Klartext
    HttpResponse<?> fresh(@RequestBean InsatsRef insats, @PathVariable long remissId, Inloggad inloggad) {
        return start.visa(borjan(insats, antagen(insats, remissId), inloggad));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SKRIVA_IN)
    @Klartext
    HttpResponse<?> create(
            @RequestBean InsatsRef insats, @PathVariable long remissId, @Body FormData data, Inloggad inloggad) {
        return start.taEmot(borjan(insats, antagen(insats, remissId), inloggad), data);
    }

    private Remiss antagen(InsatsRef insats, long remissId) {
        var remiss = remisser.find(insats, remissId);
        if (!remiss.kanSkrivasIn()) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "");
        }
        return remiss;
    }

    private Borjan borjan(InsatsRef insats, Remiss remiss, Inloggad inloggad) {
        var href = Remissida.href(insats, remiss.id());
        return new Borjan(
                insats, inloggad, href + "/inskrivning", href, kant(remiss), form.nummer(remiss), remiss.id(), null);
    }

    private Map<String, String> kant(Remiss remiss) {
        var person = Remissida.person(remiss);
        var kant = new LinkedHashMap<>(form.falt(remiss));
        kant.keySet().retainAll(Set.of("kon", "telefon", "remittent", "fodd"));
        if (remiss.personnummer() != null) {
            kant.put("fodd", "");
        }
        kant.put("fornamn", person.fornamn());
        kant.put("efternamn", person.efternamn());
        return kant;
    }
}

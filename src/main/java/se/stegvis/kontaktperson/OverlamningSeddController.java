package se.stegvis.kontaktperson;

import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import java.time.Clock;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.FormData;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Somebody says that she has seen whom she has got. */
@Controller("/insatser/{insatsId}/overlamningar/sedda")
@Produces(MediaType.TEXT_HTML)
class OverlamningSeddController {

    private final KontaktpersonstidRepository tider;
    private final Clock clock;

    OverlamningSeddController(KontaktpersonstidRepository tider, Clock clock) {
        this.tider = tider;
        this.clock = clock;
    }

    /** Takes the ones that stood on her page: one that came meanwhile is still news. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> create(@RequestBean InsatsRef insats, @Body FormData form, Inloggad inloggad) {
        var ids = form.all("overlamning").stream()
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .toList();
        if (!ids.isEmpty()) {
            tider.setSedda(insats.insatsId(), inloggad.medarbetareId(), ids, clock.instant());
        }
        return Pages.seeOther("/", Notis.OVERLAMNINGAR_SEDDA);
    }
}

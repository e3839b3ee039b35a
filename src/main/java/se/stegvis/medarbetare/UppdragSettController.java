package se.stegvis.medarbetare;

import static se.stegvis.behorighet.Behorighet.SE_NYA_UPPDRAG;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.FormData;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** A samordnare says that she has seen who was let into her insats. */
@Controller("/insatser/{insatsId}/uppdrag/sedda")
@Produces(MediaType.TEXT_HTML)
class UppdragSettController {

    private final Uppdragen uppdragen;

    UppdragSettController(Uppdragen uppdragen) {
        this.uppdragen = uppdragen;
    }

    /** Takes the ones that stood on her page: one that came meanwhile is still news. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(SE_NYA_UPPDRAG)
    HttpResponse<?> create(@RequestBean InsatsRef insats, @Body FormData form, Inloggad inloggad) {
        var ids = form.all("uppdrag").stream()
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .toList();
        uppdragen.sett(inloggad.medarbetareId(), insats.insatsId(), ids);
        return Pages.seeOther("/", Notis.UPPDRAG_SEDDA);
    }
}

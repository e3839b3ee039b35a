package se.stegvis.meddelande;

import static se.stegvis.behorighet.Behorighet.HANTERA_INSTALLNINGAR;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Withdraws a meddelande or a stopp before its time. */
@Controller(MeddelandeView.HREF + "/{meddelandeId}/indragning")
@Produces(MediaType.TEXT_HTML)
class IndragningController {

    private final MeddelandeRepository repository;
    private final Meddelanden meddelanden;

    IndragningController(MeddelandeRepository repository, Meddelanden meddelanden) {
        this.repository = repository;
        this.meddelanden = meddelanden;
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> create(@PathVariable long meddelandeId, Inloggad inloggad) {
        var meddelande =
                repository.findById(meddelandeId).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
        meddelanden.dra(meddelande, inloggad.medarbetareId());
        return Pages.seeOther(MeddelandeView.HREF, Notis.INDRAGET);
    }
}

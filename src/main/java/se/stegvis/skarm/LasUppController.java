package se.stegvis.skarm;

import static se.stegvis.behorighet.Behorighet.VARA_INLOGGAD;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.medarbetare.Losenordsprov;
import se.stegvis.web.ClientAddress;
import se.stegvis.web.FormData;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** Takes a lent screen back, with the password of whoever is signed in. */
@Controller(LasUppController.HREF)
@Produces(MediaType.TEXT_HTML)
class LasUppController {

    static final String HREF = "/las-upp";

    private static final String SIDA = "skarm/las-upp";

    private final Skarmar skarmar;
    private final Losenordsprov prov;
    private final ClientAddress clientAddress;

    LasUppController(Skarmar skarmar, Losenordsprov prov, ClientAddress clientAddress) {
        this.skarmar = skarmar;
        this.prov = prov;
        this.clientAddress = clientAddress;
    }

    @Get
    @Kraver(VARA_INLOGGAD)
    HttpResponse<?> show(Inloggad inloggad) {
        return inloggad.skarm().isEmpty() ? Pages.seeOther("/") : Pages.show(SIDA, view(inloggad, ""));
    }

    /** A second window that was not told of it leads where the first went. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(VARA_INLOGGAD)
    HttpResponse<?> create(HttpRequest<?> request, @Body FormData form, Inloggad inloggad) {
        if (inloggad.skarm().isEmpty()) {
            return Pages.seeOther("/");
        }
        if (form.get("losenord").isEmpty()) {
            return Pages.again(SIDA, view(inloggad, "Skriv ditt lösenord"));
        }
        if (!prov.stammer(inloggad.medarbetareId(), form.get("losenord"), clientAddress.of(request))) {
            return Pages.again(SIDA, view(inloggad, "Lösenordet stämmer inte"));
        }
        return skarmar.aterta(inloggad.sessionId())
                .<HttpResponse<?>>map(skarm -> Pages.seeOther(
                        skarmar.formular(skarm.formular()).tillbaka(skarm.ref()),
                        skarm.isKlar() ? Notis.SKARM_KLAR : Notis.SKARM_AVBRUTEN))
                .orElseGet(() -> Pages.seeOther("/"));
    }

    private static SkarmView.LasUpp view(Inloggad inloggad, String fel) {
        return new SkarmView.LasUpp(inloggad.skarm(), inloggad.namn(), fel);
    }
}

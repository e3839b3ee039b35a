package se.stegvis.medarbetare;

import io.micronaut.context.env.Environment;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.behorighet.Oppen;
import se.stegvis.session.SessionCookie;
import se.stegvis.session.Sessions;
import se.stegvis.web.Check;
import se.stegvis.web.ClientAddress;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Pages;

@Controller
@Produces(MediaType.TEXT_HTML)
class InloggningController {

    /** The page, with the accounts of the demo world to choose from when it is one. */
    record View(Formular form, List<DemoKonto> demokonton, List<DemoKonto> flerDemokonton, String demolosenord) {}

    /** Only a path of our own is gone back to. */
    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/_-]*");

    private final Inloggning inloggning;
    private final Sessions sessions;
    private final ClientAddress clientAddress;
    private final boolean demo;

    InloggningController(
            Inloggning inloggning, Sessions sessions, ClientAddress clientAddress, Environment environment) {
        this.inloggning = inloggning;
        this.sessions = sessions;
        this.clientAddress = clientAddress;
        this.demo = environment.getActiveNames().contains("demo");
    }

    @Get("/logga-in")
    @Oppen
    HttpResponse<?> fresh(@QueryValue(defaultValue = "") String till) {
        return Pages.show("medarbetare/logga-in", view(Formular.of(FormData.of(Map.of("till", path(till))))));
    }

    @Post(uri = "/logga-in", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Oppen
    HttpResponse<?> create(HttpRequest<?> request, @Body FormData form) {
        var check = new Check(form);
        var epost = check.text("epost", 254, "Skriv din e-postadress");
        var losenord = form.get("losenord");
        check.rule(!losenord.isEmpty(), "losenord", "Skriv ditt lösenord");
        if (check.ok()) {
            var token = inloggning.loggaIn(epost, losenord, clientAddress.of(request));
            if (token.isPresent()) {
                endEarlier(request);
                return Pages.seeOther(path(form.get("till"))).cookie(SessionCookie.of(request, token.get()));
            }
            check.rule(false, "epost", "E-postadressen och lösenordet hör inte ihop");
        }
        return Pages.again("medarbetare/logga-in", view(Formular.of(check)));
    }

    @Post(uri = "/logga-ut", consumes = MediaType.ALL)
    @Kraver(Behorighet.VARA_INLOGGAD)
    HttpResponse<?> delete(HttpRequest<?> request, Inloggad inloggad) {
        sessions.end(inloggad.sessionId());
        return Pages.seeOther("/logga-in").cookie(SessionCookie.none(request));
    }

    private void endEarlier(HttpRequest<?> request) {
        SessionCookie.find(request).flatMap(sessions::find).ifPresent(i -> sessions.end(i.sessionId()));
    }

    private View view(Formular form) {
        return new View(
                form.text("epost", "losenord", "till"),
                demo ? DemoKonto.FRAMMEST : List.of(),
                demo ? DemoKonto.OVRIGA : List.of(),
                demo ? DemoKonto.LOSENORD : "");
    }

    private static String path(String till) {
        return PATH.matcher(till).matches() ? till : "/";
    }
}

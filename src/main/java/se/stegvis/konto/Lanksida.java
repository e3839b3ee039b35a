package se.stegvis.konto;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import se.stegvis.gemensamt.Datum;
import se.stegvis.medarbetare.Lankar;
import se.stegvis.medarbetare.Medarbetare;
import se.stegvis.web.Tls;

/** Makes a link and the page that shows it, once. */
@Singleton
class Lanksida {

    private final Lankar lankar;
    private final Clock clock;

    Lanksida(Lankar lankar, Clock clock) {
        this.lankar = lankar;
        this.clock = clock;
    }

    KontoView.Lank ny(long av, Medarbetare konto, HttpRequest<?> request, boolean nytt) {
        var token = lankar.ny(av, konto.id());
        return new KontoView.Lank(
                Kontosida.href(konto.id()),
                konto.namn(),
                konto.epost(),
                origin(request) + "/valj-losenord/" + token,
                Datum.lasbart(clock.instant().plus(Lankar.GILTIG)),
                nytt);
    }

    /** As the administrator's browser reached us, so that the link leads where she is. */
    private static String origin(HttpRequest<?> request) {
        return (Tls.isBehind(request) ? "https://" : "http://")
                + request.getHeaders().get(HttpHeaders.HOST);
    }
}

package se.stegvis.nyckel;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.Atkomstlogg;
import se.stegvis.atkomstlogg.Atkomstlogg.Fraga;
import se.stegvis.atkomstlogg.Utfall;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.RouteTemplate;

/** Writes what is asked with a key into the åtkomstlogg, as what people ask. */
@Singleton
class Hamtningslogg {

    private final Atkomstlogg atkomstlogg;

    Hamtningslogg(Atkomstlogg atkomstlogg) {
        this.atkomstlogg = atkomstlogg;
    }

    @Transactional
    void skriv(HttpRequest<?> request, Utfall utfall, @Nullable Long nyckelId, String vad) {
        var fraga = new Fraga(
                null, Behorighet.SE_SLAPP.name(), request.getMethodName(), RouteTemplate.of(request), null, null);
        atkomstlogg.writeHamtning(fraga, utfall, nyckelId, vad.isEmpty() ? null : vad);
    }
}

package se.stegvis.paborjat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.stegvis.paborjat.InskickningRepository.Svar;
import se.stegvis.web.FormData;
import se.stegvis.web.FormDataReader;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/**
 * Does what a form asks for once. The same form with other words in it, as after Back, is another form: to drop those
 * words silently would be worse than to save twice.
 */
@Singleton
class Inskickningar {

    private final InskickningRepository repository;
    private final Clock clock;

    Inskickningar(InskickningRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * The answer of the act, which is done unless the very same form has led somewhere already.
     *
     * @param code of the form
     * @param form what makes it the same
     */
    @Nullable
    Object once(
            HttpRequest<?> request, String code, FormData form, long medarbetareId, Supplier<@Nullable Object> act) {
        var key = key(request, code, form);
        if (repository.add(key, medarbetareId, clock.instant()) == 0) {
            var earlier = repository.find(key).flatMap(Inskickningar::answer);
            if (earlier.isPresent()) {
                return earlier.get();
            }
        }
        var answer = act.get();
        if (answer instanceof HttpResponse<?> response && response.code() == HttpStatus.SEE_OTHER.getCode()) {
            repository.answer(
                    key,
                    response.getHeaders().get("Location"),
                    Pages.notis(response).map(Notis::name).orElse(null));
        }
        return answer;
    }

    int removeOlder(Duration age) {
        return repository.removeOlder(clock.instant().minus(age));
    }

    private static Optional<HttpResponse<?>> answer(Svar earlier) {
        return Optional.ofNullable(earlier.svar())
                .map(path -> earlier.notis() == null
                        ? Pages.seeOther(path)
                        : Pages.seeOther(path, Notis.valueOf(earlier.notis())));
    }

    private static byte[] key(HttpRequest<?> request, String code, FormData form) {
        try {
            var sent = String.join("\n", code, request.getPath(), FormDataReader.encode(form));
            return MessageDigest.getInstance("SHA-256").digest(sent.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

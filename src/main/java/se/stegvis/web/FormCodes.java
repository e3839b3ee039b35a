package se.stegvis.web;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import se.stegvis.kryptering.Kryptering;

/**
 * The hidden code in every form. Sealed, so that a form that comes back proves for whom and on which page it was made
 * even when the session it was made in is gone; and no two are the same, so that one sent twice is known.
 */
@Singleton
public class FormCodes {

    /**
     * What a code says.
     *
     * @param sida path of the page the form was first shown on
     */
    public record FormCode(long medarbetareId, String sida, Instant made) {}

    /** Name of the hidden field. */
    static final String FIELD = "_kod";

    /** A page can stay open over a holiday; the code opens nothing but its owner's own writing. */
    private static final Duration LIFE = Duration.ofDays(30);

    private static final String PURPOSE = "formular.kod";

    private final SecureRandom random = new SecureRandom();
    private final Kryptering kryptering;
    private final Clock clock;

    FormCodes(Kryptering kryptering, Clock clock) {
        this.kryptering = kryptering;
        this.clock = clock;
    }

    String make(long medarbetareId, String sida) {
        var text = "%d %s %d %d".formatted(medarbetareId, sida, clock.instant().getEpochSecond(), random.nextLong());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(kryptering.encrypt(PURPOSE, text));
    }

    /** What the form's code says; empty when it has none, it is not ours, or it is too old. */
    public Optional<FormCode> read(FormData form) {
        try {
            var parts = kryptering
                    .decrypt(PURPOSE, Base64.getUrlDecoder().decode(form.code()))
                    .split(" ", -1);
            var made = Instant.ofEpochSecond(Long.parseLong(parts[2]));
            return Optional.of(new FormCode(Long.parseLong(parts[0]), parts[1], made))
                    .filter(code -> clock.instant().isBefore(made.plus(LIFE)));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }
}

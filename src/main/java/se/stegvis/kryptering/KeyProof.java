package se.stegvis.kryptering;

import io.micronaut.json.JsonMapper;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import se.stegvis.gemensamt.Refused;

/**
 * Shows that two places have the same keys without holding any of them: a known text encrypted with the one keyset, and
 * hashed with the other.
 */
public final class KeyProof {

    private static final String PURPOSE = "sakerhetskopia.nyckelprov";
    private static final String TEXT = "stegvis";

    private final KeyFile file;

    private KeyProof(KeyFile file) {
        this.file = file;
    }

    /** By the keys in the file, which must be there: none are made. */
    public static KeyProof by(Path path) {
        var file = new KeyFile(path.toString(), JsonMapper.createDefault());
        if (!file.exists()) {
            throw new Refused("Nyckelfilen " + path + " (STEGVIS_KEY_FILE) saknas. Lägg tillbaka den kopia av den som"
                    + " förvaras skilt från databasen; ingen ny skapas.");
        }
        return new KeyProof(file);
    }

    /** Another text each time. */
    public String make() {
        var keys = file.read();
        return base64(keys.encrypt(PURPOSE, TEXT)) + "." + base64(keys.hash(0, PURPOSE, TEXT));
    }

    /** Whether it was made by keys that are among these. */
    public boolean matches(String proof) {
        var parts = proof.split("\\.", 2);
        try {
            var keys = file.read();
            return parts.length == 2
                    && keys.decrypt(PURPOSE, Base64.getDecoder().decode(parts[0]))
                            .equals(TEXT)
                    && Arrays.equals(
                            keys.hash(0, PURPOSE, TEXT), Base64.getDecoder().decode(parts[1]));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

package se.stegvis.medarbetare;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Hashes and checks passwords with Argon2id, at the cost OWASP's Password Storage Cheat Sheet gives as its minimum. */
@Singleton
class Losenord {

    static final int MIN_LENGTH = 8;
    static final int MAX_LENGTH = 200;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);

    /** Compared with when there is no account, so that the answer takes as long. */
    private final String nobodys = hash("");

    String hash(String losenord) {
        return argon2.encode(losenord);
    }

    boolean matches(String losenord, @Nullable String hash) {
        boolean matches = argon2.matches(losenord, hash == null ? nobodys : hash);
        return hash != null && matches;
    }
}

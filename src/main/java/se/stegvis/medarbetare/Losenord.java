package se.stegvis.medarbetare;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
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

    /** Each takes 19 MB while it lasts, so many at once would be the end of the memory. They take turns instead. */
    private final Semaphore turns = new Semaphore(2, true);

    private volatile @Nullable String nobodys;

    String hash(String losenord) {
        turns.acquireUninterruptibly();
        try {
            return argon2.encode(losenord);
        } finally {
            turns.release();
        }
    }

    boolean matches(String losenord, @Nullable String hash) {
        var known = hash == null ? nobodys() : hash;
        turns.acquireUninterruptibly();
        try {
            return argon2.matches(losenord, known) && hash != null;
        } finally {
            turns.release();
        }
    }

    /** Compared with when there is no account, so that the answer takes as long. Made when first needed, not at start. */
    private String nobodys() {
        var made = nobodys;
        if (made == null) {
            made = hash("");
            nobodys = made;
        }
        return made;
    }
}

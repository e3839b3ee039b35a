package se.stegvis.konto;

import jakarta.inject.Singleton;
import java.util.Optional;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.kryptering.Chiffer;
import se.stegvis.kryptering.Kryptering;
import se.stegvis.session.Token;

/** Keeps the name or address that an account was searched by out of the address of the list. */
@Singleton
class Kontosokningar {

    static final int MAX_LENGTH = 100;
    private static final String PURPOSE = "sokning_konto.ord";
    private static final int KEY_LENGTH = 16;

    private final KontosokningRepository repository;
    private final Kryptering kryptering;

    Kontosokningar(KontosokningRepository repository, Kryptering kryptering) {
        this.repository = repository;
        this.kryptering = kryptering;
    }

    /** Keeps the words for as long as the session lives; answers with the key for the address, empty for no words. */
    String keep(Inloggad inloggad, String typed) {
        var words = typed.strip();
        if (words.isEmpty()) {
            return "";
        }
        var key = Token.fresh().substring(0, KEY_LENGTH);
        var kept = words.substring(0, Math.min(MAX_LENGTH, words.length()));
        repository.add(key, inloggad.sessionId(), Chiffer.of(kryptering.encrypt(PURPOSE, kept)));
        return key;
    }

    /** The words behind a key of this session; empty when there are none, or no longer. */
    Optional<String> find(Inloggad inloggad, String key) {
        return repository
                .findByNyckelAndSessionId(key, inloggad.sessionId())
                .map(row -> kryptering.decrypt(PURPOSE, row.ord().bytes()));
    }
}

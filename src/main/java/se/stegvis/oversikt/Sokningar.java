package se.stegvis.oversikt;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.deltagare.Skydd;
import se.stegvis.deltagare.Skydd.Kolumn;
import se.stegvis.gemensamt.Personnummer;
import se.stegvis.gemensamt.Sokord;
import se.stegvis.insats.Insatser;
import se.stegvis.kryptering.Chiffer;
import se.stegvis.kryptering.Kryptering;

/** Keeps what was searched for out of addresses, and turns it into what the list's query asks. */
@Singleton
class Sokningar {

    static final int MAX_LENGTH = 100;
    private static final String PURPOSE = "sokning.ord";
    private static final int KEY_BYTES = 12;
    private static final int WORDS = 4;

    /**
     * What the query looks for.
     *
     * @param ord {@value #WORDS} patterns for the folded names
     */
    record Sokning(List<String> ord, Chiffer personnummer, Chiffer sistaFyra, @Nullable String nummer) {

        static final Sokning ALLA = new Sokning(List.of("%", "%", "%", "%"), Chiffer.INGET, Chiffer.INGET, null);
    }

    private final SecureRandom random = new SecureRandom();
    private final SokningRepository repository;
    private final Kryptering kryptering;
    private final Skydd skydd;
    private final Insatser insatser;
    private final Clock clock;

    Sokningar(SokningRepository repository, Kryptering kryptering, Skydd skydd, Insatser insatser, Clock clock) {
        this.repository = repository;
        this.kryptering = kryptering;
        this.skydd = skydd;
        this.insatser = insatser;
        this.clock = clock;
    }

    /** Keeps the words for as long as the session lives; answers with the key for the address. */
    String keep(InsatsRef insats, Inloggad inloggad, String words) {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        var key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        repository.add(key, inloggad.sessionId(), insats.insatsId(), Chiffer.of(kryptering.encrypt(PURPOSE, words)));
        return key;
    }

    /** The words behind a key of this session; empty when there are none, or no longer. */
    Optional<String> find(InsatsRef insats, Inloggad inloggad, String key) {
        return repository
                .findByNyckelAndSessionIdAndInsatsId(key, inloggad.sessionId(), insats.insatsId())
                .map(row -> kryptering.decrypt(PURPOSE, row.ord().bytes()));
    }

    /** A whole number, its last four digits, a deltagar-nr, or the beginnings of names. */
    Sokning read(InsatsRef insats, String words) {
        var folded = Sokord.fold(words).strip();
        var patterns = Arrays.stream(folded.split(" "))
                .map(word -> "% " + escape(word) + "%")
                .limit(WORDS)
                .toList();
        if (words.chars().noneMatch(Character::isDigit)) {
            return new Sokning(padded(patterns), Chiffer.INGET, Chiffer.INGET, words.strip());
        }
        var agare = insatser.find(insats.insatsId()).orElseThrow().insatsagareId();
        var personnummer = Personnummer.parse(words, LocalDate.now(clock))
                .map(p -> skydd.nyckel(agare, Kolumn.PERSONNUMMER, p.siffror()))
                .orElse(Chiffer.INGET);
        var sistaFyra = words.strip().matches("[0-9]{4}")
                ? skydd.nyckel(agare, Kolumn.SISTA_FYRA, words.strip())
                : Chiffer.INGET;
        return new Sokning(padded(patterns), personnummer, sistaFyra, words.strip());
    }

    private static List<String> padded(List<String> patterns) {
        var all = new java.util.ArrayList<>(patterns);
        while (all.size() < WORDS) {
            all.add("%");
        }
        return all;
    }

    private static String escape(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}

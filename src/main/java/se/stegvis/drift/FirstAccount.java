package se.stegvis.drift;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Tells the operator how to make the first administrator, as long as nobody can sign in. */
@Singleton
class FirstAccount {

    private final DriftQueries queries;

    FirstAccount(DriftQueries queries) {
        this.queries = queries;
    }

    /** What to type; empty as soon as there is an account. */
    Optional<String> hint() {
        if (queries.anyMedarbetare()) {
            return Optional.empty();
        }
        return Optional.of(
                """
                Det finns inget konto ännu. Skapa den första administratören så här:
                java -jar %s skapa-anvandare --epost namn@example.se --namn "Förnamn Efternamn" \
                --roll administrator --losenord-fil losenord.txt"""
                        .formatted(jar()));
    }

    /** As it was typed at the start; when run from the build, where the build puts it. */
    private static String jar() {
        String path = System.getProperty("java.class.path", "");
        return path.endsWith("stegvis.jar") && !path.contains(System.getProperty("path.separator"))
                ? path
                : "target/stegvis.jar";
    }
}

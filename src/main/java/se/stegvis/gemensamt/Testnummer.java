package se.stegvis.gemensamt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The numbers that Skatteverket has published for tests. No living person has one: demo and tests use only these,
 * production refuses them.
 */
public final class Testnummer {
    private static final String FILE = "testnummer.txt";

    private Testnummer() {}

    public static boolean contains(Personnummer number) {
        return Arrays.binarySearch(Published.SORTED, Long.parseLong(number.siffror())) >= 0;
    }

    /** All of them, twelve digits each, ascending. */
    public static List<String> alla() {
        return Arrays.stream(Published.SORTED).mapToObj(String::valueOf).toList();
    }

    // Loaded by the first question, so that a program that never meets a number does not pay for the list.
    private static final class Published {
        static final long[] SORTED = read();

        private static long[] read() {
            try (var in = Objects.requireNonNull(Testnummer.class.getResourceAsStream(FILE), FILE)) {
                var text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
                return text.lines().mapToLong(Long::parseLong).sorted().toArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

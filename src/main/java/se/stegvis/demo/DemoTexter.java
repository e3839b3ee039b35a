package se.stegvis.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Texts of the demo world, which stand in a file beside the class that uses them. */
public final class DemoTexter {

    /** A block of the file: two words before and after a bar, and the lines below. */
    public record Block(String slag, String rubrik, String text) {}

    /** The blocks of the file, which a line of three dashes parts. */
    public static List<Block> read(Class<?> beside, String file) {
        return Arrays.stream(text(beside, file).split("\n---\n", -1))
                .map(DemoTexter::block)
                .toList();
    }

    static List<String> lines(String file) {
        return text(DemoTexter.class, file).lines().toList();
    }

    private static Block block(String text) {
        var head = text.strip().split("\n", 2);
        var words = head[0].split(" \\| ", 2);
        return new Block(words[0], words[1], head.length == 1 ? "" : head[1].strip());
    }

    private static String text(Class<?> beside, String file) {
        try (var in = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DemoTexter() {}
}

package se.stegvis.kryptering;

import io.micronaut.json.JsonMapper;
import java.nio.file.Path;

/** Key files for tests of other rooms. */
public final class TestKeys {

    /** Makes new keys, as a first start does. */
    public static void write(Path file) {
        new KeyFile(file.toString(), JsonMapper.createDefault()).create();
    }

    private TestKeys() {}
}

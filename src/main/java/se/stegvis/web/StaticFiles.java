package se.stegvis.web;

import io.micronaut.core.io.ResourceLoader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files every page uses. An address holds the hash of its file, so a browser may keep it for good. */
@Singleton
class StaticFiles {

    /**
     * A file.
     *
     * @param href its address
     * @param hash of the content, in hexadecimal
     */
    record StaticFile(String href, String type, String hash, String text) {}

    static final String ROOT = "/statisk/";

    private static final Map<String, String> TYPES = Map.of(
            "stegvis.css", "text/css; charset=utf-8",
            "stegvis.js", "text/javascript; charset=utf-8",
            "stegvis.svg", "image/svg+xml");

    private static final int HASH_LENGTH = 12;

    private final Map<String, StaticFile> byName = new LinkedHashMap<>();
    private final Map<String, StaticFile> byAddress = new LinkedHashMap<>();

    StaticFiles(ResourceLoader resources) {
        TYPES.forEach((name, type) -> {
            var text = read(resources, name);
            var hash = hash(text);
            var dot = name.lastIndexOf('.');
            var address = name.substring(0, dot) + "-" + hash + name.substring(dot);
            var file = new StaticFile(ROOT + address, type, hash, text);
            byName.put(name, file);
            byAddress.put(address, file);
        });
    }

    /** Where a file is. */
    String href(String name) {
        return Optional.ofNullable(byName.get(name)).orElseThrow().href();
    }

    /** What is at an address, given without its root. */
    Optional<StaticFile> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    private static String read(ResourceLoader resources, String name) {
        try (var in = resources.getResourceAsStream("classpath:public/" + name).orElseThrow()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package se.stegvis.drift;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.StegvisTest;
import se.stegvis.gemensamt.Refused;
import se.stegvis.kryptering.TestKeys;

/** What is not put back, and that nothing has happened when it was not. */
@StegvisTest
class RestoreRefusedTest extends RestoreCase {

    private final Backup backup;

    RestoreRefusedTest(Backup backup) {
        this.backup = backup;
    }

    @ParameterizedTest
    @ValueSource(strings = {"tabeller/atkomst.jsonl", "tabeller/deltagare.jsonl", Manifest.ENTRY})
    void a_flipped_byte_is_seen_before_anything_is_written(String entry) throws Exception {
        backup.write(file);
        byte[] bytes = Files.readAllBytes(file);
        int header = new String(bytes, ISO_8859_1).indexOf(entry);
        bytes[header + entry.length() + 60] ^= 4;
        Files.write(file, bytes);

        assertRefused(file, "är den skadad");
        assertUntouched();
    }

    @Test
    void one_that_is_cut_off_and_one_that_is_something_else_are_refused() throws Exception {
        backup.write(file);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused(file, "är den skadad");
        Files.writeString(file, "något annat");
        assertRefused(file, "är den skadad");
        assertRefused(folder.resolve("saknas"), "finns inte");
        assertUntouched();
    }

    @Test
    void rows_changed_together_with_the_container_are_seen_too() throws Exception {
        backup.write(file);
        assertRefused(
                BackupEditor.rewritten(
                        file, folder.resolve("b"), "tabeller/insats.jsonl", text -> text.replace("Klivet", "Klavet")),
                "är den skadad");
        assertUntouched();
    }

    @Test
    void one_made_with_other_keys_is_refused_and_so_is_a_missing_key_file() throws Exception {
        backup.write(file);
        Path other = folder.resolve("annan.json");
        assertThatThrownBy(() -> new Restore(file, other).into(target::login))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("saknas");
        TestKeys.write(other);
        assertThatThrownBy(() -> new Restore(file, other).into(target::login))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("en annan nyckelfil");
        assertUntouched();
    }

    @Test
    void one_of_a_newer_version_is_refused() throws Exception {
        backup.write(file);
        var newest = new Schema(target.login()).newest();
        assertRefused(
                BackupEditor.rewritten(
                        file,
                        folder.resolve("b"),
                        Manifest.ENTRY,
                        text -> text.replace("\"schema\":\"" + newest + "\"", "\"schema\":\"999\"")),
                "nyare version");
        assertRefused(
                BackupEditor.rewritten(
                        file,
                        folder.resolve("c"),
                        Manifest.ENTRY,
                        text -> text.replace("\"format\":1", "\"format\":2")),
                "nyare version");
        assertUntouched();
    }

    @Test
    void a_database_in_use_is_left_alone() throws Exception {
        backup.write(file);
        restore(file);
        assertRefused(file, "är inte tom");
        target.emptied();
        try (var other = target.connect()) {
            assertThat(other.isValid(5)).isTrue();
            assertRefused(file, "är igång");
        }
    }

    @Test
    void one_that_breaks_off_half_way_leaves_an_empty_database() throws Exception {
        backup.write(file);
        String steg = BackupEditor.read(file, "tabeller/steg.jsonl");
        String twice = steg + steg.lines().findFirst().orElseThrow() + "\n";
        Path once = BackupEditor.rewritten(file, folder.resolve("b"), "tabeller/steg.jsonl", text -> twice);
        Path broken = BackupEditor.rewritten(
                once, folder.resolve("c"), Manifest.ENTRY, text -> text.replace(sha256(steg), sha256(twice)));

        assertThatThrownBy(() -> restore(broken)).hasMessageContaining("Duplicate");

        try (var connection = target.connect()) {
            assertThat(BackupTables.inUse(connection)).isEmpty();
        }
        restore(file);
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(BackupRows.sha256().digest(text.getBytes(UTF_8)));
    }
}

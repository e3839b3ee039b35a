package se.stegvis.efteravslut;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.VisadUppgift;

/** How somebody is best reached, as she said at the exit. */
final class Nas {

    /** A sentence; empty when nothing is known. */
    static String text(@Nullable String satt, @Nullable String tid) {
        return Stream.of(
                        satt(satt),
                        Optional.ofNullable(tid).map(VisadUppgift::fritext).orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String satt(@Nullable String satt) {
        return switch (String.valueOf(satt)) {
            case "telefon" -> "Telefonsamtal";
            case "sms" -> "Sms först";
            case "epost" -> "E-post";
            default -> "";
        };
    }

    private Nas() {}
}

package se.stegvis.avslut;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.deltagare.DeltagandeAteroppnat.Tidigare;
import se.stegvis.deltagare.Lage;
import se.stegvis.deltagare.Lage.Sysselsattning;

/** An exit as codes in one line each, as files have them: for its trail, and for what the audit trail says of a change. */
final class Koder {

    private static final String MELLAN = "|";

    static Tidigare tidigare(Avslut avslut, Lage efter) {
        return new Tidigare(
                avslut.id(),
                avslut.utskriven(),
                Objects.requireNonNullElse(avslut.avslutsanledning(), ""),
                avslut.avslutsanledningText(),
                utfall(efter),
                String.join(MELLAN, efter.forsorjning()),
                avslut.samtyckeUppfoljning());
    }

    static String utfall(Lage efter) {
        return efter.sysselsattning().stream()
                .map(s -> s.kod() + (s.omfattning() == null ? "" : ":" + s.omfattning()))
                .collect(Collectors.joining(MELLAN));
    }

    /** The other way round. */
    static Lage lage(String utfall, String forsorjning) {
        return new Lage(
                split(forsorjning),
                split(utfall).stream().map(Koder::sysselsattning).toList());
    }

    /** The days and codes of an exit, without a word of what somebody wrote. */
    static String rad(Avslutat a) {
        var efterat = Objects.requireNonNullElse(a.efterat(), Efterat.EJ_FRAGAT);
        return String.join(
                ";",
                text(a.sistaDag()),
                a.anledning(),
                utfall(a.efter()),
                String.join(MELLAN, a.efter().forsorjning()),
                text(efterat.overlamnad()),
                text(efterat.samtycke()),
                text(efterat.nasSatt()));
    }

    private static Sysselsattning sysselsattning(String kod) {
        int kolon = kod.indexOf(':');
        return kolon < 0
                ? new Sysselsattning(kod, null)
                : new Sysselsattning(kod.substring(0, kolon), Integer.valueOf(kod.substring(kolon + 1)));
    }

    private static List<String> split(String koder) {
        return Arrays.stream(koder.split("\\|")).filter(kod -> !kod.isEmpty()).toList();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private Koder() {}
}

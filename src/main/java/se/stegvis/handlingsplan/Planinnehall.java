package se.stegvis.handlingsplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Kodlista;

/**
 * All that a plan says, as it is read: every code with the label it had. This is what a version keeps, and what pages show
 * of the plan being edited too. It is all text and needs nothing else to be read, so an old version stays readable when
 * code lists and rules have changed. A field added later is null in older ones, and read as empty.
 *
 * @param format of the JSON; raised when the meaning of a field changes
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record Planinnehall(
        int format, String upprattad, Ord arbetslivsfokus, String kommentar, List<Mal> delmal, List<Akt> aktiviteter) {

    private static final int FORMAT = 1;

    static final Planinnehall TOMT = new Planinnehall(FORMAT, "", Ord.TOMT, "", List.of(), List.of());

    /** A code and the label it was read by; both empty when nothing was chosen. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Ord(String kod, String etikett) {
        static final Ord TOMT = new Ord("", "");

        /** Two labels of one code are one word. */
        boolean sammaSom(Ord annat) {
            return kod.equals(annat.kod);
        }
    }

    /** A delmål. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Mal(String nyckel, String rubrik, Ord livsomrade, Ord status, String skal, List<Steget> steg) {

        /** Still worked towards. */
        boolean pagar() {
            return status.kod().equals(Delmalstatus.PAGAR.kod());
        }

        boolean avslutat() {
            return status.kod().equals(Delmalstatus.AVSLUTAT.kod());
        }
    }

    /** A steg; klartSenast is spelt as in files, empty when no day is set. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Steget(
            String nyckel, String vad, Ord ansvarig, String vem, String klartSenast, Ord status, String resultat) {}

    /** An aktivitet; the days are spelt as in files, till and omfattning can be empty. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Akt(String nyckel, String vad, Ord slag, String plats, String fran, String till, String omfattning) {}

    /** @param etikett of a code in a list */
    static Planinnehall of(
            Handlingsplan plan,
            List<Delmal> delmal,
            List<Aktivitet> aktiviteter,
            BiFunction<Kodlista, String, String> etikett) {
        return new Planinnehall(
                FORMAT,
                Objects.toString(plan.upprattad(), ""),
                fokus(plan.arbetslivsfokus()),
                plan.arbetslivsfokusKommentar(),
                delmal.stream().map(mal -> of(mal, etikett)).toList(),
                aktiviteter.stream().map(akt -> of(akt, etikett)).toList());
    }

    private static Ord fokus(@Nullable String kod) {
        return kod == null ? Ord.TOMT : new Ord(kod, Arbetslivsfokus.of(kod).etikett());
    }

    private static Mal of(Delmal mal, BiFunction<Kodlista, String, String> etikett) {
        var omrade = mal.livsomrade();
        return new Mal(
                mal.nyckel(),
                mal.rubrik(),
                omrade == null ? Ord.TOMT : new Ord(omrade, etikett.apply(Kodlista.LIVSOMRADE, omrade)),
                new Ord(mal.status().kod(), mal.status().etikett()),
                mal.skal(),
                mal.steg().stream()
                        .map(s -> new Steget(
                                s.nyckel(),
                                s.vad(),
                                new Ord(s.ansvarig().kod(), s.ansvarig().etikett()),
                                s.vem(),
                                Objects.toString(s.klartSenast(), ""),
                                new Ord(s.status().kod(), s.status().etikett()),
                                s.resultat()))
                        .toList());
    }

    private static Akt of(Aktivitet akt, BiFunction<Kodlista, String, String> etikett) {
        return new Akt(
                akt.nyckel(),
                akt.vad(),
                new Ord(akt.slag(), etikett.apply(Kodlista.AKTIVITETSSLAG, akt.slag())),
                akt.plats(),
                akt.fran().toString(),
                Objects.toString(akt.till(), ""),
                Objects.toString(akt.omfattning(), ""));
    }

    /** With everything somebody wrote put through this, as when free text is not to be shown. */
    Planinnehall fritext(UnaryOperator<String> text) {
        return new Planinnehall(
                format,
                upprattad,
                arbetslivsfokus,
                text.apply(kommentar),
                delmal.stream()
                        .map(m -> new Mal(
                                m.nyckel,
                                text.apply(m.rubrik),
                                m.livsomrade,
                                m.status,
                                text.apply(m.skal),
                                m.steg.stream()
                                        .map(s -> new Steget(
                                                s.nyckel,
                                                text.apply(s.vad),
                                                s.ansvarig,
                                                text.apply(s.vem),
                                                s.klartSenast,
                                                s.status,
                                                text.apply(s.resultat)))
                                        .toList()))
                        .toList(),
                aktiviteter.stream()
                        .map(a -> new Akt(
                                a.nyckel, text.apply(a.vad), a.slag, text.apply(a.plats), a.fran, a.till, a.omfattning))
                        .toList());
    }
}

package se.stegvis.arbetslista;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.gemensamt.Datum;

/**
 * One thing to do about a participant, in words.
 *
 * @param href where it is done
 * @param tagg when, in words
 * @param farg a class of the stylesheet that only repeats it: red, yellow or empty
 */
public record Punkt(String text, String href, String tagg, String farg) {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    static Punkt of(ArbetslistaQueries.Rad r, LocalDate idag) {
        var ref = new DeltagandeRef(r.insatsId(), r.deltagandeId());
        var grupp = se.stegvis.web.Kodord.of(Grupp.class, r.grupp());
        return switch (grupp) {
            case PAUSAD -> new Punkt("Paus", ref.href(), "Till " + Datum.lasbart(r.dag()), "");
            case INGEN_KONTAKT ->
                new Punkt(
                        "Ny anteckning",
                        ref.href() + "/anteckningar/ny",
                        "Ingen kontakt på " + dagar(r.dag(), idag),
                        "yellow");
            case VANTAR -> vantar(r, ref);
            default -> frist(ref, r.slag(), r.eget(), r.forfallodag(), r.dag(), idag);
        };
    }

    private static Punkt vantar(ArbetslistaQueries.Rad r, DeltagandeRef ref) {
        return r.annan() == null
                ? new Punkt(
                        etikett("plan", null),
                        href(ref, "plan", null),
                        "Förankrad med deltagaren %s, inte med remittenten".formatted(Datum.lasbart(r.dag())),
                        "")
                : new Punkt(
                        etikett(r.slag(), r.eget()),
                        href(ref, r.slag(), r.forfallodag()),
                        "%s håller i den, senast %s".formatted(r.annan(), Datum.lasbart(r.dag())),
                        "");
    }

    static Punkt frist(
            DeltagandeRef ref,
            String slag,
            @Nullable String eget,
            @Nullable LocalDate forfallodag,
            LocalDate senast,
            LocalDate idag) {
        var sent = senast.isBefore(idag);
        return new Punkt(
                etikett(slag, eget),
                href(ref, slag, forfallodag),
                sent ? "Försenad " + dagar(senast, idag) : "Senast " + narmast(senast, idag),
                sent ? "red" : ChronoUnit.DAYS.between(idag, senast) < 7 ? "yellow" : "");
    }

    /** What people call it. */
    static String etikett(String slag, @Nullable String eget) {
        return switch (slag) {
            case "tremanaders" -> "Uppföljning";
            case "plan" -> "Handlingsplan";
            case "planrevidering" -> "Planrevidering";
            case "nns_1" -> "NNS 1";
            default -> eget == null ? "Övrigt" : eget;
        };
    }

    private static String href(DeltagandeRef ref, String slag, @Nullable LocalDate forfallodag) {
        return switch (slag) {
            case "tremanaders" -> ref.href() + "/uppfoljningar/" + forfallodag;
            case "plan", "planrevidering" -> ref.href() + "/handlingsplan";
            case "nns_1" -> ref.href() + "/nns";
            default -> ref.href() + "/uppfoljningar";
        };
    }

    /** With the day of the week when it is near. */
    private static String narmast(LocalDate dag, LocalDate idag) {
        long om = ChronoUnit.DAYS.between(idag, dag);
        if (om < 2) {
            return om == 0 ? "i dag" : "i morgon";
        }
        return om < 7
                ? dag.getDayOfWeek().getDisplayName(TextStyle.FULL, SWEDISH) + " " + Datum.lasbart(dag)
                : Datum.lasbart(dag);
    }

    static String dagar(LocalDate fran, LocalDate till) {
        long dagar = ChronoUnit.DAYS.between(fran, till);
        return dagar == 1 ? "1 dag" : dagar + " dagar";
    }
}

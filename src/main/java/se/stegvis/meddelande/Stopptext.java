package se.stegvis.meddelande;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A planned stop in words. */
final class Stopptext {

    private static final ZoneId SVERIGE = ZoneId.of("Europe/Stockholm");
    private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter KLOCKSLAG = DateTimeFormatter.ofPattern("HH.mm", SVENSKA);
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEEE d MMMM", SVENSKA);
    private static final int KVALL = 17;

    /** The words "for what" end the sentence. */
    static String of(String forVad, Instant fran, Instant till, Instant nu) {
        var idag = nu.atZone(SVERIGE).toLocalDate();
        var borjar = fran.atZone(SVERIGE);
        var slutar = till.atZone(SVERIGE);
        if (!nu.isBefore(fran)) {
            return "Stegvis stängs när som helst och är tillbaka %s. Spara det du håller på med. Stoppet är för %s."
                    .formatted(tid(slutar, idag), utanPunkt(forVad));
        }
        var slut = slutar.toLocalDate().equals(borjar.toLocalDate())
                ? "–" + KLOCKSLAG.format(slutar)
                : " till " + tid(slutar, idag);
        return "Stegvis är stängt %s%s för %s.".formatted(tid(borjar, idag), slut, utanPunkt(forVad));
    }

    private static String tid(ZonedDateTime tid, LocalDate idag) {
        return dag(tid, idag) + " " + KLOCKSLAG.format(tid);
    }

    private static String dag(ZonedDateTime tid, LocalDate idag) {
        var dag = tid.toLocalDate();
        if (dag.equals(idag)) {
            return tid.getHour() >= KVALL ? "i kväll" : "i dag";
        }
        return dag.equals(idag.plusDays(1)) ? "i morgon" : DAG.format(tid);
    }

    private static String utanPunkt(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private Stopptext() {}
}

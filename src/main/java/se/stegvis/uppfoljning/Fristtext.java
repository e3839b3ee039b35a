package se.stegvis.uppfoljning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.stegvis.gemensamt.Arbetsdagar;
import se.stegvis.gemensamt.Datum;

/** How a frist stands, in words, and a colour that only repeats them. */
record Fristtext(String text, String farg) {

    static Fristtext of(Frist frist, LocalDate idag) {
        return switch (frist.lage(idag)) {
            case PLANERAD -> new Fristtext("Kan göras från " + Datum.lasbart(frist.fonsterFran()), "");
            case AKTUELL -> new Fristtext("Kan göras nu, senast " + Datum.lasbart(frist.senast()), "yellow");
            case FORSENAD -> new Fristtext("Försenad " + dagar(frist.senast(), idag), "red");
            case GJORD_I_TID -> new Fristtext("Gjord i tid", "green");
            case GJORD_SENT -> new Fristtext("Gjord sent", "");
            case HOPPAD -> new Fristtext("Överhoppad", "");
            case PAUSAD -> new Fristtext("Pausad", "");
            case UPPHORD -> new Fristtext("Inte gjord före avslutet", "");
        };
    }

    static Fristtext oppen(LocalDate forfallodag, LocalDate idag) {
        return of(new Frist(forfallodag, Frist.Tillstand.OPPEN, null), idag);
    }

    /** The next working day, when the due day is none; else empty. */
    static String arbetsdag(LocalDate forfallodag) {
        return Arbetsdagar.isWorkingDay(forfallodag)
                ? ""
                : "nästa arbetsdag " + Datum.lasbart(Arbetsdagar.nextWorkingDay(forfallodag));
    }

    private static String dagar(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days == 1 ? "1 dag" : days + " dagar";
    }
}

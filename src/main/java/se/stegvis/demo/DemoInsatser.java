package se.stegvis.demo;

import java.time.LocalDate;
import java.time.Month;

/** The invented services of an invented county. */
record DemoInsatser(LocalDate idag) {

    static final String AGARE_A = "Ekdala kommun";
    static final String AGARE_B = "Norrvikens kommun";
    static final String AGARE_C = "Region Ekmark";
    /** Large, before work is near. */
    static final String KLIVET = "Klivet";
    /** Just begun, and nearly empty. */
    static final String SPANGEN = "Spången";
    /** For young people. */
    static final String UNGSTART = "Ungstart";
    /** Ended last year, and carried over into Klivet. */
    static final String BRYGGAN = "Bryggan";

    static final String RUTINEN = "Flerpartsrutinen";
    static final String VAGAR = "Tidiga vägar";

    LocalDate klivetStart() {
        return idag.minusMonths(27).withDayOfMonth(1);
    }

    LocalDate spangenStart() {
        return idag.minusDays(47);
    }

    LocalDate ungstartStart() {
        return idag.minusYears(3).withDayOfMonth(1);
    }

    LocalDate brygganStart() {
        return idag.minusYears(3).withDayOfYear(1);
    }

    LocalDate brygganSlut() {
        return LocalDate.of(idag.getYear() - 1, Month.JUNE, 30);
    }

    String csv() {
        return """
                insats;insatsagare;kommun;parter;slag;inriktning;start;slut;provotid_manader;forvantat;forvantat_slag
                %s;%s;Ekdala;kommun|af|fk|region;individ;forrehabiliterande;%s;;3;80;lopande
                %s;%s;Ekdala;kommun|af|fk;individ;arbete_studier;%s;;;40;per_ar
                %s;%s;Norrviken|Ekdala;kommun|af|region;individ;arbete_studier;%s;;3;25;per_ar
                %s;%s;Norrviken;kommun|af|fk|region;struktur;;%s;;;;
                %s;%s;Ekdala;kommun|af|fk|region;individ;forrehabiliterande;%s;%s;3;75;hela_insatstiden
                %s;%s;Ekdala|Norrviken;fk|region;struktur;;%s;%s;;;
                """
                .formatted(
                        KLIVET,
                        AGARE_A,
                        klivetStart(),
                        SPANGEN,
                        AGARE_A,
                        spangenStart(),
                        UNGSTART,
                        AGARE_B,
                        ungstartStart(),
                        RUTINEN,
                        AGARE_B,
                        idag.minusMonths(20).withDayOfMonth(1),
                        BRYGGAN,
                        AGARE_A,
                        brygganStart(),
                        brygganSlut(),
                        VAGAR,
                        AGARE_C,
                        idag.minusMonths(8).withDayOfMonth(1),
                        idag.plusMonths(16).withDayOfMonth(1).minusDays(1));
    }
}

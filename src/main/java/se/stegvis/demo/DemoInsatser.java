package se.stegvis.demo;

import java.time.LocalDate;

/** The invented services. */
final class DemoInsatser {

    static final String AGARE_A = "Ekdala kommun";
    static final String AGARE_B = "Norrvikens kommun";
    static final String KLIVET = "Klivet";
    static final String SPANGEN = "Spången";
    static final String UNGSTART = "Ungstart";
    static final String RUTINEN = "Flerpartsrutinen";

    static String csv(LocalDate idag) {
        var start = idag.withDayOfYear(1).minusYears(2);
        return """
                insats;insatsagare;kommun;parter;slag;inriktning;start;slut;provotid_manader;forvantat;forvantat_slag
                %s;%s;Ekdala;kommun|af|fk|region;individ;forrehabiliterande;%s;;3;120;hela_insatstiden
                %s;%s;Ekdala;kommun|af|fk;individ;arbete_studier;%s;;;40;per_ar
                %s;%s;Norrviken|Ekdala;kommun|af|region;individ;arbete_studier;%s;;3;30;lopande
                %s;%s;Norrviken;kommun|af|fk|region;struktur;;%s;;;;
                """
                .formatted(
                        KLIVET, AGARE_A, start, SPANGEN, AGARE_A, start, UNGSTART, AGARE_B, start, RUTINEN, AGARE_B,
                        start);
    }

    private DemoInsatser() {}
}

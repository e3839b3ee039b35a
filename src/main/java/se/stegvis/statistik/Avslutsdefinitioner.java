package se.stegvis.statistik;

import java.util.List;

/** The measures of the tables about those who exited. */
final class Avslutsdefinitioner {
    private static final String KALLOR =
            "källor: en person kan ha flera, och okänd och ingen offentlig är också källor";
    private static final String PERSONER = "deltaganden med källan, i totalt de som har minst en";
    private static final String FORE = "försörjning inom veckan före inskrivningen; "
            + "vill inte svara och ej frågat är personer och ingår inte i totalt";
    private static final String EFTER =
            "försörjning efter utskrivningen; vill inte svara och ej frågat är personer och ingår inte i totalt";

    static final List<Matt> AVSLUTSUTFALL = List.of(avslut(
            "personer",
            "Personer",
            "utskrivning med utfallet, som det är angivet; härledda rader räknar varje person en gång, "
                    + "och omfattningen är den högsta av hennes arbeten",
            Definitioner.DELTAGANDE));

    static final List<Matt> AVSLUTSANLEDNING =
            List.of(avslut("avslutade", "Avslutade", "utskrivning av anledningen", Definitioner.DELTAGANDE));

    static final List<Matt> FORSORJNING = List.of(
            avslut("kallor_fore", "Källor före", FORE, KALLOR),
            avslut("kallor_efter", "Källor efter", EFTER, KALLOR),
            avslut("personer_fore", "Personer före", FORE, PERSONER),
            avslut("personer_efter", "Personer efter", EFTER, PERSONER));

    static final List<Matt> SYSSELSATTNING = List.of(
            avslut(
                    "fore",
                    "Före",
                    "sysselsättning före inskrivningen, en person kan ha flera",
                    Definitioner.DELTAGANDE),
            avslut("efter", "Efter", "utfall vid utskrivningen, en person kan ha flera", Definitioner.DELTAGANDE));

    static final List<Matt> INSATSTID = List.of(
            avslut("avslutade", "Avslutade", "utskrivning", Definitioner.DELTAGANDE),
            avslut(
                    "dagar_summa",
                    "Dagar sammanlagt",
                    "dagar från inskrivningen till sista dagen, räknade från det första deltagandet för den som förts över",
                    "dagar"),
            new Matt(
                    "dagar_medel",
                    "Dagar i medeltal",
                    definition("dagarna sammanlagt delade med antalet avslutade, avrundat till en decimal", "dagar"),
                    "dagar_summa",
                    "avslutade"));

    private static Matt avslut(String nyckel, String etikett, String handelse, String enhet) {
        return new Matt(nyckel, etikett, definition(handelse, enhet));
    }

    private static Definition definition(String handelse, String enhet) {
        return new Definition(
                Definitioner.AVSLUT, Definitioner.UNDER, handelse, enhet, Definitioner.MED, Definitioner.SAMTYCKE);
    }

    private Avslutsdefinitioner() {}
}

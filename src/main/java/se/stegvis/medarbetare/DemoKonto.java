package se.stegvis.medarbetare;

import java.util.List;

/** An account of the demo world, as the sign-in page of a demo lists it. The people are invented. */
public record DemoKonto(String epost, String namn, String beskrivning) {

    /** The same for all, and printed on the page: a demo holds nothing worth hiding and serves this machine only. */
    public static final String LOSENORD = "stegvis-demo";

    public static final DemoKonto ASA = new DemoKonto("asa.lind@demo.example", "Åsa Lind", "Coach i Klivet");
    public static final DemoKonto MEHMET =
            new DemoKonto("mehmet.kaya@demo.example", "Mehmet Kaya", "Coach i Klivet och Spången");
    public static final DemoKonto KARIN =
            new DemoKonto("karin.berg@demo.example", "Karin Berg", "Samordnare i Klivet och Spången");
    public static final DemoKonto OLA =
            new DemoKonto("ola.strom@demo.example", "Ola Ström", "Samordnare i Ungstart, en annan insatsägare");
    public static final DemoKonto EVA = new DemoKonto("eva.nord@demo.example", "Eva Nord", "Förbundet");
    public static final DemoKonto ALI = new DemoKonto("ali.haddad@demo.example", "Ali Haddad", "Administratör");
    public static final DemoKonto BRITT = new DemoKonto("britt.sand@demo.example", "Britt Sand", "Logggranskare");
    public static final DemoKonto JOHANNA =
            new DemoKonto("johanna.ek@demo.example", "Johanna Ek", "Coach i Klivet och Ungstart, två insatsägare");
    public static final DemoKonto TOMAS = new DemoKonto(
            "tomas.sjolund@demo.example", "Tomas Sjölund", "Samordnare i Tidiga vägar, en tredje insatsägare");
    public static final DemoKonto PETRA = new DemoKonto(
            "petra.holm@demo.example", "Petra Holm", "Coach i Klivet, samordnare i Bryggan som är avslutad");
    public static final DemoKonto SAMIR = new DemoKonto(
            "samir.aziz@demo.example", "Samir Aziz", "Coach i Ungstart, skyddad identitet, uppdraget tar snart slut");

    /** Has left, and cannot sign in. */
    public static final DemoKonto GUNILLA =
            new DemoKonto("gunilla.wester@demo.example", "Gunilla Wester", "Har slutat");

    /** All of them; the first seven are one of each kind of roll. */
    public static final List<DemoKonto> ALLA =
            List.of(ASA, MEHMET, KARIN, OLA, EVA, ALI, BRITT, JOHANNA, TOMAS, PETRA, SAMIR, GUNILLA);

    /** For the front of the sign-in page. */
    static final List<DemoKonto> FRAMMEST = ALLA.subList(0, 7);

    /** The others who can sign in. */
    static final List<DemoKonto> OVRIGA = ALLA.subList(7, 11);
}

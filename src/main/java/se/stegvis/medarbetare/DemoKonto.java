package se.stegvis.medarbetare;

import java.util.List;

/** An account of the demo world, as the sign-in page of a demo lists it. The people are invented. */
public record DemoKonto(String epost, String namn, String beskrivning) {

    /** The same for all, and printed on the page: a demo holds nothing worth hiding and serves this machine only. */
    public static final String LOSENORD = "stegvis-demo";

    public static final List<DemoKonto> ALLA = List.of(
            new DemoKonto("asa.lind@demo.example", "Åsa Lind", "Coach i Klivet"),
            new DemoKonto("mehmet.kaya@demo.example", "Mehmet Kaya", "Coach i Klivet och Spången"),
            new DemoKonto("karin.berg@demo.example", "Karin Berg", "Samordnare i Klivet och Spången"),
            new DemoKonto("ola.strom@demo.example", "Ola Ström", "Samordnare i Ungstart, en annan insatsägare"),
            new DemoKonto("eva.nord@demo.example", "Eva Nord", "Förbundet"),
            new DemoKonto("ali.haddad@demo.example", "Ali Haddad", "Administratör"),
            new DemoKonto("britt.sand@demo.example", "Britt Sand", "Logggranskare"));
}

package se.stegvis;

import java.util.Arrays;
import java.util.stream.Stream;
import se.stegvis.medarbetare.DemoKonto;

/** The staff of the demo world, by what they do in tests. */
public enum Person {
    /** Coach in Klivet. */
    ASA(0),
    /** Coach in Klivet and Spången. */
    MEHMET(1),
    /** Samordnare in Klivet and Spången. */
    KARIN(2),
    /** Samordnare in Ungstart, of another insatsägare. */
    OLA(3),
    FORBUND(4),
    ADMINISTRATOR(5),
    LOGGGRANSKARE(6),
    /** Coach in Klivet and in Ungstart, of two insatsägare. */
    JOHANNA(7),
    /** Samordnare in Tidiga vägar, of a third insatsägare. */
    TOMAS(8);

    private final int konto;

    Person(int konto) {
        this.konto = konto;
    }

    public String epost() {
        return DemoKonto.ALLA.get(konto).epost();
    }

    public String namn() {
        return DemoKonto.ALLA.get(konto).namn();
    }

    public static Stream<Person> all() {
        return Arrays.stream(values());
    }
}

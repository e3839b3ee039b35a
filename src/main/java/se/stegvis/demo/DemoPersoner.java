package se.stegvis.demo;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import se.stegvis.gemensamt.Testnummer;

/** Invented people. Each has a test number, and the name goes with its sex and nothing else. */
final class DemoPersoner {

    /** Somebody; {@code personnummer} is empty for some, who then have a year of birth only. */
    record Person(String kon, String fodd, String personnummer, String fornamn, String efternamn) {}

    private static final List<String> KVINNOR = List.of(
            "Åsa",
            "Maria",
            "Fatima",
            "Ingrid",
            "Sara",
            "Amina",
            "Lena",
            "Elin",
            "Zahra",
            "Birgitta",
            "Noor",
            "Emma",
            "Katarzyna",
            "Öyvor",
            "Hanna",
            "Ayşe");
    private static final List<String> MAN = List.of(
            "Erik",
            "Mohammed",
            "Lars",
            "Ahmed",
            "Johan",
            "Björn",
            "Yusuf",
            "Anders",
            "Ömer",
            "Nils",
            "Dragan",
            "Håkan",
            "Samuel",
            "Tesfaye",
            "Gustav",
            "René");
    private static final List<String> EFTERNAMN = List.of(
            "Åberg",
            "Andersson",
            "Ali",
            "Bergström",
            "Çelik",
            "Dahl",
            "Ek",
            "Forsberg",
            "García",
            "Hussein",
            "Isaksson",
            "Jönsson",
            "Kovačević",
            "Lindqvist",
            "Mårtensson",
            "Nguyen",
            "Öberg",
            "Persson",
            "O’Connor",
            "Sjöberg",
            "Tesfay",
            "Ulriksson",
            "Von Essen",
            "Wallin",
            "Ylmaz",
            "Ärlig");

    private final Random random;
    private final Iterator<String> nummer;

    DemoPersoner(Random random) {
        this.random = random;
        var adults = new java.util.ArrayList<>(Testnummer.alla().stream()
                .filter(n -> n.compareTo("1964") > 0 && n.compareTo("2004") < 0 && n.charAt(6) < '4')
                .toList());
        Collections.shuffle(adults, random);
        this.nummer = adults.iterator();
    }

    Person next() {
        var number = nummer.next();
        boolean kvinna = (number.charAt(10) - '0') % 2 == 0;
        boolean utanNummer = random.nextInt(5) == 0;
        return new Person(
                kvinna ? "kvinna" : "man",
                utanNummer ? number.substring(0, 4) : "",
                utanNummer ? "" : number,
                one(kvinna ? KVINNOR : MAN),
                one(EFTERNAMN));
    }

    private String one(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}

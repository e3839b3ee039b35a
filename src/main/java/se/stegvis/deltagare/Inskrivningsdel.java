package se.stegvis.deltagare;

import static se.stegvis.deltagare.Inskrivningsdel.Slag.FRAGA;
import static se.stegvis.deltagare.Inskrivningsdel.Slag.FRIVILLIG;
import static se.stegvis.deltagare.Inskrivningsdel.Slag.KRAV;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.web.FormData;

/** The sections of an enrolment, in the order they are asked, and how far each has come. */
enum Inskrivningsdel {
    PERSON(
            "Person",
            List.of(
                    new Fraga("fornamn", "Förnamn", KRAV),
                    new Fraga("efternamn", "Efternamn", KRAV),
                    new Fraga("personnummer", "Personnummer eller samordningsnummer", FRIVILLIG),
                    new Fraga("fodd", "Född", FRAGA, List.of("fodd_svar", "personnummer", Inskrivningsdel.KANT_NUMMER)),
                    new Fraga("kon", "Kön (juridiskt)", KRAV))),
    KONTAKT(
            "Kontakt",
            List.of(
                    new Fraga("telefon", "Telefon", FRAGA, List.of("telefon_svar")),
                    new Fraga("epost", "E-post", FRAGA, List.of("epost_svar")),
                    new Fraga("adress", "Adress", FRAGA, List.of("adress_svar", Inskrivningsdel.KAND_ADRESS)))),
    SAMTYCKE(
            "Samtycke och dagar",
            List.of(
                    new Fraga("inskriven", "Inskriven", KRAV),
                    new Fraga("samtycke", "Samtycke till att registreras", KRAV),
                    new Fraga("remittent", "Remittent", FRAGA),
                    new Fraga("kontaktperson", "Kontaktperson", FRIVILLIG))),
    UTBILDNING(
            "Utbildning och försörjning",
            List.of(
                    new Fraga("utbildning", "Utbildningsnivå", FRAGA),
                    new Fraga("forsorjningstid", "Tid i offentlig försörjning", FRAGA),
                    new Fraga("forsorjning", "Försörjning före", FRAGA))),
    SYSSELSATTNING("Sysselsättning", List.of(new Fraga("sysselsattning", "Sysselsättning före", FRAGA)));

    /** Answers that are not typed: the number known from before, and that there is an address. */
    static final String KANT_NUMMER = "kant_nummer";

    static final String KAND_ADRESS = "kand_adress";

    private static final String OMFATTNING = "omfattning_";

    /** Whether somebody can be enrolled without it, and whether it is missed then. */
    enum Slag {
        KRAV,
        FRAGA,
        FRIVILLIG
    }

    /**
     * A question.
     *
     * @param eller other fields whose answer makes this one unnecessary
     */
    record Fraga(String namn, String etikett, Slag slag, List<String> eller) {
        Fraga(String namn, String etikett, Slag slag) {
            this(namn, etikett, slag, List.of());
        }

        /** Asked in a field of that name, or in the one beside it. */
        boolean iFalt(String falt) {
            return falt.equals(namn) || (falt.equals(Svarsfalt.till(namn)) && eller.contains(falt));
        }

        boolean besvarad(FormData svar) {
            return Stream.concat(Stream.of(namn), eller.stream()).anyMatch(falt -> harSvar(svar, falt));
        }
    }

    /** How far a section has come, in words, and what is to be told beside them. */
    record Status(String ord, String mer) {
        static final Status INTE_PABORJAD = new Status("Inte påbörjad", "");
        static final Status KLAR = new Status("Klar", "");

        boolean klar() {
            return !ord.equals(INTE_PABORJAD.ord) && !ord.equals("Saknar uppgift");
        }
    }

    private final String rubrik;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Fraga> fragor;

    Inskrivningsdel(String rubrik, List<Fraga> fragor) {
        this.rubrik = rubrik;
        this.fragor = fragor;
    }

    String rubrik() {
        return rubrik;
    }

    List<Fraga> fragor() {
        return fragor;
    }

    /** As addresses have it. */
    String kod() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Inskrivningsdel> find(String kod) {
        return Arrays.stream(values()).filter(del -> del.kod().equals(kod)).findFirst();
    }

    /** Where the field is asked. */
    static Optional<Inskrivningsdel> med(String falt) {
        return Arrays.stream(values()).filter(del -> del.omfattar(falt)).findFirst();
    }

    Optional<Inskrivningsdel> nasta() {
        return Arrays.stream(values()).filter(del -> del.compareTo(this) > 0).findFirst();
    }

    /** Whether nothing in it must be known, so that it can be said not to apply. */
    boolean kanGallaInte() {
        return fragor.stream().noneMatch(f -> f.slag() == KRAV);
    }

    /** The field with the reason why it does not apply. */
    String gallerInte() {
        return "galler_inte_" + kod();
    }

    boolean omfattar(String falt) {
        return fragor.stream().anyMatch(f -> f.iFalt(falt))
                || (kanGallaInte() && falt.equals(gallerInte()))
                || (this == SYSSELSATTNING && falt.startsWith(OMFATTNING))
                || (this == SAMTYCKE && falt.equals("overford"));
    }

    /** Of all that was sent, what answers a question. */
    static FormData svar(FormData form) {
        var svar = new LinkedHashMap<>(form.asMap());
        svar.keySet().removeIf(falt -> med(falt).isEmpty());
        return FormData.ofAll(svar);
    }

    /** What the answers say in this section. */
    Map<String, List<String>> av(FormData svar) {
        var egna = new LinkedHashMap<String, List<String>>();
        svar.asMap().forEach((falt, varden) -> {
            if (omfattar(falt)) {
                egna.put(falt, varden);
            }
        });
        return egna;
    }

    Status status(FormData svar) {
        var skal = svar.get(gallerInte()).strip();
        if (kanGallaInte() && !skal.isEmpty()) {
            return new Status("Gäller inte", skal);
        }
        if (av(svar).keySet().stream().noneMatch(falt -> harSvar(svar, falt))) {
            return Status.INTE_PABORJAD;
        }
        var saknas = fragor.stream()
                .filter(f -> f.slag() != FRIVILLIG && !f.besvarad(svar))
                .map(f -> f.etikett().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return saknas.isEmpty() ? Status.KLAR : new Status("Saknar uppgift", saknas);
    }

    static boolean harSvar(FormData svar, String falt) {
        return svar.all(falt).stream().anyMatch(varde -> !varde.isBlank());
    }
}

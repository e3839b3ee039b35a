package se.stegvis.slutdokumentation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.gemensamt.Datum;
import se.stegvis.slutdokumentation.UnderlagQueries.Akt;
import se.stegvis.slutdokumentation.UnderlagQueries.Beslut;
import se.stegvis.slutdokumentation.UnderlagQueries.Steg;

/**
 * Words to begin with, to the participant herself: what she wanted, did, and has left. Who did a steg is said by what they
 * are to her, never by the name that stands in the plan. A delmål that was ended without being reached is not brought up.
 */
final class Forslag {

    /** Begins a line of a list. */
    static final String PUNKT = "– ";

    private static final Map<String, String> ANSVARIGA = Map.of(
            "coach", "din coach",
            "kommun", "kommunen",
            "af", "Arbetsförmedlingen",
            "fk", "Försäkringskassan",
            "region", "regionen");

    /** Its section in every one; empty where there is nothing to say. */
    static Map<Avsnitt, String> av(Underlag u, Matningsord matningar) {
        var forslag = new EnumMap<Avsnitt, String>(Avsnitt.class);
        forslag.put(Avsnitt.TID, tid(u));
        forslag.put(Avsnitt.MAL, mal(u));
        forslag.put(Avsnitt.GJORT, gjort(u));
        forslag.put(Avsnitt.SKATTNINGAR, matningar.av(u.svar()));
        forslag.put(Avsnitt.NASTA, nasta(u));
        forslag.put(Avsnitt.KONTAKTER, kontakter(u));
        forslag.replaceAll((avsnitt, text) -> kortat(text));
        return forslag;
    }

    private static String tid(Underlag u) {
        var h = u.huvud();
        var slut = h.utskriven();
        var tid = slut == null
                ? "Du har varit med i %s sedan %s.".formatted(h.insats(), Datum.lasbart(h.inskriven()))
                : "Du var med i %s från %s till %s."
                        .formatted(h.insats(), Datum.lasbart(h.inskriven()), Datum.lasbart(slut));
        var vem = h.kontaktperson();
        return vem == null ? tid : tid + " Din kontaktperson %s %s.".formatted(slut == null ? "är" : "var", vem);
    }

    private static String mal(Underlag u) {
        var ord = Objects.toString(u.huvud().ord(), "").strip().replaceAll("\\s+", " ");
        var perMal = u.steg().stream()
                .collect(Collectors.groupingBy(Steg::delmalId, LinkedHashMap::new, Collectors.toList()));
        return stycken(
                ord.isEmpty() ? "" : "Så här sa du om din plan: ”" + ord + "”",
                lista("Det här var dina mål:", perMal.values(), Forslag::mal));
    }

    private static String mal(List<Steg> delmal) {
        var mal = delmal.get(0);
        var borjat = delmal.stream().anyMatch(s -> isKlart(s) || "pagar".equals(s.status()));
        var hur = mal.malstatus().equals("uppnatt") ? " Det har du nått." : borjat ? " Du är på väg." : "";
        return mening(mal.rubrik()) + hur;
    }

    private static String gjort(Underlag u) {
        return stycken(
                lista(
                        "Det här är klart:",
                        u.steg().stream().filter(Forslag::isKlart).toList(),
                        Forslag::klart),
                lista("Du var med i det här:", u.aktiviteter(), a -> aktivitet(a, u.dag())));
    }

    private static String klart(Steg s) {
        var vem = ANSVARIGA.getOrDefault(ansvarig(s), "");
        var vad = mening(s.vad() + (vem.isEmpty() ? "" : " (" + vem + ")"));
        var resultat = Objects.toString(s.resultat(), "").strip();
        return resultat.isEmpty() ? vad : vad + " " + mening(resultat);
    }

    private static String aktivitet(Akt a, LocalDate dag) {
        var vadVar = Stream.of(a.vad(), a.plats()).filter(t -> !t.isBlank()).collect(Collectors.joining(", "));
        var slut = a.till();
        var tid = slut == null || slut.isAfter(dag)
                ? "Sedan " + Datum.lasbart(a.fran())
                : "Från %s till %s".formatted(Datum.lasbart(a.fran()), Datum.lasbart(slut));
        var omfattning = a.omfattning() == null ? "" : ", " + a.omfattning() + " procent av heltid";
        return mening(vadVar) + " " + tid + omfattning + ".";
    }

    /** What she or a party is to do. What was the coach's is over with the insats. */
    private static String nasta(Underlag u) {
        var kvar = u.steg().stream()
                .filter(s -> s.vad() != null && !isKlart(s) && s.malstatus().equals("pagar"))
                .toList();
        var mote = u.huvud().nastaMote();
        return stycken(
                lista(
                        "Det här har du kvar i din plan:",
                        kvar.stream()
                                .filter(s -> ansvarig(s).equals("deltagare"))
                                .toList(),
                        s -> mening(s.vad() + senast(s.klartSenast(), u.dag()))),
                lista(
                        "Det här gör andra:",
                        kvar.stream()
                                .filter(s -> !List.of("deltagare", "coach").contains(ansvarig(s)))
                                .toList(),
                        s -> mening("%s (%s)%s"
                                .formatted(
                                        s.vad(),
                                        ANSVARIGA.getOrDefault(ansvarig(s), ""),
                                        senast(s.klartSenast(), u.dag())))),
                lista("Det här bestämdes på det senaste mötet:", u.beslut(), b -> beslut(b, u.dag())),
                mote == null ? "" : "Nästa möte är " + Datum.lasbart(mote) + ".");
    }

    private static String beslut(Beslut b, LocalDate dag) {
        return mening(b.vad() + senast(b.klartSenast(), dag));
    }

    private static String senast(@Nullable LocalDate senast, LocalDate dag) {
        return senast == null || senast.isBefore(dag) ? "" : ", senast " + Datum.lasbart(senast);
    }

    private static String kontakter(Underlag u) {
        var rader = new ArrayList<String>();
        u.kontakter().forEach(k -> rader.add(kontakt(k)));
        var h = u.huvud();
        rader.add(h.kontaktperson() == null ? h.insats() : h.kontaktperson() + ", " + h.insats());
        return lista("", rader, Function.identity());
    }

    private static String kontakt(Underlag.Person k) {
        var vem = Stream.of(k.namn(), k.titel(), k.part())
                .filter(t -> !t.isBlank())
                .collect(Collectors.joining(", "));
        return k.telefon().isBlank() ? vem : vem + ". Telefon " + k.telefon();
    }

    private static boolean isKlart(Steg s) {
        return "klart".equals(s.status());
    }

    private static String ansvarig(Steg s) {
        return Objects.toString(s.ansvarig(), "");
    }

    /** A line each, under words that introduce them; empty when there are none. */
    static <T> String lista(String fore, Iterable<T> av, Function<T, String> rad) {
        var rader = new ArrayList<String>();
        av.forEach(t -> rader.add(PUNKT + rad.apply(t).replaceAll("\\s+", " ")));
        if (!rader.isEmpty() && !fore.isEmpty()) {
            rader.add(0, fore);
        }
        return String.join("\n", rader);
    }

    /** With an empty line between those that are not empty. */
    static String stycken(String... stycken) {
        return Stream.of(stycken).filter(s -> !s.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    /** Ended as a sentence is. */
    private static String mening(String text) {
        var ren = text.strip();
        return ren.isEmpty() || ".!?…”".indexOf(ren.charAt(ren.length() - 1)) >= 0 ? ren : ren + ".";
    }

    /** As many whole lines as there is room for; the last says that there was more. */
    private static String kortat(String text) {
        if (text.codePointCount(0, text.length()) <= Avsnitt.LANGD) {
            return text;
        }
        var end = text.lastIndexOf('\n', Avsnitt.LANGD - PUNKT.length() - 2);
        return text.substring(0, Math.max(0, end)) + "\n" + PUNKT + "…";
    }

    private Forslag() {}
}

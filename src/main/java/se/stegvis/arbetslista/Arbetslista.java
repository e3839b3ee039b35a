package se.stegvis.arbetslista;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.arbetslista.ArbetslistaQueries.Rad;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Roll;
import se.stegvis.web.Formular.Alternativ;
import se.stegvis.web.Kodord;

/** What there is to do, for the pages of other rooms. */
@Singleton
public class Arbetslista {

    private static final int FORSTA = 20;

    private final ArbetslistaQueries queries;
    private final Listfraga fraga;
    private final Clock clock;

    Arbetslista(ArbetslistaQueries queries, Listfraga fraga, Clock clock) {
        this.queries = queries;
        this.fraga = fraga;
        this.clock = clock;
    }

    /** For the start page of who works with participants. */
    public AttGora attGora(Inloggad inloggad) {
        var insatser = inloggad.insatserMed(Behorighet.SE_DELTAGARE);
        if (insatser.isEmpty()) {
            return AttGora.INGET;
        }
        var idag = LocalDate.now(clock);
        var ids = insatser.stream().map(Inloggad.Uppdrag::insatsId).toList();
        var mina = fraga.mina(ids, inloggad.medarbetareId(), idag, FORSTA);
        var samordnar = inloggad.uppdrag().stream()
                .filter(u -> u.roll() == Roll.SAMORDNARE)
                .map(Inloggad.Uppdrag::insatsId)
                .toList();
        return new AttGora(
                insatser.stream()
                        .filter(i -> !samordnar.contains(i.insatsId()) || harNagot(i, mina))
                        .map(i -> insats(i, insatser.size() == 1, mina))
                        .toList(),
                Arrays.stream(Grupp.values())
                        .map(grupp -> lista(grupp, mina, idag))
                        .filter(lista -> !lista.rader().isEmpty())
                        .toList(),
                samordnar.isEmpty() ? List.of() : Bemanningstabell.of(queries.count(samordnar, idag, null, null)));
    }

    /** Codes of the groups that nobody should miss. */
    public static final List<String> BRADSKANDE = List.of(Grupp.FORSENAD.kod(), Grupp.VECKAN.kod());

    /** The groups, to choose among. */
    public static List<Alternativ> grupper() {
        return Kodord.alternativ(Grupp.class);
    }

    /**
     * How many are in each group on a day: of a samordnare's insats all, of a coach's those who are hers to mind. Insatser and
     * groups where there is nothing are left out.
     *
     * @param grupper codes of those to count
     */
    public List<AntalAttGora> antal(
            long medarbetareId, List<Inloggad.Uppdrag> uppdrag, Collection<String> grupper, LocalDate dag) {
        return uppdrag.stream()
                .filter(u -> u.roll().har(Behorighet.SE_DELTAGARE))
                .filter(u -> u.roll() == Roll.SAMORDNARE || !samordnar(u.insatsId(), uppdrag))
                .map(u -> new AntalAttGora(u.insatsNamn(), antal(medarbetareId, u, grupper, dag)))
                .filter(insats -> !insats.tal().isEmpty())
                .toList();
    }

    private static boolean samordnar(long insatsId, List<Inloggad.Uppdrag> uppdrag) {
        return uppdrag.stream().anyMatch(u -> u.insatsId() == insatsId && u.roll() == Roll.SAMORDNARE);
    }

    private List<AntalAttGora.Tal> antal(
            long medarbetareId, Inloggad.Uppdrag uppdrag, Collection<String> grupper, LocalDate dag) {
        var vems = uppdrag.roll() == Roll.SAMORDNARE ? Listurval.ALLA : Listurval.MIG;
        var insats = new InsatsRef(uppdrag.insatsId());
        var perGrupp = fraga.antal(uppdrag.insatsId(), Listurval.av(Grupp.FORSENAD, vems), medarbetareId, dag).stream()
                .collect(groupingBy(ArbetslistaQueries.Antal::grupp, summingLong(ArbetslistaQueries.Antal::antal)));
        return Arrays.stream(Grupp.values())
                .filter(g -> grupper.contains(g.kod()) && perGrupp.getOrDefault(g.kod(), 0L) > 0)
                .map(g -> new AntalAttGora.Tal(
                        g.tal(perGrupp.getOrDefault(g.kod(), 0L)), href(insats, Listurval.av(g, vems))))
                .toList();
    }

    /** A samordnare need not be told that she is kontaktperson for nobody. */
    private static boolean harNagot(Inloggad.Uppdrag insats, List<Rad> rader) {
        return rader.stream().anyMatch(r -> r.insatsId() == insats.insatsId());
    }

    private static AttGora.Insats insats(Inloggad.Uppdrag insats, boolean ensam, List<Rad> rader) {
        var har = rader.stream().filter(r -> r.insatsId() == insats.insatsId()).toList();
        return new AttGora.Insats(
                ensam ? "" : insats.insatsNamn(),
                Arrays.stream(Grupp.values())
                        .filter(grupp -> grupp.sagsAlltid() || antal(grupp, har) > 0)
                        .map(grupp -> tal(grupp, antal(grupp, har), new InsatsRef(insats.insatsId())))
                        .toList());
    }

    private static AttGora.Tal tal(Grupp grupp, long antal, InsatsRef insats) {
        return new AttGora.Tal(
                grupp.tal(antal),
                antal == 0 ? "" : href(insats, Listurval.av(grupp, Listurval.MIG)),
                antal > 0 && grupp == Grupp.FORSENAD ? "red" : "");
    }

    private static long antal(Grupp grupp, List<Rad> rader) {
        return rader.stream()
                .filter(r -> r.grupp().equals(grupp.kod()))
                .findFirst()
                .map(Rad::antal)
                .orElse(0L);
    }

    private static AttGora.Lista lista(Grupp grupp, List<Rad> mina, LocalDate idag) {
        var rader = mina.stream().filter(r -> r.grupp().equals(grupp.kod())).toList();
        var fler = rader.stream()
                .filter(r -> r.antal() > FORSTA)
                .map(r -> new AttGora.Tal(
                        "Visa alla %d i %s".formatted(r.antal(), r.insatsNamn()),
                        href(new InsatsRef(r.insatsId()), Listurval.av(grupp, Listurval.MIG)),
                        ""))
                .distinct()
                .toList();
        return new AttGora.Lista(
                grupp.etikett(), grupp.kod(), rader(rader, Listurval.av(grupp, Listurval.MIG), idag), fler);
    }

    /** One for each participant, with a link that knows her place in the list. */
    static List<ArbetslistaView.Rad> rader(List<Rad> rader, Listurval urval, LocalDate idag) {
        return rader.stream().collect(groupingBy(Rad::deltagandeId, LinkedHashMap::new, toList())).values().stream()
                .map(hennes -> rad(hennes, urval, idag))
                .toList();
    }

    private static ArbetslistaView.Rad rad(List<Rad> hennes, Listurval urval, LocalDate idag) {
        var r = hennes.get(0);
        return new ArbetslistaView.Rad(
                VisadPerson.of(r.deltagandeId(), r.fornamn(), r.efternamn(), r.deltagarNr()),
                new DeltagandeRef(r.insatsId(), r.deltagandeId()).href() + "?lista=" + urval.kod(r.plats()),
                r.insatsNamn(),
                Optional.ofNullable(r.kontaktperson()).orElse("Ingen ännu"),
                hennes.stream().map(p -> Punkt.of(p, idag)).toList());
    }

    /** What comes due about participants whom no list holds, by deltagande. */
    public Map<Long, List<Punkt>> frister(Collection<Long> deltaganden) {
        var idag = LocalDate.now(clock);
        return deltaganden.isEmpty()
                ? Map.of()
                : queries.findOppna(deltaganden, idag).stream()
                        .collect(groupingBy(
                                ArbetslistaQueries.Oppen::deltagandeId, mapping(o -> punkt(o, idag), toList())));
    }

    private static Punkt punkt(ArbetslistaQueries.Oppen o, LocalDate idag) {
        var ref = new DeltagandeRef(o.insatsId(), o.deltagandeId());
        return Punkt.frist(ref, o.slag(), o.eget(), o.forfallodag(), o.dag(), idag);
    }

    /** Where the reader came from and goes on to, when the address of a participant says a list; else empty. */
    public Optional<Vidare> vidare(DeltagandeRef ref, String kod, Inloggad inloggad) {
        return Listurval.Plats.of(kod).map(plats -> vidare(ref, plats, inloggad));
    }

    private Vidare vidare(DeltagandeRef ref, Listurval.Plats plats, Inloggad inloggad) {
        var nasta =
                fraga.nasta(ref.insatsId(), plats, ref.deltagandeId(), inloggad.medarbetareId(), LocalDate.now(clock));
        return new Vidare(
                plats.urval().grupp().etikett(),
                ref.insats().href() + "/att-gora" + plats.sida(),
                nasta.map(n -> new DeltagandeRef(ref.insatsId(), n.deltagandeId()).href() + "?lista="
                                + plats.urval().kod(n.plats()))
                        .orElse(""),
                nasta.map(n -> "%d av %d".formatted(n.plats(), n.antal())).orElse(""));
    }

    static String href(InsatsRef insats, Listurval urval) {
        return insats.href() + "/att-gora" + urval.query();
    }
}

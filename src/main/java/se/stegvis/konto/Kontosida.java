package se.stegvis.konto;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.gemensamt.Datum;
import se.stegvis.konto.KontoQueries.Deltagarantal;
import se.stegvis.konto.KontoQueries.UppdragRad;
import se.stegvis.konto.KontoView.Session;
import se.stegvis.konto.KontoView.UppdragGrupp;
import se.stegvis.medarbetare.Konton;
import se.stegvis.medarbetare.Lankar;
import se.stegvis.medarbetare.Medarbetare;
import se.stegvis.session.Sessions;

/** Makes the page of an account. */
@Singleton
class Kontosida {

    private static final int ANDRINGAR = 100;

    private final KontoQueries queries;
    private final Konton konton;
    private final Sessions sessions;
    private final Lankar lankar;
    private final Andringstext andringstext;
    private final Clock clock;

    Kontosida(
            KontoQueries queries,
            Konton konton,
            Sessions sessions,
            Lankar lankar,
            Andringstext andringstext,
            Clock clock) {
        this.queries = queries;
        this.konton = konton;
        this.sessions = sessions;
        this.lankar = lankar;
        this.andringstext = andringstext;
        this.clock = clock;
    }

    /** The account of the address. */
    Medarbetare find(long medarbetareId) {
        return konton.find(medarbetareId).orElseThrow(Kontosida::notFound);
    }

    static HttpStatusException notFound() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "");
    }

    static String href(long medarbetareId) {
        return "/konton/" + medarbetareId;
    }

    KontoView visa(Medarbetare konto, Inloggad inloggad) {
        var eget = konto.id() == inloggad.medarbetareId();
        var idag = LocalDate.now(clock);
        return new KontoView(
                href(konto.id()),
                konto.namn(),
                konto.epost(),
                KontolistaView.Tagg.of(konto.aktiv(), konto.losenord() != null),
                konto.aktiv(),
                eget,
                Datum.lasbart(konto.skapad()),
                queries.findSenastInloggad(konto.id()).map(Datum::lasbart).orElse("Aldrig"),
                lankar.giltigTill(konto.id()).map(Datum::lasbart).orElse(""),
                Objects.toString(konto.alias(), ""),
                deltagare(konto.id()),
                roller(konto),
                uppdrag(konto, eget, idag),
                sessions.open(konto.id()).stream()
                        .map(s -> new Session(
                                href(konto.id()) + "/sessioner/" + s.id() + "/slut",
                                Datum.lasbart(s.skapad()),
                                Datum.lasbart(s.senastAnvand()),
                                s.id() == inloggad.sessionId()))
                        .toList(),
                queries.findAndringar(String.valueOf(konto.id()), ANDRINGAR).stream()
                        .map(andringstext::of)
                        .toList());
    }

    /** "15 pågående deltagare: 12 i Klivet, 3 i Spången"; empty when she is kontaktperson for nobody. */
    String deltagare(long medarbetareId) {
        var antal = queries.findDeltagarantal(medarbetareId);
        var alla = antal.stream().mapToLong(Deltagarantal::antal).sum();
        return antal.isEmpty()
                ? ""
                : antal.stream()
                        .map(a -> a.antal() + " i " + a.insatsNamn())
                        .collect(Collectors.joining(", ", alla + " pågående deltagare: ", ""));
    }

    private List<KontoView.Roll> roller(Medarbetare konto) {
        return queries.findRoller(konto.id()).stream()
                .map(r -> new KontoView.Roll(r.roll().etikett(), givet(r.givet(), r.givetAv())))
                .toList();
    }

    private List<UppdragGrupp> uppdrag(Medarbetare konto, boolean eget, LocalDate idag) {
        var alla = queries.findUppdrag(konto.id());
        Predicate<UppdragRad> over = u -> isOver(u, idag);
        Predicate<UppdragRad> kommande = u -> u.fran().isAfter(idag);
        return List.of(
                grupp("Pågående", false, alla, over.or(kommande).negate(), konto, eget),
                grupp("Kommande", false, alla, over.negate().and(kommande), konto, eget),
                grupp("Avslutade", true, alla, over, konto, eget));
    }

    private static boolean isOver(UppdragRad u, LocalDate idag) {
        var till = u.till();
        return till != null && (till.isBefore(idag) || till.isBefore(u.fran()));
    }

    private static UppdragGrupp grupp(
            String rubrik,
            boolean slut,
            List<UppdragRad> alla,
            Predicate<UppdragRad> which,
            Medarbetare konto,
            boolean eget) {
        return new UppdragGrupp(
                rubrik,
                slut,
                alla.stream()
                        .filter(which)
                        .map(u -> new KontoView.Uppdrag(
                                href(konto.id()) + "/uppdrag/" + u.id(),
                                u.roll().etikett() + " i " + u.insatsNamn(),
                                Datum.lasbart(u.fran()),
                                till(u),
                                givet(u.givet(), u.givetAv()),
                                !slut && !eget,
                                !slut))
                        .toList());
    }

    private static String till(UppdragRad u) {
        var till = u.till();
        if (till == null) {
            return "Tills vidare";
        }
        return till.isBefore(u.fran()) ? "Återtaget" : Datum.lasbart(till);
    }

    static String givet(@Nullable Instant nar, @Nullable String av) {
        return nar == null
                ? ""
                : Datum.lasbart(nar) + " av " + Optional.ofNullable(av).orElse(Andringstext.KOMMANDO);
    }
}

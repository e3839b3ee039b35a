package se.stegvis.arbetslista;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static se.stegvis.behorighet.Behorighet.SE_DELTAGARE;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.stegvis.arbetslista.SaknasQueries.Lucka;
import se.stegvis.arbetslista.SaknasView.Rad;
import se.stegvis.arbetslista.SaknasView.Rest;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.behorighet.Kraver;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Period;
import se.stegvis.gemensamt.Periodslag;
import se.stegvis.medarbetare.Kollegor;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Kodord;
import se.stegvis.web.Pages;
import se.stegvis.web.Sidor;

/** What is left to fill in or put right before a report, each a link to the field. */
@Controller("/insatser/{insatsId}/saknas")
@Produces(MediaType.TEXT_HTML)
class SaknasController {

    private static final int KVARTAL = 3;

    /** After every enrolment. */
    private static final LocalDate ALLTID = LocalDate.of(9999, 12, 31);

    private final SaknasQueries queries;
    private final Kollegor kollegor;
    private final Clock clock;

    SaknasController(SaknasQueries queries, Kollegor kollegor, Clock clock) {
        this.queries = queries;
        this.kollegor = kollegor;
        this.clock = clock;
    }

    @Get
    @Kraver(SE_DELTAGARE)
    HttpResponse<?> index(
            @RequestBean InsatsRef insats,
            @QueryValue(defaultValue = "") String kontaktperson,
            @QueryValue(defaultValue = "") String fran,
            @QueryValue(defaultValue = "") String till,
            @QueryValue(value = "sida", defaultValue = "") String nummer,
            Inloggad inloggad) {
        var forval = ArbetslistaController.forval(insats, inloggad);
        var urval = Listurval.of("", kontaktperson, "", "", "", nummer, forval);
        var period = period(fran, till);
        var idag = LocalDate.now(clock);
        long efter = Sidor.forbi(urval.sida(), Listurval.PER_SIDA);
        var luckor = queries.find(
                List.of(insats.insatsId()),
                idag,
                period.map(Period::fran).orElseGet(() -> forraKvartalet(idag)),
                period.map(Period::till).orElse(ALLTID),
                urval.lasare(inloggad.medarbetareId()),
                urval.vems(),
                efter,
                efter + Listurval.PER_SIDA);
        return Pages.show("arbetslista/saknas", view(insats, urval, luckor, period, inloggad));
    }

    /** Both days of it; what an address says wrongly is read as not said. */
    private static Optional<Period> period(String fran, String till) {
        return Datum.parse(fran)
                .flatMap(f -> Datum.parse(till).filter(t -> !t.isBefore(f)).map(t -> new Period(f, t)));
    }

    private SaknasView view(
            InsatsRef insats, Listurval urval, List<Lucka> luckor, Optional<Period> period, Inloggad inloggad) {
        var idag = LocalDate.now(clock);
        var rader = rader(insats, luckor, idag);
        var antal = luckor.stream().findFirst().map(Lucka::antal).orElse(0L);
        var href = insats.href() + "/saknas?kontaktperson=" + urval.kontaktperson()
                + period.map(p -> "&fran=" + p.fran() + "&till=" + p.till()).orElse("");
        return new SaknasView(
                insats,
                Arbetslistsida.namn(insats, inloggad),
                period.map(p -> "alla som deltog någon dag under " + Periodslag.dagarna(p))
                        .orElseGet(() -> "pågående deltagare, och om dem som har skrivits ut sedan "
                                + Datum.lasbart(forraKvartalet(idag))),
                period.map(p -> p.fran().toString()).orElse(""),
                period.map(p -> p.till().toString()).orElse(""),
                Formular.of(FormData.of(Map.of("kontaktperson", urval.kontaktperson())))
                        .val("kontaktperson", Arbetslistsida.vems(insats, urval, namn(luckor), kollegor)),
                antal == 1 ? "1 deltagare" : antal + " deltagare",
                rader,
                Sidor.of(href, urval.sida(), Listurval.PER_SIDA, rader.size(), antal));
    }

    private static String namn(List<Lucka> luckor) {
        return luckor.stream().findFirst().map(Lucka::kontaktperson).orElse("");
    }

    private static List<Rad> rader(InsatsRef insats, List<Lucka> luckor, LocalDate idag) {
        return luckor.stream().collect(groupingBy(Lucka::deltagandeId, LinkedHashMap::new, toList())).values().stream()
                .map(hennes ->
                        rad(new DeltagandeRef(insats.insatsId(), hennes.get(0).deltagandeId()), hennes, idag))
                .toList();
    }

    private static Rad rad(DeltagandeRef ref, List<Lucka> hennes, LocalDate idag) {
        var l = hennes.get(0);
        return new Rad(
                VisadPerson.of(ref.deltagandeId(), l.fornamn(), l.efternamn(), l.deltagarNr()),
                ref.href(),
                Optional.ofNullable(l.kontaktperson()).orElse("Ingen ännu"),
                Optional.ofNullable(l.utskriven())
                        .map(d -> "utskriven " + Datum.lasbart(d))
                        .orElse(""),
                hennes.stream().map(lucka -> rest(ref, lucka, idag)).toList());
    }

    private static Rest rest(DeltagandeRef ref, Lucka l, LocalDate idag) {
        if (l.slag() == null || l.senast() == null) {
            var saknas = Kodord.of(Saknas.class, l.vad());
            return new Rest(saknas.etikett(), ref.href() + saknas.href(l.plats(), l.forfallodag()));
        }
        var punkt = Punkt.frist(ref, Objects.requireNonNull(l.slag()), l.eget(), l.forfallodag(), l.senast(), idag);
        return new Rest(punkt.text() + ": " + punkt.tagg().toLowerCase(java.util.Locale.ROOT), punkt.href());
    }

    /** The first day of the quarter before this one, since the report on that may not be sent yet. */
    static LocalDate forraKvartalet(LocalDate idag) {
        return idag.withDayOfMonth(1).minusMonths((idag.getMonthValue() - 1) % KVARTAL + KVARTAL);
    }
}

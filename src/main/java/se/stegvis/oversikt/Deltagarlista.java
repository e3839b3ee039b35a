package se.stegvis.oversikt;

import static se.stegvis.behorighet.Behorighet.AVSLUTA_FLERA;
import static se.stegvis.behorighet.Behorighet.RINGA_EFTER_AVSLUT;
import static se.stegvis.behorighet.Behorighet.SKRIVA_IN;
import static se.stegvis.behorighet.Behorighet.TILLDELA;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.atkomstlogg.VisadUppgift;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.deltagare.Inskrivningar;
import se.stegvis.medarbetare.Kollegor;
import se.stegvis.oversikt.DeltagarlistaQueries.Rad;
import se.stegvis.oversikt.Sokningar.Sokning;
import se.stegvis.oversikt.Urval.Status;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Formular.Alternativ;

/** Makes the list of participants for an {@link Urval}. */
@Singleton
class Deltagarlista {

    private final DeltagarlistaQueries queries;
    private final Sokningar sokningar;
    private final Kollegor kollegor;
    private final Inskrivningar inskrivningar;
    private final Clock clock;

    Deltagarlista(
            DeltagarlistaQueries queries,
            Sokningar sokningar,
            Kollegor kollegor,
            Inskrivningar inskrivningar,
            Clock clock) {
        this.queries = queries;
        this.sokningar = sokningar;
        this.kollegor = kollegor;
        this.inskrivningar = inskrivningar;
        this.clock = clock;
    }

    DeltagarlistaView visa(InsatsRef insats, Urval asked, Inloggad inloggad) {
        var idag = LocalDate.now(clock);
        var words = asked.sok().isEmpty() ? Optional.<String>empty() : sokningar.find(insats, inloggad, asked.sok());
        var utgangen = !asked.sok().isEmpty() && words.isEmpty();
        var urval = utgangen ? asked.withSok("") : asked;
        var sokning = words.map(w -> sokningar.read(insats, w)).orElse(Sokning.ALLA);
        var rader = find(insats, urval, sokning, inloggad, idag);
        var antal = rader.stream().findFirst().map(Rad::antal).orElse(0L);
        return new DeltagarlistaView(
                insats,
                namn(insats, inloggad),
                form(
                        insats,
                        urval,
                        words.map(VisadUppgift::of).map(VisadUppgift::oppen).orElse("")),
                inloggad.dolj() ? urval.sok() : "",
                utgangen,
                !urval.withSida(1).query().isEmpty(),
                DeltagarlistaView.kolumner(insats, urval),
                rader.stream()
                        .map(r -> DeltagarlistaView.Rad.of(insats, r, idag))
                        .toList(),
                rader.isEmpty() ? "" : "%d–%d av %d".formatted(urval.forbi() + 1, urval.forbi() + rader.size(), antal),
                urval.sida() > 1 ? DeltagarlistaView.href(insats, urval.withSida(urval.sida() - 1)) : "",
                urval.forbi() + rader.size() < antal
                        ? DeltagarlistaView.href(insats, urval.withSida(urval.sida() + 1))
                        : "",
                inloggad.har(SKRIVA_IN, insats.insatsId()) && inskrivningar.tarEmot(insats),
                inloggad.har(TILLDELA, insats.insatsId()),
                inloggad.har(RINGA_EFTER_AVSLUT, insats.insatsId()),
                inloggad.har(AVSLUTA_FLERA, insats.insatsId()));
    }

    private List<Rad> find(InsatsRef insats, Urval urval, Sokning sokning, Inloggad inloggad, LocalDate idag) {
        var mig = Objects.equals(urval.kontaktperson(), Urval.MIG);
        return queries.find(
                insats.insatsId(),
                idag,
                urval.status().name(),
                mig ? Long.valueOf(inloggad.medarbetareId()) : urval.kontaktperson(),
                mig ? inloggad.medarbetareId() : null,
                sokning.ord().get(0),
                sokning.ord().get(1),
                sokning.ord().get(2),
                sokning.ord().get(3),
                sokning.personnummer().bytes(),
                sokning.sistaFyra().bytes(),
                sokning.nummer(),
                urval.sortering().name(),
                urval.fallande(),
                Urval.PER_SIDA,
                urval.forbi());
    }

    private Formular form(InsatsRef insats, Urval urval, String words) {
        var kontaktpersoner = Stream.concat(
                        Stream.of(new Alternativ(Urval.ORD_MIG, "Jag, även som vikarie")),
                        kollegor.inInsats(insats.insatsId()).stream()
                                .map(m -> new Alternativ(String.valueOf(m.id()), m.namn())))
                .toList();
        return Formular.of(FormData.of(Map.of(
                        "ord", words,
                        "status", Urval.word(urval.status()),
                        "kontaktperson", kontaktperson(urval),
                        "sortering", Urval.word(urval.sortering()),
                        "ordning", urval.fallande() ? "fallande" : "")))
                .text("ord", "sortering", "ordning")
                .val("status", Status.alternativ())
                .val("kontaktperson", kontaktpersoner);
    }

    private static String kontaktperson(Urval urval) {
        return Objects.equals(urval.kontaktperson(), Urval.MIG)
                ? Urval.ORD_MIG
                : Objects.toString(urval.kontaktperson(), "");
    }

    private static String namn(InsatsRef insats, Inloggad inloggad) {
        return inloggad.uppdrag().stream()
                .filter(u -> u.insatsId() == insats.insatsId())
                .findFirst()
                .map(Inloggad.Uppdrag::insatsNamn)
                .orElse("");
    }
}

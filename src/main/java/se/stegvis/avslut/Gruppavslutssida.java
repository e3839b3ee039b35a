package se.stegvis.avslut;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.avslut.GruppavslutQueries.Avslutad;
import se.stegvis.avslut.GruppavslutQueries.Pagaende;
import se.stegvis.avslut.GruppavslutView.Form;
import se.stegvis.avslut.GruppavslutView.Gjort;
import se.stegvis.behorighet.Behorighet;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.gemensamt.Datum;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.insats.Insats;
import se.stegvis.insats.Insatser;
import se.stegvis.insats.Kodverk;
import se.stegvis.web.Formular;

/** Makes the pages where several are exited: the form, and what was done; what is between is a {@link Gruppgranskning}. */
@Singleton
class Gruppavslutssida {

    /** More than any insats has had going on at once; where there are more, the rest come when these are done. */
    static final int MEST = 500;

    private final GruppavslutQueries queries;
    private final GruppavslutForm form;
    private final Insatser insatser;
    private final Kodverk kodverk;
    private final Clock clock;

    Gruppavslutssida(
            GruppavslutQueries queries, GruppavslutForm form, Insatser insatser, Kodverk kodverk, Clock clock) {
        this.queries = queries;
        this.form = form;
        this.insatser = insatser;
        this.kodverk = kodverk;
        this.clock = clock;
    }

    /** Where they may be carried over: another insats of the same insatsägare, where the reader does the same. */
    List<Insats> efterfoljare(InsatsRef insats, Inloggad inloggad) {
        var mina = inloggad.insatserMed(Behorighet.AVSLUTA_FLERA).stream()
                .map(Inloggad.Uppdrag::insatsId)
                .toList();
        var har = insatser.withIds(mina);
        var idag = LocalDate.now(clock);
        return har.stream()
                .filter(i -> i.id() == insats.insatsId())
                .findFirst()
                .map(egen -> har.stream()
                        .filter(i -> i.id() != egen.id() && i.insatsagareId() == egen.insatsagareId())
                        .filter(Insats::isIndividinsats)
                        .filter(i -> i.slut() == null || !i.slut().isBefore(idag))
                        .toList())
                .orElse(List.of());
    }

    List<Pagaende> pagaende(InsatsRef insats, Inloggad inloggad) {
        return queries.findPagaende(insats.insatsId(), inloggad.medarbetareId(), MEST);
    }

    Form form(InsatsRef insats, List<Pagaende> pagaende, List<Insats> efterfoljare, Formular f, Inloggad inloggad) {
        form.declare(f, pagaende, efterfoljare);
        var egen = insatser.find(insats.insatsId()).orElseThrow();
        var alla = !f.has(GruppavslutForm.LISTA);
        return new Form(
                insats,
                egen.namn(),
                egen.slut() == null ? "" : "Insatsen slutar " + Datum.lasbart(egen.slut()) + ".",
                !efterfoljare.isEmpty(),
                pagaende.stream().map(p -> rad(p, f, alla)).toList(),
                pagaende.size() == MEST,
                skyddade(queries.countSkyddadeHosAndra(insats.insatsId(), inloggad.medarbetareId())),
                f);
    }

    private static String skyddade(long antal) {
        return antal == 0
                ? ""
                : antal == 1
                        ? "En deltagare med skyddade personuppgifter står inte i listan. Den som är namngiven avslutar."
                        : antal
                                + " deltagare med skyddade personuppgifter står inte i listan. De som är namngivna avslutar.";
    }

    private static GruppavslutView.Rad rad(Pagaende p, Formular f, boolean alla) {
        var id = String.valueOf(p.id());
        return new GruppavslutView.Rad(
                id,
                alla
                        || f.falt(GruppavslutForm.VALDA).val().stream()
                                .anyMatch(v -> v.kod().equals(id) && v.vald()),
                person(p),
                Datum.lasbart(p.inskriven()),
                Optional.ofNullable(p.kontaktperson()).orElse("Ingen"),
                f.falt(GruppavslutForm.rad("version", p)),
                f.falt(GruppavslutForm.rad(GruppavslutForm.VAD, p)),
                f.falt(GruppavslutForm.rad(GruppavslutForm.UTFALL, p)),
                f.falt(GruppavslutForm.rad(GruppavslutForm.OMFATTNING, p)),
                f.falt(GruppavslutForm.rad(GruppavslutForm.FORSORJNING, p)));
    }

    static VisadPerson person(Pagaende p) {
        return VisadPerson.of(p.id(), p.fornamn(), p.efternamn(), p.deltagarNr());
    }

    Gjort gjort(InsatsRef insats, LocalDate dag, Inloggad inloggad) {
        var rader = queries.findAvslutade(insats.insatsId(), dag, inloggad.medarbetareId(), MEST);
        long over = rader.stream().filter(r -> r.nyId() != null).count();
        var summering = new ArrayList<String>();
        summering.add(rader.size() == 1 ? "1 avslutad" : rader.size() + " avslutade");
        if (over > 0) {
            summering.add(over == 1 ? "1 av dem överförd" : over + " av dem överförda");
        }
        return new Gjort(
                insats,
                insatser.find(insats.insatsId()).map(Insats::namn).orElse(""),
                Datum.lasbart(dag),
                summering,
                rader.stream().map(r -> avslutad(insats, r, inloggad)).toList());
    }

    private GruppavslutView.Avslutad avslutad(InsatsRef insats, Avslutad r, Inloggad inloggad) {
        var nyInsats = Objects.requireNonNullElse(r.nyInsatsId(), 0L);
        var kanOppna = r.nyId() != null && inloggad.har(Behorighet.SE_DELTAGARE, nyInsats);
        return new GruppavslutView.Avslutad(
                VisadPerson.of(r.id(), r.fornamn(), r.efternamn(), r.deltagarNr()),
                new DeltagandeRef(insats.insatsId(), r.id()).href(),
                kodverk.etikett(Kodlista.AVSLUTSANLEDNING, r.avslutsanledning()),
                r.nyId() == null
                        ? ""
                        : r.nyInsats() + ", "
                                + (r.nyKontaktperson() == null
                                        ? "ingen kontaktperson"
                                        : "kontaktperson " + r.nyKontaktperson()),
                kanOppna ? new DeltagandeRef(nyInsats, Objects.requireNonNull(r.nyId())).href() : "");
    }
}

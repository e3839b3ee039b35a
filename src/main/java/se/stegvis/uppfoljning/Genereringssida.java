package se.stegvis.uppfoljning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.behorighet.InsatsRef;
import se.stegvis.gemensamt.Arbetsdagar;
import se.stegvis.gemensamt.Datum;
import se.stegvis.insats.Insatser;
import se.stegvis.uppfoljning.GenereringForm.Dagar;
import se.stegvis.uppfoljning.GenereringQueries.Pagaende;
import se.stegvis.uppfoljning.GenereringView.Fil;
import se.stegvis.uppfoljning.GenereringView.Forhand;
import se.stegvis.uppfoljning.GenereringView.Gjort;
import se.stegvis.uppfoljning.GenereringView.Grupp;
import se.stegvis.uppfoljning.GenereringView.Planerad;
import se.stegvis.uppfoljning.GenereringView.Rad;
import se.stegvis.uppfoljning.GenereringView.Tidigare;
import se.stegvis.uppfoljning.GenereringView.Undantag;
import se.stegvis.uppfoljning.Kandidater.Kandidat;
import se.stegvis.uppfoljning.Kandidater.Urval;
import se.stegvis.web.Formular;

/** Makes the pages of a batch. */
@Singleton
class Genereringssida {

    static final String FEL_DAGAR = "Skriv två dagar, den första först och högst ett år emellan";

    /** How many forms a file holds. */
    static final int PER_FIL = 50;

    /** A batch that has not come to an end by then has stopped. */
    private static final Duration LANGST = Duration.ofMinutes(2);

    private final GenereringQueries queries;
    private final Genereringar genereringar;
    private final Insatser insatser;
    private final Clock clock;

    Genereringssida(GenereringQueries queries, Genereringar genereringar, Insatser insatser, Clock clock) {
        this.queries = queries;
        this.genereringar = genereringar;
        this.insatser = insatser;
        this.clock = clock;
    }

    Forhand forhand(InsatsRef insats, @Nullable Dagar dagar, Urval urval, Formular form) {
        var period = dagar == null ? Dagar.narmast(LocalDate.now(clock)) : dagar;
        return new Forhand(
                insats,
                insatser.find(insats.insatsId()).orElseThrow().namn(),
                period.fran().toString(),
                period.till().toString(),
                dagar == null ? FEL_DAGAR : "",
                urval.kandidater().size(),
                grupper(insats, urval.kandidater(), form),
                urval.undantag().stream()
                        .map(u -> new Undantag(
                                person(u.vem()),
                                href(insats, u),
                                Datum.lasbart(u.forfallodag()),
                                u.hinder().etikett()))
                        .toList(),
                queries.findUtan(insats.insatsId()).stream()
                        .map(Genereringssida::utan)
                        .toList(),
                genereringar.senaste(insats).stream()
                        .map(g -> new Tidigare(
                                Datum.lasbart(g.skapad()),
                                href(insats, g.id()),
                                "%d uppföljningar som förfaller %s till %s"
                                        .formatted(g.antal(), Datum.lasbart(g.fran()), Datum.lasbart(g.till()))))
                        .toList(),
                form);
    }

    static String href(InsatsRef insats, long id) {
        return insats.href() + "/uppfoljningar/genereringar/" + id;
    }

    private static List<Grupp> grupper(InsatsRef insats, List<Kandidat> kandidater, Formular form) {
        var grupper = new LinkedHashMap<String, Grupp>();
        for (var k : kandidater) {
            grupper.computeIfAbsent(
                            GenereringForm.ansvarig(k),
                            falt -> new Grupp(
                                    GenereringForm.text(k.vem().kontaktperson()),
                                    Objects.toString(k.vem().vikarie(), ""),
                                    form.falt(falt),
                                    new ArrayList<>()))
                    .rader()
                    .add(rad(insats, k, form));
        }
        return List.copyOf(grupper.values());
    }

    private static Rad rad(InsatsRef insats, Kandidat k, Formular form) {
        var arbetsdag = Arbetsdagar.nextWorkingDay(k.forfallodag());
        return new Rad(
                person(k.vem()),
                new DeltagandeRef(insats.insatsId(), k.vem().id()).href(),
                Datum.lasbart(k.forfallodag()),
                arbetsdag.equals(k.forfallodag()) ? "" : "nästa arbetsdag " + Datum.lasbart(arbetsdag),
                form.falt(GenereringForm.dag(k)));
    }

    private static VisadPerson person(Pagaende p) {
        return VisadPerson.of(p.id(), p.fornamn(), p.efternamn(), p.deltagarNr());
    }

    private static String href(InsatsRef insats, Kandidater.Undantag u) {
        var ref = new DeltagandeRef(insats.insatsId(), u.vem().id());
        return switch (u.hinder()) {
            case UTAN_KONTAKTPERSON -> insats.href() + "/kontaktpersoner";
            case PAUSAD -> ref.href() + "/pauser";
            case REDAN -> ref.href() + "/uppfoljningar/" + u.forfallodag();
        };
    }

    private static String utan(GenereringQueries.Utan u) {
        var skyddade = u.orsak().equals("skyddad");
        return "%d %s"
                .formatted(
                        u.antal(),
                        skyddade
                                ? "med skyddade personuppgifter. De som är namngivna planerar."
                                : "utan samtycke, som inte följs upp.");
    }

    Gjort gjort(InsatsRef insats, Generering g) {
        var rader = queries.findRader(g.id());
        var skapade = rader.stream()
                .filter(r -> r.skapad() > 0)
                .map(r -> planerad(insats, r))
                .toList();
        var avbruten = !g.isKlar() && g.skapad().plus(LANGST).isBefore(clock.instant());
        return new Gjort(
                insats,
                g.id(),
                "Uppföljningar som förfaller %s till %s".formatted(Datum.lasbart(g.fran()), Datum.lasbart(g.till())),
                g.isKlar()
                        ? "%d av %d är nya.".formatted(skapade.size(), g.antal())
                        : "%d av %d är klara.".formatted(g.klara(), g.antal()),
                !g.isKlar() && !avbruten,
                avbruten,
                g.klara(),
                g.antal(),
                g.isKlar() ? filer(insats, g.id(), rader.size()) : List.of(),
                skapade,
                rader.stream()
                        .filter(r -> r.skapad() == 0)
                        .map(r -> planerad(insats, r))
                        .toList());
    }

    private static List<Fil> filer(InsatsRef insats, long id, int antal) {
        return IntStream.rangeClosed(1, (antal + PER_FIL - 1) / PER_FIL)
                .mapToObj(del -> new Fil(
                        href(insats, id) + "/blanketter/" + del,
                        antal <= PER_FIL
                                ? "Blanketter att skriva ut (PDF)"
                                : "Blanketter %d–%d (PDF)"
                                        .formatted((del - 1) * PER_FIL + 1, Math.min(del * PER_FIL, antal))))
                .toList();
    }

    private static Planerad planerad(InsatsRef insats, GenereringQueries.Rad r) {
        return new Planerad(
                VisadPerson.of(r.deltagandeId(), r.fornamn(), r.efternamn(), r.deltagarNr()),
                new DeltagandeRef(insats.insatsId(), r.deltagandeId()).href() + "/uppfoljningar/" + r.forfallodag(),
                Datum.lasbart(r.forfallodag()),
                r.planerad() == null ? "" : Datum.lasbart(r.planerad()),
                GenereringForm.text(r.ansvarig()));
    }
}

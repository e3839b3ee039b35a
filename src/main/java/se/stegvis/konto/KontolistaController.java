package se.stegvis.konto;

import static se.stegvis.behorighet.Behorighet.HANTERA_KONTON;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.konto.Kontourval.Status;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Pages;

/** The list of accounts. */
@Controller("/konton")
@Produces(MediaType.TEXT_HTML)
class KontolistaController {

    /** The filter as the address has it. */
    @Introspected
    record Fraga(
            @QueryValue(defaultValue = "") String sok,
            @QueryValue(defaultValue = "") String status,
            @QueryValue(defaultValue = "") String roll,
            @QueryValue(defaultValue = "") String sida) {}

    private final KontoQueries queries;
    private final Kontosokningar sokningar;
    private final Clock clock;

    KontolistaController(KontoQueries queries, Kontosokningar sokningar, Clock clock) {
        this.queries = queries;
        this.sokningar = sokningar;
        this.clock = clock;
    }

    @Get
    @Kraver(HANTERA_KONTON)
    HttpResponse<?> index(@RequestBean Fraga f, Inloggad inloggad) {
        var asked = Kontourval.of(f.sok(), f.status(), f.roll(), f.sida());
        var words = asked.sok().isEmpty() ? Optional.<String>empty() : sokningar.find(inloggad, asked.sok());
        var utgangen = !asked.sok().isEmpty() && words.isEmpty();
        var urval = utgangen ? asked.withoutSok() : asked;
        return Pages.show("konto/konton", view(urval, words.orElse(""), utgangen));
    }

    /** Takes the filter by POST, since the words are a name, and goes on to an address without them. */
    @Post(uri = "/urval", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_KONTON)
    HttpResponse<?> create(@Body FormData form, Inloggad inloggad) {
        var kept = sokningar.keep(inloggad, form.get("ord"));
        return Pages.seeOther(
                Kontourval.of(kept, form.get("status"), form.get("roll"), "").href());
    }

    private KontolistaView view(Kontourval urval, String words, boolean utgangen) {
        var idag = LocalDate.now(clock);
        var alla = passande(urval, words, idag);
        var forbi = Math.min((urval.sida() - 1) * Kontourval.PER_SIDA, alla.size());
        var rader = alla.subList(forbi, Math.min(alla.size(), forbi + Kontourval.PER_SIDA));
        return new KontolistaView(
                form(urval, words),
                utgangen,
                !urval.withSida(1).href().equals("/konton"),
                rader.stream().map(k -> KontolistaView.Rad.of(k, idag)).toList(),
                rader.isEmpty() ? "" : "%d–%d av %d".formatted(forbi + 1, forbi + rader.size(), alla.size()),
                urval.sida() > 1 ? urval.withSida(urval.sida() - 1).href() : "",
                forbi + rader.size() < alla.size()
                        ? urval.withSida(urval.sida() + 1).href()
                        : "");
    }

    private List<Konto> passande(Kontourval urval, String words, LocalDate idag) {
        return Konto.of(queries.findAll(idag)).stream()
                .filter(k -> urval.status().passar(k.person().aktiv()))
                .filter(k -> urval.roll().isEmpty() || k.har(urval.roll().get()))
                .filter(k -> words.isEmpty() || k.passar(words))
                .toList();
    }

    private static Formular form(Kontourval urval, String words) {
        return Formular.of(FormData.of(Map.of(
                        "ord", words,
                        "status", Kontourval.word(urval.status()),
                        "roll", urval.roll().map(Kontourval::word).orElse(""))))
                .text("ord")
                .val("status", Status.alternativ())
                .val("roll", Kontourval.roller());
    }
}

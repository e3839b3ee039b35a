package se.stegvis.insats;

import static se.stegvis.behorighet.Behorighet.HANTERA_INSTALLNINGAR;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.stegvis.atkomstlogg.Andringsspar;
import se.stegvis.behorighet.Kraver;
import se.stegvis.gemensamt.Kodlista;
import se.stegvis.web.Pages;

/** The code lists. */
@Controller(KodView.HREF)
@Produces(MediaType.TEXT_HTML)
class KodlistaController {

    private final Koder koder;
    private final Andringsspar spar;
    private final Clock clock;

    KodlistaController(Koder koder, Andringsspar spar, Clock clock) {
        this.koder = koder;
        this.spar = spar;
        this.clock = clock;
    }

    @Get
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> index() {
        var idag = LocalDate.now(clock);
        var listor = Arrays.stream(Kodlista.values())
                .map(lista -> KodView.post(lista, koder.alla(lista), idag))
                .toList();
        return Pages.show("insats/kodlistor", new KodView.Listor(listor));
    }

    @Get("/{lista}")
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> show(@PathVariable String lista) {
        var funnen = find(lista);
        var idag = LocalDate.now(clock);
        var alla = koder.alla(funnen);
        var rader = alla.stream().map(kod -> KodView.rad(funnen, kod, idag)).toList();
        var view = new KodView.Lista(
                funnen.etikett(), KodView.href(funnen), Kodlas.fastMangd(funnen), rader, spar(funnen, alla));
        return Pages.show("insats/kodlista", view);
    }

    static Kodlista find(String lista) {
        return Kodlista.find(lista).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    private List<SparRad> spar(Kodlista lista, List<Kod> alla) {
        var perForemal =
                alla.stream().collect(Collectors.toMap(k -> lista.namn() + " " + k.kod(), Function.identity()));
        return spar.senaste(Koder.OMRADE, lista.namn() + " ").stream()
                .map(rad -> {
                    var kod = perForemal.get(rad.foremal());
                    return SparRad.of(rad, kod == null ? rad.foremal() : kod.kod());
                })
                .toList();
    }
}

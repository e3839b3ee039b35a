package se.stegvis.insats;

import static se.stegvis.behorighet.Behorighet.HANTERA_INSTALLNINGAR;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.stegvis.atkomstlogg.Andringsspar;
import se.stegvis.behorighet.Inloggad;
import se.stegvis.behorighet.Kraver;
import se.stegvis.installning.Installning;
import se.stegvis.installning.Installningar;
import se.stegvis.installning.Niva;
import se.stegvis.web.Check;
import se.stegvis.web.FormData;
import se.stegvis.web.Formular;
import se.stegvis.web.Notis;
import se.stegvis.web.Pages;

/** The values of one setting. */
@Controller(InstallningView.HREF + "/varden/{nyckel}")
@Produces(MediaType.TEXT_HTML)
class VardeController {

    private static final String FORM = "insats/varde";

    private final Installningar installningar;
    private final Nivaer nivaer;
    private final Andringsspar spar;
    private final Clock clock;

    VardeController(Installningar installningar, Nivaer nivaer, Andringsspar spar, Clock clock) {
        this.installningar = installningar;
        this.nivaer = nivaer;
        this.spar = spar;
        this.clock = clock;
    }

    @Get
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> show(@PathVariable String nyckel) {
        var i = find(nyckel);
        var namn = nivaer.av(i);
        var rader = InstallningView.rader(installningar.varden(i), namn, LocalDate.now(clock));
        var standard = i.text(BigDecimal.valueOf(i.granser().standard()));
        var view = new InstallningView.Sida(
                i.etikett(), InstallningView.href(i), i.betydelse(), standard, !rader.isEmpty(), rader, spar(i, namn));
        return Pages.show("insats/installning", view);
    }

    @Get("/ny")
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> fresh(@PathVariable String nyckel) {
        var i = find(nyckel);
        var namn = nivaer.av(i);
        // Where there is nothing to choose between, it is chosen.
        var niva = namn.size() == 1 ? namn.keySet().iterator().next().toString() : "";
        var form = FormData.of(Map.of(
                "niva", niva,
                "fran", LocalDate.now(clock).toString(),
                "version", String.valueOf(installningar.varden(i).version())));
        return Pages.show(FORM, view(i, namn, Formular.of(form)));
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Kraver(HANTERA_INSTALLNINGAR)
    HttpResponse<?> create(@PathVariable String nyckel, @Body FormData form, Inloggad inloggad) {
        var i = find(nyckel);
        var namn = nivaer.av(i);
        var check = new Check(form);
        var skrivet = VardeForm.read(check, i, namn, LocalDate.now(clock));
        if (!check.ok()) {
            return Pages.again(FORM, view(i, namn, Formular.of(check)));
        }
        if (installningar.varden(i).version() != check.version("version")) {
            throw new OptimisticLockException(i + " has another version");
        }
        installningar.satt(
                i, skrivet.niva(), skrivet.fran(), skrivet.varde(), inloggad.medarbetareId(), skrivet.skal());
        return Pages.seeOther(InstallningView.href(i), Notis.SPARAT);
    }

    private static Installning find(String nyckel) {
        return Installning.find(nyckel).orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, ""));
    }

    private static InstallningView.Nytt view(Installning i, Map<Niva, String> namn, Formular form) {
        var granser = i.isJaNej()
                ? "Skriv ja eller nej."
                : "Mellan %d och %d %s."
                        .formatted(i.granser().minst(), i.granser().mest(), i.enhet());
        return new InstallningView.Nytt(
                i.etikett(),
                InstallningView.href(i),
                i.enhet(),
                granser,
                i.nivaer().size() > 1,
                VardeForm.declare(form, namn));
    }

    private List<SparRad> spar(Installning i, Map<Niva, String> namn) {
        return spar.senaste(Installningar.OMRADE, i.nyckel() + " ").stream()
                .map(rad -> {
                    var niva = rad.foremal().substring(i.nyckel().length() + 1);
                    return SparRad.of(
                            rad, Nivaer.find(namn, niva).map(namn::get).orElse(niva));
                })
                .toList();
    }
}
